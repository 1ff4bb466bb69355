import type { VendorError, VendorJob } from "@sottovoce/core";
import { errorOfStatus, parseJson, type Reply } from "../http.ts";
import { readDocument, type Document } from "./blocks.ts";
import { honoursFormality, languageCode } from "./languages.ts";
import { AnswerLine, ErrorReply, StatusLine, type Settings, type TranslateRequest } from "./wire.ts";

export const HOST = "https://api.laratranslate.com";
/** On every call: Lara keeps nothing of it. */
export const NO_TRACE = { "x-no-trace": "true" } as const;

/** Undefined for a pair that `supports` refuses. */
export function writeRequest(
  job: Omit<VendorJob, "segments">,
  { blocks }: Document,
  { glossaryId }: Pick<Settings, "glossaryId">,
): TranslateRequest | undefined {
  const source = languageCode(job.source);
  const target = languageCode(job.target);
  if (source === undefined || target === undefined) return undefined;
  const instructions = instructionsFor(job);
  return {
    q: blocks,
    source,
    target,
    content_type: "text/plain",
    style: "faithful",
    priority: "normal",
    use_cache: "no",
    ...(instructions.length === 0 ? {} : { instructions }),
    ...(glossaryId === undefined ? {} : { glossaries: [glossaryId] }),
  };
}

const ADDRESS = {
  formal: "Address the reader formally.",
  informal: "Address the reader informally.",
} as const;

const GENDER = { female: "The person is a woman.", male: "The person is a man." } as const;

/** Sentences of ours only: nothing that a customer or an admin wrote is an instruction. */
const instructionsFor = ({ formality, gender, target }: Omit<VendorJob, "segments">): readonly string[] => [
  ...(formality === undefined || !honoursFormality(target) ? [] : [ADDRESS[formality]]),
  ...(gender === undefined ? [] : [GENDER[gender]]),
];

/**
 * An answer is lines of JSON, each with more of it than the one before; the last one counts. A line has a status of its
 * own, so a call that began well can still fail.
 */
export function lastLine({ status, body, ...rest }: Reply): Reply {
  const line = body?.trimEnd().split("\n").at(-1)?.trim() ?? "";
  const parsed = StatusLine.safeParse(parseJson(line));
  return { ...rest, status: status === 200 && parsed.success ? parsed.data.status : status, body: line };
}

/** Undefined for anything that is no answer to this document. */
export function readReply(reply: Reply, document: Document): readonly string[] | undefined {
  const parsed = AnswerLine.safeParse(parseJson(reply.body));
  if (!parsed.success) return undefined;
  const { translation } = "data" in parsed.data ? parsed.data.data : parsed.data;
  return readDocument(document, translation);
}

/** Lara publishes no list of its types of error; what they are about is in their names and messages. */
export function readError(reply: Reply): VendorError {
  if (reply.status === 402) return { kind: "quota" };
  const parsed = ErrorReply.safeParse(parseJson(reply.body));
  if (!parsed.success) return errorOfStatus(reply);
  const failure = "error" in parsed.data ? parsed.data.error : "data" in parsed.data ? parsed.data.data : parsed.data;
  const { type = "", message = "" } = failure;
  const text = `${type} ${message}`;
  // Of too many calls in a while and of the plan's end the same type may be said.
  if (reply.status === 429 && /quota|limit reached/i.test(message)) return { kind: "quota" };
  if (reply.status === 403 && /quota|limit reached|billing|credit/i.test(text)) return { kind: "quota" };
  if (reply.status === 400 && /language/i.test(text) && /support|invalid|unknown/i.test(text))
    return { kind: "unsupported-pair" };
  if (reply.status === 400 && /too (?:long|large)|maximum length/i.test(text)) return { kind: "too-large" };
  return errorOfStatus(reply);
}
