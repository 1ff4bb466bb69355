import { isNoWeaker } from "@sottovoce/core";
import type { ConnectedVendor } from "@sottovoce/vendors";
import type { CallerContext } from "../../context.ts";
import { AppError } from "../../errors.ts";
import type { VisitReport } from "../../tenant/vendor-record.ts";
import { failureCode } from "./failure-code.ts";
import type { Attempt, Delivered } from "./attempt.ts";
import { isOver, timeLeft, type Journey, type Work } from "./journey.ts";
import { lineUp, type LineUp } from "./line-up.ts";
import { probe } from "./probe.ts";
import { tryVendor } from "./try-vendor.ts";

/**
 * Vendors in the order of preference, each in its own shapes, until every pseudonym of every paragraph came back.
 *
 * @param attempts Filled as they are made, so that a failure can be accounted for.
 * @throws AppError
 */
export async function sendToVendors(context: CallerContext, work: Work, attempts: Attempt[]): Promise<Delivered> {
  const line = await lineUp(context, work);
  const { eligible, excluded, isFormalityDropped } = line;
  context.defer(probe(context, work, line));
  if (eligible.length === 0) throw new AppError(codeOfExclusions(excluded.map(({ reason }) => reason)));

  const { overall, attempt } = context.deadlines[work.contentType];
  const journey: Journey = {
    context,
    work,
    attempts,
    // Nobody to save time for.
    attemptLimit: eligible.length === 1 ? overall : attempt,
    unconfirmed: new Map(),
  };
  const first = attempts.length;
  try {
    const delivered = await inTurn(journey, line);
    if (delivered !== undefined) return { ...delivered, isFormalityDropped };
  } finally {
    const { tenant } = context.caller;
    context.defer(context.health.report(tenant, reportsOf(attempts.slice(first), line.pair)));
  }
  throw new AppError(failureCode(attempts, timeLeft(journey)));
}

async function inTurn(journey: Journey, line: LineUp): Promise<Omit<Delivered, "isFormalityDropped"> | undefined> {
  const { signal } = journey.context;
  const { eligible } = line;
  for (let index = 0; index < eligible.length && !isOver(journey, signal); index += 1) {
    const vendor = eligible[index];
    if (vendor === undefined) break;
    const second = index === 0 ? substituteOf(journey, line, vendor) : undefined;
    const isLastVendor = index === eligible.length - 1;
    if (second === undefined) {
      const delivered = await tryVendor(journey, vendor, { signal, isLastVendor });
      if (delivered !== undefined) return { ...delivered, isAnotherVendor: index > 0 };
      continue;
    }
    const delivered = await race(journey, [vendor, second.vendor], second.after);
    if (delivered !== undefined) return { ...delivered, isAnotherVendor: delivered.vendor !== vendor };
    // Both were asked; those behind them are left.
    index = eligible.indexOf(second.vendor);
  }
  return undefined;
}

/** Who may be asked beside the first vendor, and after how many milliseconds; only in chats, only where the admin wants it. */
function substituteOf(
  { context: { routing }, work }: Journey,
  { eligible, standingOf }: LineUp,
  first: ConnectedVendor,
) {
  if (routing.hedge === undefined || work.contentType !== "chat") return undefined;
  // The next one only: those in between would be passed over.
  const vendor = eligible[1];
  if (vendor === undefined || !isNoWeaker(vendor, first)) return undefined;
  const after = routing.hedge.after ?? standingOf(first).p95;
  return after === undefined ? undefined : { vendor, after };
}

/** The first vendor, and the second when the first has not answered in time or has failed; the better answer is the first good one. */
async function race(
  journey: Journey,
  [first, second]: readonly [ConnectedVendor, ConnectedVendor],
  after: number,
): Promise<Omit<Delivered, "isFormalityDropped" | "isAnotherVendor"> | undefined> {
  const done = new AbortController();
  const visit = { signal: AbortSignal.any([journey.context.signal, done.signal]), isLastVendor: false };
  // One that breaks is one that has no answer: the other's must not be lost over it.
  const ask = (vendor: ConnectedVendor) => tryVendor(journey, vendor, visit).catch(() => undefined);
  const asked = [ask(first)];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), after);
  });
  try {
    const early = await Promise.race([...asked, late]);
    if (early !== "late" && early !== undefined) return early;
    asked.push(ask(second));
    return await firstGood(asked);
  } finally {
    if (timer !== undefined) clearTimeout(timer);
    done.abort();
    // The slower one saw the text too: the trail and the receipt must know of it before they are written.
    await Promise.all(asked);
  }
}

/** The first that is not undefined; undefined when none is. */
async function firstGood<T>(promises: readonly Promise<T | undefined>[]): Promise<T | undefined> {
  const bad = new Error("not good");
  const demanding = promises.map(async (promise) => {
    const value = await promise;
    if (value === undefined) throw bad;
    return value;
  });
  return Promise.any(demanding).catch(() => undefined);
}

/** One report for each vendor that was visited: how the visit ended, what it cost. */
function reportsOf(attempts: readonly Attempt[], pair: string): VisitReport[] {
  return [...new Set(attempts.map(({ vendor }) => vendor))].flatMap((vendor) => {
    const own = attempts.filter((attempt) => attempt.vendor === vendor);
    const last = own.at(-1);
    if (last === undefined) return [];
    const billedCharacters = own.reduce((sum, attempt) => sum + attempt.billedCharacters, 0);
    const { outcome, ms, retryAfterMs } = last;
    return [{ vendor: vendor.id, pair, outcome, ms, billedCharacters, retryAfterMs }];
  });
}

function codeOfExclusions(reasons: readonly string[]) {
  if (reasons.includes("budget")) return "vendor_quota" as const;
  return reasons.includes("size") ? ("too_large" as const) : ("unsupported_pair" as const);
}
