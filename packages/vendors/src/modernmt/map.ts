import { isMarkup, type VendorError, type VendorJob, type VendorOutput } from "@sottovoce/core";
import { errorOfStatus, parseJson, type Reply } from "../http.ts";
import { sourceLanguage, targetLanguage } from "./languages.ts";
import { ErrorReply, TranslateReply, type Settings, type TranslateRequest } from "./wire.ts";

export const ENDPOINT = "https://api.modernmt.com/translate";
/** ModernMT's limit of one call. */
export const MAX_TEXTS = 128;
/** Of all texts in one call; ModernMT publishes no limit, and this is what others advise. */
export const MAX_CHARACTERS = 5_000;

/** Undefined for a pair that `supports` refuses. */
export function writeRequest(
  job: Omit<VendorJob, "segments">,
  q: readonly string[],
  { glossaryId }: Settings,
): TranslateRequest | undefined {
  const source = sourceLanguage(job.source);
  const target = targetLanguage(job.target);
  if (source === undefined || target === undefined) return undefined;
  return {
    source,
    target,
    q,
    format: isMarkup(job.shape) ? "text/html" : "text/plain",
    mask_profanities: false,
    ...(glossaryId === undefined ? {} : { glossaries: [glossaryId] }),
  };
}

/** Undefined unless there is exactly one translation for each text. */
export function readReply(reply: Reply, texts: readonly string[]): VendorOutput | undefined {
  const parsed = TranslateReply.safeParse(parseJson(reply.body));
  if (!parsed.success || parsed.data.data.length !== texts.length) return undefined;
  const { data } = parsed.data;
  return {
    translations: data.map(({ translation }) => translation),
    billedCharacters: data.reduce(
      (sum, { billedCharacters }, index) => sum + (billedCharacters ?? texts[index]?.length ?? 0),
      0,
    ),
  };
}

/** The types of error are not published; what they are about is in their names and messages. */
export function readError(reply: Reply): VendorError {
  if (reply.status === 402) return { kind: "quota" };
  const parsed = ErrorReply.safeParse(parseJson(reply.body));
  const { type = "", message = "" } = parsed.success ? parsed.data.error : {};
  const text = `${type} ${message}`;
  if ((reply.status === 403 || reply.status === 429) && /quota|billing|credit|payment/i.test(text))
    return { kind: "quota" };
  if (reply.status === 400 && /language/i.test(text) && /support|invalid|unknown/i.test(text))
    return { kind: "unsupported-pair" };
  return errorOfStatus(reply);
}
