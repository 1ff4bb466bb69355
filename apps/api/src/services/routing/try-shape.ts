import {
  agrees,
  isDoubtful,
  isIntact,
  makeNonce,
  readPseudonyms,
  renderShape,
  type AttemptOutcome,
  type ReadBack,
  type Rendered,
  type Result,
  type Shape,
  type VendorError,
  type VendorJob,
} from "@sottovoce/core";
import type { ConnectedVendor } from "@sottovoce/vendors";
import { callVendor } from "./call-vendor.ts";
import { timeLeft, type Journey, type Visit } from "./journey.ts";

export type ShapeAnswer = {
  readonly texts: readonly (string | undefined)[];
  readonly wordsLeft: number;
};

/** One attempt: written in the vendor's shape, called, read back, judged, and noted in the journey's trail. */
export async function tryShape(
  journey: Journey,
  vendor: ConnectedVendor,
  shape: Shape,
  positions: readonly number[],
  { signal }: Visit,
): Promise<Result<ShapeAnswer, VendorError>> {
  const { context, work, attempts } = journey;
  const paragraphs = positions.map((position) => work.paragraphs[position] ?? missingParagraph());
  const sent = paragraphs.reduce((sum, paragraph) => sum + readPseudonyms(paragraph).length, 0);
  const { job, read, isMixed } = writeJob(journey, shape, paragraphs);
  const startedAt = context.now();
  const note = (outcome: AttemptOutcome, returned: number, billedCharacters: number, retryAfterMs?: number): void => {
    const ms = Math.max(0, context.now() - startedAt);
    attempts.push({ vendor, shape, outcome, billedCharacters, ms, sent, returned, retryAfterMs });
  };

  const limit = Math.min(journey.attemptLimit, timeLeft(journey));
  const called = await callVendor(vendor, job, { limit, signal });
  if (!called.ok) {
    const { error } = called;
    // The caller is still there: another vendor was quicker.
    const isSuperseded = error.kind === "aborted" && !context.signal.aborted;
    note(isSuperseded ? "superseded" : error.kind, 0, 0, "retryAfterMs" in error ? error.retryAfterMs : undefined);
    return called;
  }
  const { billedCharacters, wordsLeft = 0 } = called.value;
  const backs = read(called.value.translations);
  const verdicts: readonly Verdict[] = isMixed(called.value.translations)
    ? backs.map(() => "pseudonyms")
    : backs.map((back, order) => judge(journey, positions[order] ?? 0, back));
  const returned = backs.reduce((sum, { lost, added }) => sum - lost + added, sent);
  note(outcomeOf(verdicts), Math.max(0, returned), billedCharacters);
  return {
    ok: true,
    value: { texts: verdicts.map((verdict) => (typeof verdict === "string" ? undefined : verdict.text)), wordsLeft },
  };
}

/** As renderShape writes them, run together or not; a nonce grows where the text holds it. */
const TOKEN = /([A-Z]{3,12})\d{1,5}\1/gu;

function writeJob({ context, work }: Journey, shape: Shape, paragraphs: Journey["work"]["paragraphs"]) {
  const nonce = makeNonce(context.random);
  const { source, target, contentType, formality, gender, terms } = work;
  const options = { source, target, ...(gender === undefined ? {} : { gender }) };
  const rendered: Rendered[] = [];
  let offset = 0;
  for (const paragraph of paragraphs) {
    const one = renderShape(paragraph, shape, nonce, { ...options, offset });
    rendered.push(one);
    offset += one.tokens.length;
  }
  const job: VendorJob = {
    source,
    target,
    contentType,
    shape,
    segments: rendered.map(({ text }) => text),
    tokens: [...new Set(rendered.flatMap(({ tokens }) => tokens))],
    ...(formality === undefined ? {} : { formality }),
    ...(gender === undefined ? {} : { gender }),
    ...(terms.length === 0 ? {} : { terms }),
    ...(work.context === undefined ? {} : { context: renderShape(work.context, "nonce", nonce, { offset }).text }),
  };
  const owners = new Map(rendered.flatMap(({ tokens }, order) => tokens.map((token) => [token, order] as const)));
  /** A translation that holds another paragraph's token: texts were shifted, merged or mixed, and none can be believed. */
  const isMixed = (translations: readonly string[]): boolean =>
    translations.some((text, order) =>
      Array.from(text.matchAll(TOKEN), ([token]) => owners.get(token)).some(
        (owner) => owner !== undefined && owner !== order,
      ),
    );
  // Paragraphs have no white space around them; what an engine puts there is its own.
  const read = (translations: readonly string[]): ReadBack[] =>
    rendered.map((one, order) => {
      const back = one.read(translations[order] ?? "");
      return { ...back, text: back.text.trim() };
    });
  return { job, read, isMixed };
}

type Verdict = { readonly text: string } | "pseudonyms" | "unconfirmed";

/**
 * Whole, and in the source's order or in one that an independent rendition gave too: another shape, another nonce,
 * another vendor. An engine may well move words; two that move two names the same way by mistake are not to be expected.
 * A text that comes back as it went is in the target's language already, if two say so.
 */
function judge({ work, unconfirmed }: Journey, position: number, back: ReadBack): Verdict {
  // Every paragraph has a word in it: one that comes back empty was lost, pseudonyms or not.
  if (!isIntact(back) || back.text === "" || !work.accepts(back.text, position)) return "pseudonyms";
  if (!isDoubtful(back)) return { text: back.text };
  const earlier = unconfirmed.get(position) ?? [];
  if (earlier.some((other) => agrees(other, back))) return { text: back.text };
  unconfirmed.set(position, [...earlier, back]);
  return "unconfirmed";
}

function outcomeOf(verdicts: readonly Verdict[]): AttemptOutcome {
  if (verdicts.includes("pseudonyms")) return "pseudonyms";
  return verdicts.includes("unconfirmed") ? "unconfirmed" : "ok";
}

function missingParagraph(): never {
  throw new Error("a position that no paragraph has");
}
