import { isMarkup, type VendorError, type VendorJob, type VendorOutput } from "@sottovoce/core";
import { errorOfStatus, parseJson, type Reply } from "../http.ts";
import { charactersOf } from "../translate-in-batches.ts";
import { languageCode } from "./languages.ts";
import { ErrorReply, TranslateReply, type GlossaryPair, type Settings, type TranslateRequest } from "./wire.ts";

export const ENDPOINT = "https://translate.api.cloud.yandex.net/translate/v2/translate";
/** Yandex's limits of one call. */
export const MAX_CHARACTERS = 10_000;
export const MAX_TEXTS = 100;
export const MAX_GLOSSARY_PAIRS = 50;

/** Undefined for a pair that `supports` refuses. */
export function writeRequest(
  job: Omit<VendorJob, "segments">,
  texts: readonly string[],
  { folderId }: Settings,
): TranslateRequest | undefined {
  const source = languageCode(job.source);
  const target = languageCode(job.target);
  if (source === undefined || target === undefined) return undefined;
  const glossaryPairs = pairsFor(job, texts);
  return {
    sourceLanguageCode: source,
    targetLanguageCode: target,
    format: isMarkup(job.shape) ? "HTML" : "PLAIN_TEXT",
    texts,
    ...(folderId === undefined ? {} : { folderId }),
    ...(glossaryPairs.length === 0 ? {} : { glossaryConfig: { glossaryData: { glossaryPairs } } }),
  };
}

/** Tokens come first: a term that is translated otherwise is a blemish, a pseudonym is not. Only what these texts hold. */
function pairsFor(job: Omit<VendorJob, "segments">, texts: readonly string[]): readonly GlossaryPair[] {
  const pinned =
    job.shape !== "glossary" ? [] : job.tokens.filter((token) => texts.some((text) => text.includes(token)));
  const lower = texts.map((text) => text.toLowerCase());
  const terms = (job.terms ?? []).filter(({ source }) => lower.some((text) => text.includes(source.toLowerCase())));
  return [
    ...pinned.map((token) => ({ sourceText: token, translatedText: token, exact: true })),
    ...terms.map(({ source, target }) => ({ sourceText: source, translatedText: target, exact: false })),
  ].slice(0, MAX_GLOSSARY_PAIRS);
}

/** Undefined unless there is exactly one translation for each text. */
export function readReply(reply: Reply, texts: readonly string[]): VendorOutput | undefined {
  const parsed = TranslateReply.safeParse(parseJson(reply.body));
  if (!parsed.success || parsed.data.translations.length !== texts.length) return undefined;
  return {
    translations: parsed.data.translations.map(({ text }) => text),
    billedCharacters: charactersOf(texts),
  };
}

const INVALID_ARGUMENT = 3;
const DEADLINE_EXCEEDED = 4;
const RESOURCE_EXHAUSTED = 8;

/** By google.rpc's codes; what an invalid argument is about, only the message says. */
export function readError(reply: Reply): VendorError {
  const parsed = ErrorReply.safeParse(parseJson(reply.body));
  if (!parsed.success) return errorOfStatus(reply);
  const { code, message = "" } = parsed.data;
  if (code === RESOURCE_EXHAUSTED) return errorOfStatus({ ...reply, status: 429 });
  if (code === DEADLINE_EXCEEDED) return { kind: "timeout" };
  if (code !== INVALID_ARGUMENT) return errorOfStatus(reply);
  if (/\bunsupported\b|\bnot supported\b/i.test(message) && /lang/i.test(message)) return { kind: "unsupported-pair" };
  if (/\blength\b/i.test(message) && /\bexceed|\bgreater\b/i.test(message)) return { kind: "too-large" };
  return errorOfStatus(reply);
}
