import { isMarkup, type VendorJob, type VendorOutput } from "@sottovoce/core";
import { parseJson, type Reply } from "../http.ts";
import { charactersOf } from "../translate-in-batches.ts";
import { sourceLanguage, targetLanguage } from "./languages.ts";
import { endpointOf } from "./place.ts";
import { TranslateReply, type Settings, type TranslateRequest } from "./wire.ts";

/** Azure takes 50,000 characters a call; the free tier takes 33,300 a minute and refuses a larger call for ever. */
export const MAX_TEXTS = 1_000;
export const MAX_CHARACTERS = 33_000;

/** Version 3 wants everything but the text behind the `?`: codes from our tables and closed words. Undefined for a pair that `supports` refuses. */
export function urlOf(job: VendorJob, settings: Settings): string | undefined {
  const from = sourceLanguage(job.source);
  const to = targetLanguage(job.target);
  if (from === undefined || to === undefined) return undefined;
  const query = new URLSearchParams({
    "api-version": "3.0",
    from,
    to,
    textType: isMarkup(job.shape) ? "html" : "plain",
    // Masking would destroy what the customer said.
    profanityAction: "NoAction",
    ...(settings.category === undefined ? {} : { category: settings.category }),
  });
  return `${endpointOf(settings, "/translator/text/v3.0")}?${query}`;
}

export const writeRequest = (texts: readonly string[]): TranslateRequest => texts.map((Text) => ({ Text }));

/** Undefined unless there is exactly one translation for each text. */
export function readReply(reply: Reply, texts: readonly string[]): VendorOutput | undefined {
  const parsed = TranslateReply.safeParse(parseJson(reply.body));
  if (!parsed.success || parsed.data.length !== texts.length) return undefined;
  return {
    translations: parsed.data.map(({ translations }) => translations[0]?.text ?? ""),
    billedCharacters: charactersOf(texts),
  };
}
