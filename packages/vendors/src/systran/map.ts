import { isMarkup, type VendorError, type VendorJob, type VendorOutput } from "@sottovoce/core";
import { errorOfStatus, parseJson, type Reply } from "../http.ts";
import { charactersOf } from "../translate-in-batches.ts";
import { languageCode } from "./languages.ts";
import { ErrorReply, TranslateReply, type Settings } from "./wire.ts";

export const ENDPOINT = "https://api-translate.systran.net/translation/text/translate";
/** Of one call; SYSTRAN allows more, so these keep calls short. */
export const MAX_TEXTS = 100;
export const MAX_CHARACTERS = 10_000;

/** The form of one call, or undefined for a pair that `supports` refuses. */
export function writeRequest(
  job: Omit<VendorJob, "segments">,
  texts: readonly string[],
  { profileId }: Settings,
): string | undefined {
  const source = languageCode(job.source);
  const target = languageCode(job.target);
  if (source === undefined || target === undefined) return undefined;
  // Said, or SYSTRAN guesses from the text.
  const form = new URLSearchParams({ source, target, format: isMarkup(job.shape) ? "text/html" : "text/plain" });
  if (profileId !== undefined) form.set("profile", profileId);
  for (const text of texts) form.append("input", text);
  return form.toString();
}

/** Undefined unless there is exactly one translation for each text. */
export function readReply(reply: Reply, texts: readonly string[]): VendorOutput | undefined {
  const parsed = TranslateReply.safeParse(parseJson(reply.body));
  if (!parsed.success || parsed.data.outputs.length !== texts.length) return undefined;
  return { translations: parsed.data.outputs.map(({ output }) => output), billedCharacters: charactersOf(texts) };
}

/** SYSTRAN publishes no codes: a pair it has no engine for is known by its message only. */
export function readError(reply: Reply): VendorError {
  if (reply.status === 402) return { kind: "quota" };
  const parsed = ErrorReply.safeParse(parseJson(reply.body));
  const message = !parsed.success ? "" : "error" in parsed.data ? parsed.data.error.message : parsed.data.message;
  if (/\b(?:quota|character limit)\b/i.test(message)) return { kind: "quota" };
  if ((reply.status === 400 || reply.status === 404) && /\blanguage pair\b|\bunsupported language\b/i.test(message))
    return { kind: "unsupported-pair" };
  return errorOfStatus(reply);
}
