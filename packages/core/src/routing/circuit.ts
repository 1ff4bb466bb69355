import type { Consequence } from "./outcomes.ts";

/**
 * The circuit breaker of one vendor and one language pair (or of one vendor: its key, its quota). Pure: time is handed
 * in as milliseconds since 1970. After Nygard, Release It!, chapter "Circuit Breaker"; the probe carries a text of our
 * own, never a customer's.
 */
export type Circuit = {
  /** The latest outcomes, oldest first. */
  readonly recent: readonly Outcome[];
  /** Absent while the circuit is closed. */
  readonly open?: Open;
};

type Open = {
  /** From when a probe may be sent. */
  readonly probeAt: number;
  /** How long it stayed open last; the next failed probe doubles it. */
  readonly coolDown: number;
  /** A probe is on its way. */
  readonly isProbed: boolean;
};

type Outcome = { readonly at: number; readonly ok: boolean };

/** `probe`: closed to customers, and it is time to ask whether the vendor is back. */
export type CircuitView = "closed" | "open" | "probe";

export const CLOSED: Circuit = { recent: [] };

const WINDOW = 60_000;
const KEPT = 20;
/** So many failures in a row open it, … */
const IN_A_ROW = 5;
/** … or half of so many within the window. */
const ENOUGH = 10;
const COOL_DOWN = 15_000;
const LONGEST = 10 * 60_000;
/** A key that was refused or a quota that is used up is not mended in seconds. */
const VENDOR_COOL_DOWN = 5 * 60_000;
/** A probe that nobody reports on (its isolate died) is given to somebody else after this. */
const LEASE = 30_000;

export type Observation = {
  readonly circuit: Consequence["circuit"];
  readonly at: number;
  readonly retryAfterMs?: number | undefined;
};

/** What the circuit is after one more vendor visit, a probe's or a customer's. */
export function observe(circuit: Circuit, { circuit: effect, at, retryAfterMs = 0 }: Observation): Circuit {
  if (effect === "nothing") return circuit;
  const recent = [...circuit.recent.filter((one) => at - one.at < WINDOW), { at, ok: effect === "success" }].slice(
    -KEPT,
  );
  // A success while it is open closes it: a customer's that was on its way, or the probe's.
  if (effect === "success") return circuit.open === undefined ? { recent } : { recent: [{ at, ok: true }] };
  if (circuit.open !== undefined) return { recent, open: afterFailure(circuit.open, at, retryAfterMs) };
  if (effect !== "vendor" && !isFailing(recent)) return { recent };
  const coolDown = Math.min(LONGEST, Math.max(effect === "vendor" ? VENDOR_COOL_DOWN : COOL_DOWN, retryAfterMs));
  return { recent, open: { probeAt: at + coolDown, coolDown, isProbed: false } };
}

/** What was still on its way when the circuit opened says nothing new; a probe that failed does. */
function afterFailure(open: Open, at: number, retryAfterMs: number): Open {
  if (!open.isProbed) return open;
  const coolDown = Math.min(LONGEST, Math.max(open.coolDown * 2, retryAfterMs));
  return { probeAt: at + coolDown, coolDown, isProbed: false };
}

function isFailing(recent: readonly Outcome[]): boolean {
  const last = recent.slice(-IN_A_ROW);
  if (last.length === IN_A_ROW && last.every(({ ok }) => !ok)) return true;
  const failures = recent.filter(({ ok }) => !ok).length;
  return recent.length >= ENOUGH && failures * 2 >= recent.length;
}

export function viewOf({ open }: Circuit, now: number): CircuitView {
  if (open === undefined) return "closed";
  return now >= open.probeAt ? "probe" : "open";
}

/** Half-open: one caller gets the probe, everybody else finds the circuit open until it is reported on. */
export const leaseProbe = (circuit: Circuit, now: number): Circuit =>
  circuit.open === undefined
    ? circuit
    : { ...circuit, open: { ...circuit.open, probeAt: now + LEASE, isProbed: true } };
