import { isMarkup, type VendorJob, type VendorOutput } from "@sottovoce/core";
import { parseJson, type Reply } from "../http.ts";
import { sourceLanguage, targetLanguage } from "./languages.ts";
import { TranslateReply, type Settings, type Target, type TranslateRequest } from "./wire.ts";

export const VERSION = "2026-06-06";

/** Azure's limits of one call for language models. How much they take together is not said; this is what they are asked for at once. */
export const MAX_TEXTS = 50;
export const MAX_CHARACTERS_OF_TEXT = 5_000;
export const MAX_CHARACTERS = 20_000;

/** Undefined for a pair that `supports` refuses. */
export function writeRequest(
  job: VendorJob,
  texts: readonly string[],
  { deployment }: Settings,
): TranslateRequest | undefined {
  const source = sourceLanguage(job.source);
  const language = targetLanguage(job.target);
  if (source === undefined || language === undefined) return undefined;
  const target: Target = {
    language,
    deploymentName: deployment,
    allowFallback: false,
    profanityAction: "NoAction",
    ...(job.formality === undefined ? {} : { tone: job.formality }),
    ...(job.gender === undefined ? {} : { gender: job.gender }),
  };
  const textType = isMarkup(job.shape) ? "html" : "plain";
  return { inputs: texts.map((text) => ({ text, language: source, textType, targets: [target] })) };
}

/** Undefined unless there is exactly one translation for each text. */
export function readReply(reply: Reply, texts: readonly string[]): VendorOutput | undefined {
  const parsed = TranslateReply.safeParse(parseJson(reply.body));
  if (!parsed.success || parsed.data.value.length !== texts.length) return undefined;
  const first = parsed.data.value.map(({ translations }) => translations[0]);
  return {
    translations: first.map((translation) => translation?.text ?? ""),
    // Language models are billed by tokens, which says nothing beside other vendors' characters.
    billedCharacters: first.reduce(
      (sum, translation, index) => sum + (translation?.sourceCharacters ?? texts[index]?.length ?? 0),
      0,
    ),
  };
}
