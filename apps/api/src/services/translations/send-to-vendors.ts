import {
  AFTER,
  chooseVendors,
  isIntact,
  makeNonce,
  MAX_ATTEMPTS,
  renderShape,
  type ReadBack,
  type SafeText,
  type Shape,
  type VendorJob,
} from "@sottovoce/core";
import type { ConnectedVendor } from "@sottovoce/vendors";
import type { CallerContext } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { callVendor } from "./call-vendor.ts";
import { failureCode } from "./failure-code.ts";
import type { Attempt, Delivered } from "./attempt.ts";

export type Work = Pick<VendorJob, "source" | "target" | "contentType"> & {
  readonly paragraphs: readonly SafeText[];
  /** What else a translation must satisfy beside having every pseudonym. */
  readonly accepts: (translation: string) => boolean;
};

/**
 * Vendors in the order of preference, each in its own shapes, until every pseudonym of every paragraph came back.
 *
 * @param attempts Filled as they are made, so that a failure can be accounted for.
 * @throws AppError
 */
export async function sendToVendors(context: CallerContext, work: Work, attempts: Attempt[]): Promise<Delivered> {
  const longestParagraph = Math.max(...work.paragraphs.map(({ length }) => length));
  const { eligible, excluded } = chooseVendors(context.vendors, { ...work, longestParagraph });
  if (eligible.length === 0) {
    throw new AppError(excluded.some(({ reason }) => reason === "size") ? "too_large" : "unsupported_pair");
  }

  const { overall, attempt } = context.deadlines[work.contentType];
  const journey: Journey = {
    context,
    work,
    attempts,
    endsAt: context.now() + overall,
    // Nobody to save time for.
    attemptLimit: eligible.length === 1 ? overall : attempt,
  };
  for (const [index, vendor] of eligible.entries()) {
    const delivered = await tryVendor(journey, vendor);
    if (delivered !== undefined) return { ...delivered, isAnotherVendor: index > 0 };
    if (isOver(journey)) break;
  }
  throw new AppError(failureCode(attempts, timeLeft(journey)));
}

type Journey = {
  readonly context: CallerContext;
  readonly work: Work;
  readonly attempts: Attempt[];
  readonly endsAt: number;
  readonly attemptLimit: number;
};

/** Milliseconds before the one retry: a process that restarts is back, an agent has not noticed. */
const RETRY_PAUSE = 200;

const timeLeft = ({ context, endsAt }: Journey): number => endsAt - context.now();

const isOver = (journey: Journey): boolean =>
  journey.attempts.length >= MAX_ATTEMPTS || timeLeft(journey) <= 0 || journey.attempts.at(-1)?.outcome === "aborted";

async function tryVendor(
  journey: Journey,
  vendor: ConnectedVendor,
): Promise<Omit<Delivered, "isAnotherVendor"> | undefined> {
  const { paragraphs } = journey.work;
  const translations: (string | undefined)[] = paragraphs.map(() => undefined);
  let wordsLeft = 0;

  for (const [index, shape] of vendor.shapes(journey.work).entries()) {
    // A paragraph that came back whole is not sent again.
    const missing = [...paragraphs.keys()].filter((position) => translations[position] === undefined);
    const answer = await tryShape(journey, vendor, shape, missing);
    if (answer === undefined) return undefined;
    wordsLeft += answer.wordsLeft;
    for (const [order, position] of missing.entries()) translations[position] = answer.texts[order];
    const whole = translations.filter((text) => text !== undefined);
    if (whole.length === paragraphs.length) {
      return { translations: whole, vendor, shape, isAnotherShape: index > 0, wordsLeft };
    }
  }
  return undefined;
}

/** @returns the texts, undefined where a pseudonym did not survive; or undefined when the vendor is of no more use. */
async function tryShape(journey: Journey, vendor: ConnectedVendor, shape: Shape, positions: readonly number[]) {
  const { context, work, attempts } = journey;
  const nonce = makeNonce(context.random);
  const rendered = positions.map((position) =>
    renderShape(work.paragraphs[position] ?? missingParagraph(), shape, nonce),
  );

  while (!isOver(journey)) {
    const { source, target, contentType } = work;
    const job: VendorJob = {
      source,
      target,
      contentType,
      shape,
      segments: rendered.map(({ text }) => text),
      tokens: [...new Set(rendered.flatMap(({ tokens }) => tokens))],
    };
    const limit = Math.min(journey.attemptLimit, timeLeft(journey));
    const called = await callVendor(vendor, job, { limit, signal: context.signal });
    if (called.ok) {
      // Paragraphs have no white space around them; what an engine puts there is its own.
      const read = rendered
        .map((one, order) => one.read(called.value.translations[order] ?? ""))
        .map((back) => ({ ...back, text: back.text.trim() }));
      // Every paragraph has a word in it: one that comes back empty was lost, pseudonyms or not.
      const isGood = (back: ReadBack) => isIntact(back) && back.text !== "" && work.accepts(back.text);
      const outcome = read.every(isGood) ? "ok" : "pseudonyms";
      attempts.push({ vendor, shape, outcome, billedCharacters: called.value.billedCharacters });
      return {
        texts: read.map((back) => (isGood(back) ? back.text : undefined)),
        wordsLeft: called.value.wordsLeft ?? 0,
      };
    }
    const { kind } = called.error;
    const wasRetried = attempts.at(-1)?.vendor === vendor && attempts.at(-1)?.outcome === kind;
    attempts.push({ vendor, shape, outcome: kind, billedCharacters: 0 });
    if (AFTER[kind] !== "retry-same" || wasRetried) return undefined;
    await new Promise((resolve) => setTimeout(resolve, Math.min(RETRY_PAUSE, Math.max(0, timeLeft(journey)))));
  }
  return undefined;
}

function missingParagraph(): never {
  throw new Error("a position that no paragraph has");
}
