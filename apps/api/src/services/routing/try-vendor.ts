import { keepsNames, waitBefore, type Shape } from "@sottovoce/core";
import type { ConnectedVendor } from "@sottovoce/vendors";
import type { Delivered } from "./attempt.ts";
import { isOver, timeLeft, type Journey, type Visit } from "./journey.ts";
import { tryShape } from "./try-shape.ts";

/**
 * One vendor in each of its shapes, best first, until every paragraph came back whole. Paragraphs that did are not sent
 * again. Where only the order of pseudonyms is in doubt after that, the first shape is asked once more, with another nonce.
 *
 * @returns undefined when another vendor is needed
 */
export async function tryVendor(
  journey: Journey,
  vendor: ConnectedVendor,
  visit: Visit,
): Promise<Omit<Delivered, "isAnotherVendor" | "isFormalityDropped"> | undefined> {
  const { paragraphs } = journey.work;
  const translations: (string | undefined)[] = paragraphs.map(() => undefined);
  const shapes = shapesFor(vendor, journey.work);
  let wordsLeft = 0;

  for (const [index, shape] of [...shapes, ...shapes.slice(0, 1)].entries()) {
    const missing = [...paragraphs.keys()].filter((position) => translations[position] === undefined);
    const isSecondLook = index === shapes.length;
    if (isSecondLook && !missing.every((position) => journey.unconfirmed.has(position))) return undefined;
    const answer = await tryUntilAnswered(journey, vendor, shape, missing, visit);
    if (answer === undefined) return undefined;
    wordsLeft += answer.wordsLeft;
    for (const [order, position] of missing.entries()) translations[position] = answer.texts[order];
    const whole = translations.filter((text) => text !== undefined);
    if (whole.length === paragraphs.length)
      return { translations: whole, vendor, shape, isAnotherShape: index > 0 && !isSecondLook, wordsLeft };
  }
  return undefined;
}

/**
 * A name of the same gender comes first where somebody knows the gender and the target leaves names as they are: "Laura
 * está cansada", where a token would get "cansado". Only for vendors that keep bare tokens in plain text.
 */
function shapesFor(vendor: ConnectedVendor, { gender, source, target, paragraphs }: Journey["work"]): readonly Shape[] {
  const shapes = vendor.shapes({ source, target });
  const hasPeople = paragraphs.some((paragraph) => paragraph.includes("⟦PERSON "));
  const isUseful = gender !== undefined && hasPeople && keepsNames(target) && shapes.includes("nonce");
  return isUseful ? ["surrogate", ...shapes] : shapes;
}

type Answer = {
  /** Undefined where a pseudonym did not survive, or is not yet believed to stand where it should. */
  readonly texts: readonly (string | undefined)[];
  readonly wordsLeft: number;
};

/** One shape; once more where the table of outcomes says so and the wait fits the deadline. */
async function tryUntilAnswered(
  journey: Journey,
  vendor: ConnectedVendor,
  shape: Shape,
  positions: readonly number[],
  visit: Visit,
): Promise<Answer | undefined> {
  let wasRetried = false;
  while (!isOver(journey, visit.signal)) {
    const read = await tryShape(journey, vendor, shape, positions, visit);
    if (read.ok) return read.value;
    const { kind: outcome } = read.error;
    const retryAfterMs = "retryAfterMs" in read.error ? read.error.retryAfterMs : undefined;
    const wait = waitBefore({
      outcome,
      retryAfterMs,
      timeLeft: timeLeft(journey),
      wasRetried,
      isLastVendor: visit.isLastVendor,
    });
    if (wait === undefined) return undefined;
    wasRetried = true;
    await pause(wait, visit.signal);
  }
  return undefined;
}

/** Ends early when nobody waits any longer. */
const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      "abort",
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
