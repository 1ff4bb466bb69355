import { isMarkup, type VendorError, type VendorJob, type VendorOutput } from "@sottovoce/core";
import { errorOfStatus, parseJson, type Reply } from "../http.ts";
import { charactersOf } from "../translate-in-batches.ts";
import { languageCode } from "./languages.ts";
import { ErrorReply, TranslateReply, type Settings, type TranslateRequest } from "./wire.ts";

export const ENDPOINT = "https://api.inten.to/ai/text/translate";
/** Of one call: Intento takes far more, but the service behind it may not. */
export const MAX_TEXTS = 50;
export const MAX_CHARACTERS = 5_000;

/** Undefined for a pair that `supports` refuses. */
export function writeRequest(
  job: Omit<VendorJob, "segments">,
  text: readonly string[],
  { provider, glossaryId }: Settings,
): TranslateRequest | undefined {
  const from = languageCode(job.source);
  const to = languageCode(job.target);
  if (from === undefined || to === undefined) return undefined;
  return {
    context: {
      text,
      from,
      to,
      format: isMarkup(job.shape) ? "html" : "text",
      ...(glossaryId === undefined ? {} : { glossary: glossaryId }),
    },
    service: { provider, async: false, trace: false, cache: { apply: false, update: false }, failover: false },
  };
}

/** Undefined unless there is exactly one translation for each text. */
export function readReply(reply: Reply, texts: readonly string[]): VendorOutput | undefined {
  const parsed = TranslateReply.safeParse(parseJson(reply.body));
  if (!parsed.success || parsed.data.results.length !== texts.length) return undefined;
  return { translations: parsed.data.results, billedCharacters: charactersOf(texts) };
}

export function readError(reply: Reply): VendorError {
  // 413: the chosen service lacks something (the pair, HTML, several texts a call), or its texts must be shorter.
  if (reply.status === 413) return { kind: isAboutLength(reply) ? "too-large" : "unsupported-pair" };
  // "Not implemented": asking again changes nothing.
  if (reply.status === 501) return { kind: "rejected", status: 501 };
  return errorOfStatus(reply);
}

function isAboutLength(reply: Reply): boolean {
  const parsed = ErrorReply.safeParse(parseJson(reply.body));
  return parsed.success && /\bmax-(?:item-)?length\b/i.test(parsed.data.error.message);
}
