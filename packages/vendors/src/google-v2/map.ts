import { isMarkup, type VendorJob, type VendorOutput } from "@sottovoce/core";
import { sourceLanguage, targetLanguage } from "../google/languages.ts";
import { parseJson, type Reply } from "../http.ts";
import { charactersOf } from "../translate-in-batches.ts";
import { TranslateReply, type TranslateRequest } from "./wire.ts";

export const ENDPOINT = "https://translation.googleapis.com/language/translate/v2";

/** Google's limits of one call: it advises 5,000 code points and refuses 100 KB. */
export const MAX_TEXTS = 128;
export const MAX_CODE_POINTS = 5_000;

/** Undefined for a pair that `supports` refuses. */
export function writeRequest(job: VendorJob, q: readonly string[]): TranslateRequest | undefined {
  const source = sourceLanguage(job.source);
  const target = targetLanguage(job.target);
  if (source === undefined || target === undefined) return undefined;
  return { q, source, target, format: isMarkup(job.shape) ? "html" : "text", model: "nmt" };
}

/** Undefined unless there is exactly one translation for each text. */
export function readReply(reply: Reply, texts: readonly string[]): VendorOutput | undefined {
  const parsed = TranslateReply.safeParse(parseJson(reply.body));
  if (!parsed.success || parsed.data.data.translations.length !== texts.length) return undefined;
  return {
    translations: parsed.data.data.translations.map(({ translatedText }) => translatedText),
    billedCharacters: charactersOf(texts),
  };
}
