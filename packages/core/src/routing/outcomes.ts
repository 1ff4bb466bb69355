import type { VendorErrorKind } from "./job.ts";

/** How one attempt ended: one vendor, one shape, one call of as many parts as its limits ask for. */
export type AttemptOutcome =
  | "ok"
  /** A pseudonym was lost, doubled, invented, changed; or the answer is no translation. */
  | "pseudonyms"
  /** Every pseudonym is there, in another order, and no second rendition has said the same yet. */
  | "unconfirmed"
  /** Another vendor was quicker. */
  | "superseded"
  | VendorErrorKind;

export type Consequence = {
  /** `retry-here`: once more, if the wait fits the deadline. `stop`: nobody else is asked. */
  readonly next: "retry-here" | "next-shape" | "next-vendor" | "stop";
  /** Only a person can mend it: an admin must hear of it. */
  readonly alarm: boolean;
  /** What the circuit learns. `vendor`: it is of no use for any pair, and opens at once. */
  readonly circuit: "success" | "failure" | "vendor" | "nothing";
};

/**
 * What each outcome means for the next attempt: the one table routing reads. A new kind does not compile until it is
 * decided here.
 *
 * A request that one vendor refuses (`rejected`: our bug) or a key that it does not know is an alarm, but no reason to
 * leave the customer without an answer: the next vendor speaks another protocol and has another key.
 */
export const CONSEQUENCES: Readonly<Record<AttemptOutcome, Consequence>> = {
  ok: { next: "stop", alarm: false, circuit: "success" },
  pseudonyms: { next: "next-shape", alarm: false, circuit: "failure" },
  unconfirmed: { next: "next-shape", alarm: false, circuit: "nothing" },
  superseded: { next: "stop", alarm: false, circuit: "nothing" },
  "rate-limited": { next: "retry-here", alarm: false, circuit: "failure" },
  unavailable: { next: "retry-here", alarm: false, circuit: "failure" },
  timeout: { next: "next-vendor", alarm: false, circuit: "failure" },
  aborted: { next: "stop", alarm: false, circuit: "nothing" },
  quota: { next: "next-vendor", alarm: true, circuit: "vendor" },
  unauthorized: { next: "next-vendor", alarm: true, circuit: "vendor" },
  "unsupported-pair": { next: "next-vendor", alarm: false, circuit: "nothing" },
  "too-large": { next: "next-vendor", alarm: false, circuit: "nothing" },
  rejected: { next: "next-vendor", alarm: true, circuit: "failure" },
  malformed: { next: "next-vendor", alarm: false, circuit: "failure" },
  redirected: { next: "next-vendor", alarm: true, circuit: "failure" },
};

/** Milliseconds before the one retry of a vendor that was down: a process that restarts is back, an agent has not noticed. */
const PAUSE = 200;
/** Where there is somebody else to ask, nobody waits longer than this for a vendor that is busy. */
const PATIENCE = 1_000;

export type Wait = {
  readonly outcome: AttemptOutcome;
  /** As the vendor said. */
  readonly retryAfterMs?: number | undefined;
  /** Milliseconds until the deadline. */
  readonly timeLeft: number;
  /** Whether this vendor was already asked again for the same reason. */
  readonly wasRetried: boolean;
  readonly isLastVendor: boolean;
};

/**
 * Milliseconds to wait before the same vendor is asked again, or undefined where it should not be. What a vendor says
 * (Retry-After) is honoured when it fits the deadline, and not cut short: asking earlier only makes it angrier.
 */
export function waitBefore({ outcome, retryAfterMs, timeLeft, wasRetried, isLastVendor }: Wait): number | undefined {
  if (CONSEQUENCES[outcome].next !== "retry-here" || wasRetried) return undefined;
  if (outcome === "rate-limited" && retryAfterMs === undefined && !isLastVendor) return undefined;
  const wait = Math.max(PAUSE, retryAfterMs ?? 0);
  const longest = isLastVendor ? timeLeft / 2 : Math.min(PATIENCE, timeLeft / 4);
  return wait <= longest ? wait : undefined;
}
