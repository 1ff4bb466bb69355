import type { Result, VendorError, VendorJob, VendorOutput } from "@sottovoce/core";
import { toBatches, utf8Bytes } from "../batch.ts";
import { errorOfStatus, post, type Reply } from "../http.ts";
import { inParallel } from "../in-parallel.ts";
import { inPieces } from "../in-pieces.ts";
import { charactersOf, type VendorRequest } from "../translate-in-batches.ts";
import type { VendorClient } from "../vendor.ts";
import { languageName } from "./languages.ts";
import { writeMessage, type Segment } from "./prompt.ts";
import { readAnswer } from "./read-answer.ts";
import { violationsOf, type Violation } from "./violations.ts";

/** One call: what the user says, and how much may be answered. */
export type ModelCall = {
  readonly message: string;
  /** How many translations there must be. */
  readonly count: number;
  readonly maxTokens: number;
};

/** How one vendor of models speaks. */
type ModelProtocol = {
  readonly write: (call: ModelCall) => VendorRequest;
  /** What the model wrote, undefined unless it ended as it should: not cut off, not filtered, no refusal, no tool. */
  readonly read: (reply: Reply) => string | undefined;
  /** What a status other than 200 means to this vendor. */
  readonly readError?: (reply: Reply) => VendorError;
};

/** Limits of one call, in segments and characters (UTF-16): what a model still does with care. */
export const MAX_SEGMENTS = 40;
export const MAX_CHARACTERS = 12_000;
/** A paragraph that is longer is cut between its sentences. */
const MAX_PIECE = 3_000;
/** A model writes slowly, so a long job is spread over calls at the same time. */
const CALLS_AT_ONCE = 4;
const MAX_REPLY_BYTES = 1024 * 1024;
/** What most models may write in one answer, at the least. */
const MAX_TOKENS = 16_000;

const length = (text: string): number => text.length;

/** One job in calls of a model. Where an answer has lost or added tokens, the model is asked once more for those segments. */
export function translateWithModel(fetch: typeof globalThis.fetch, protocol: ModelProtocol): VendorClient["translate"] {
  return inPieces({ max: MAX_PIECE, costOf: length }, async (job, signal) => {
    const share = Math.ceil(charactersOf(job.segments) / CALLS_AT_ONCE);
    const maxCost = Math.min(Math.max(share, MAX_PIECE), MAX_CHARACTERS);
    const batches = toBatches(job.segments, { maxTexts: MAX_SEGMENTS, maxCost, costOf: length });
    if (batches === undefined) return { ok: false, error: { kind: "too-large" } };
    const answered = await inParallel(batches, CALLS_AT_ONCE, signal, (texts, either) =>
      translateBatch({ fetch, protocol, job, signal: either }, texts),
    );
    if (!answered.ok) return answered;
    return {
      ok: true,
      value: {
        translations: answered.value.flatMap(({ translations }) => translations),
        billedCharacters: answered.value.reduce((sum, { billedCharacters }) => sum + billedCharacters, 0),
      },
    };
  });
}

type Conversation = {
  readonly fetch: typeof globalThis.fetch;
  readonly protocol: ModelProtocol;
  readonly job: VendorJob;
  readonly signal: AbortSignal;
};

async function translateBatch(
  conversation: Conversation,
  texts: readonly string[],
): Promise<Result<VendorOutput, VendorError>> {
  const { tokens } = conversation.job;
  const segments = texts.map((text, index) => ({ id: index + 1, text }));
  const first = await ask(conversation, segments);
  if (!first.ok) return first;
  const billedCharacters = charactersOf(texts);
  const broken = violationsOf(segments, first.value, tokens);
  if (broken.length === 0) return { ok: true, value: { translations: first.value, billedCharacters } };

  const again = segments.filter(({ id }) => broken.some((violation) => violation.id === id));
  const second = await ask(conversation, again, broken);
  const better = new Map(second.ok ? improved({ again, broken, translations: second.value, tokens }) : []);
  return {
    ok: true,
    value: {
      translations: segments.map(({ id }, index) => better.get(id) ?? first.value[index] ?? ""),
      billedCharacters: billedCharacters + charactersOf(again.map(({ text }) => text)),
    },
  };
}

type Second = {
  readonly again: readonly Segment[];
  readonly broken: readonly Violation[];
  readonly translations: readonly string[];
  readonly tokens: readonly string[];
};

/** Those of the second answer that are no worse than the first: whether they will do, somebody else decides. */
function improved({ again, broken, translations, tokens }: Second): readonly (readonly [id: number, text: string])[] {
  const still = violationsOf(again, translations, tokens);
  const countIn = (violations: readonly Violation[], wanted: number): number =>
    violations.find(({ id }) => id === wanted)?.tokens.length ?? 0;
  return again.flatMap(({ id }, index) =>
    countIn(still, id) <= countIn(broken, id) ? [[id, translations[index] ?? ""] as const] : [],
  );
}

async function ask(
  { fetch, protocol, job, signal }: Conversation,
  segments: readonly Segment[],
  retry: readonly Violation[] = [],
): Promise<Result<readonly string[], VendorError>> {
  const source = languageName(job.source);
  const target = languageName(job.target);
  if (source === undefined || target === undefined) return { ok: false, error: { kind: "unsupported-pair" } };
  const request = protocol.write({
    message: writeMessage(job, { source, target, segments, retry }),
    count: segments.length,
    maxTokens: maxTokensFor(segments),
  });
  const replied = await post({ fetch, ...request, signal, maxReplyBytes: MAX_REPLY_BYTES });
  if (!replied.ok) return replied;
  if (replied.value.status !== 200) return { ok: false, error: (protocol.readError ?? errorOfStatus)(replied.value) };
  const translations = readAnswer(protocol.read(replied.value), segments);
  return translations === undefined ? { ok: false, error: { kind: "malformed" } } : { ok: true, value: translations };
}

/** Bytes say how much a script holds: a letter of Latin is one and seldom a token, a Han character three and up to two. */
const maxTokensFor = (segments: readonly Segment[]): number =>
  Math.min(MAX_TOKENS, 1_000 + 2 * segments.reduce((sum, { text }) => sum + utf8Bytes(text), 0));
