import type { VendorError, VendorJob } from "@sottovoce/core";
import { errorOfStatus, parseJson, type Reply } from "../http.ts";
import { hasHonorific, languageCode } from "./languages.ts";
import { ErrorReply, TranslateReply, type Settings, type TranslateRequest } from "./wire.ts";

export const ENDPOINT = "https://papago.apigw.ntruss.com/nmt/v1/translation";
/** Papago's limit of one call, which holds one text. */
export const MAX_CHARACTERS = 5_000;
/** Calls at the same time; a limit is not published. */
export const MAX_AT_ONCE = 3;

/** Undefined for a pair that `supports` refuses. */
export function writeRequest(
  job: Omit<VendorJob, "segments">,
  text: string,
  { glossaryId }: Settings,
): TranslateRequest | undefined {
  const source = languageCode(job.source);
  const target = languageCode(job.target);
  if (source === undefined || target === undefined) return undefined;
  return {
    source,
    target,
    text,
    ...(job.formality === "formal" && hasHonorific(job) ? { honorific: true } : {}),
    ...(glossaryId === undefined ? {} : { glossaryKey: glossaryId }),
  };
}

export function readReply(reply: Reply): string | undefined {
  const parsed = TranslateReply.safeParse(parseJson(reply.body));
  return parsed.success ? parsed.data.message.result.translatedText : undefined;
}

export function readError(reply: Reply): VendorError {
  const parsed = ErrorReply.safeParse(parseJson(reply.body));
  if (!parsed.success) return errorOfStatus(reply);
  const { errorCode, message = "", details = "" } = "error" in parsed.data ? parsed.data.error : parsed.data;
  // With the status of too many calls; it does not end by waiting.
  if (/\bsubscri(?:be|ption)/i.test(`${message} ${details}`)) return { kind: "unauthorized" };
  const kind = KIND.get(String(errorCode));
  return kind === undefined ? errorOfStatus(reply) : { kind };
}

/** Papago's codes (N2MT…) and those of its gateway, where they say more than their status. */
const KIND: ReadonlyMap<string, "unsupported-pair" | "too-large" | "quota" | "unavailable"> = new Map([
  ["N2MT02", "unsupported-pair"],
  ["N2MT04", "unsupported-pair"],
  ["N2MT05", "unsupported-pair"],
  ["N2MT06", "unsupported-pair"],
  ["N2MT08", "too-large"],
  ["N2MT99", "unavailable"],
  // With status 429, like 410 and 420, which are the calls per second. This one is a limit that the application's owner
  // set; one that Papago was never switched on for may get it too. Neither ends by waiting.
  ["400", "quota"],
  ["430", "too-large"],
]);
