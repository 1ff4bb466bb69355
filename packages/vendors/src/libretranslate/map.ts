import { isMarkup, type VendorError, type VendorJob, type VendorOutput } from "@sottovoce/core";
import { errorOfStatus, parseJson, type Reply } from "../http.ts";
import { charactersOf } from "../translate-in-batches.ts";
import { afterUnescaping, beforeUnescaping } from "./unescaping.ts";
import { languageCode } from "./languages.ts";
import { ErrorReply, TranslateReply, type Settings, type TranslateRequest } from "./wire.ts";

/** A server sets limits of its own (by default none); these keep a call on a small machine short. */
export const MAX_TEXTS = 25;
export const MAX_CHARACTERS = 5_000;
/** Of one text: the least that public servers take. */
export const MAX_TEXT = 2_000;

/** Undefined for a pair that `supports` refuses. */
export function writeRequest(
  job: Omit<VendorJob, "segments">,
  texts: readonly string[],
  { key }: Pick<Settings, "key">,
): TranslateRequest | undefined {
  const source = languageCode(job.source);
  const target = languageCode(job.target);
  if (source === undefined || target === undefined) return undefined;
  return {
    q: texts.map((text) => beforeUnescaping(text, job)),
    source,
    target,
    format: isMarkup(job.shape) ? "html" : "text",
    alternatives: 0,
    ...(key === undefined ? {} : { api_key: key }),
  };
}

/** Undefined unless there is exactly one translation for each text. */
export function readReply(
  reply: Reply,
  texts: readonly string[],
  job: Pick<VendorJob, "shape" | "tokens">,
): VendorOutput | undefined {
  const parsed = TranslateReply.safeParse(parseJson(reply.body));
  if (!parsed.success || parsed.data.translatedText.length !== texts.length) return undefined;
  return {
    translations: parsed.data.translatedText.map((answer, index) => afterUnescaping(answer, texts[index] ?? "", job)),
    billedCharacters: charactersOf(texts),
  };
}

/** LibreTranslate has no codes. Its messages are English, for nothing in the call asks for another language. */
export function readError(reply: Reply): VendorError {
  if (reply.status !== 400) return errorOfStatus(reply);
  const parsed = ErrorReply.safeParse(parseJson(reply.body));
  const message = parsed.success ? parsed.data.error : "";
  if (/ is not supported$|is not available as a target language/i.test(message)) return { kind: "unsupported-pair" };
  if (/exceeds (?:text|batch) limit/i.test(message)) return { kind: "too-large" };
  if (/\bAPI key\b/i.test(message)) return { kind: "unauthorized" };
  return errorOfStatus(reply);
}
