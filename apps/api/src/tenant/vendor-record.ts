import {
  CLOSED,
  CONSEQUENCES,
  observe,
  quantile,
  viewOf,
  type AttemptOutcome,
  type Circuit,
  type CircuitView,
} from "@sottovoce/core";

/** One vendor and one pair (`es>en`), or `*` for what holds for all its pairs: its key, its quota, its characters. */
export type VendorKey = { readonly vendor: string; readonly pair: string };

/** How one visit to a vendor ended. Numbers and closed words only. */
export type VisitReport = VendorKey & {
  readonly outcome: AttemptOutcome;
  /** Milliseconds of the call that ended the visit. */
  readonly ms: number;
  readonly billedCharacters: number;
  readonly retryAfterMs?: number | undefined;
};

/** What is remembered of a vendor and pair. */
export type VendorRecord = {
  readonly circuit: Circuit;
  /** Milliseconds of the latest good answers, oldest first. */
  readonly times: readonly number[];
  /** Post-edit distances that agents reported, oldest first. */
  readonly postEdits: readonly number[];
  /** Days since 1970 (UTC), and the characters billed on that day. */
  readonly day: number;
  readonly billed: number;
  /** The last failure that only a person can mend; a success clears it. */
  readonly alarm?: AttemptOutcome;
};

export const NOTHING_KNOWN: VendorRecord = { circuit: CLOSED, times: [], postEdits: [], day: 0, billed: 0 };

/** What routing and admins see of a record. */
export type VendorStanding = {
  readonly circuit: CircuitView;
  readonly p50?: number;
  readonly p95?: number;
  readonly postEdit?: number;
  readonly billedToday: number;
  readonly alarm?: AttemptOutcome;
};

const KEPT_TIMES = 50;
const KEPT_RATINGS = 200;
/** Fewer say nothing: a policy that follows three agents' mood would change vendors all day. */
const ENOUGH_TIMES = 5;
const ENOUGH_RATINGS = 20;

export function afterVisit(record: VendorRecord, report: VisitReport, now: number): VendorRecord {
  const { circuit, alarm } = CONSEQUENCES[report.outcome];
  const { alarm: before, ...rest } = record;
  const standing =
    circuit === "success" ? {} : alarm ? { alarm: report.outcome } : before === undefined ? {} : { alarm: before };
  return {
    ...rest,
    ...standing,
    circuit: observe(record.circuit, { circuit, at: now, retryAfterMs: report.retryAfterMs }),
    times: circuit === "success" ? [...record.times, report.ms].slice(-KEPT_TIMES) : record.times,
  };
}

export function afterBilling(record: VendorRecord, billed: number, now: number): VendorRecord {
  const day = dayOf(now);
  return { ...record, day, billed: (record.day === day ? record.billed : 0) + billed };
}

/** @param distance 0: sent as it came, 1: written anew */
export const afterRating = (record: VendorRecord, distance: number): VendorRecord => ({
  ...record,
  postEdits: [...record.postEdits, distance].slice(-KEPT_RATINGS),
});

export function standingOf(
  { circuit, times, postEdits, day, billed, alarm }: VendorRecord,
  now: number,
): VendorStanding {
  const p50 = times.length < ENOUGH_TIMES ? undefined : quantile(times, 0.5);
  const p95 = times.length < ENOUGH_TIMES ? undefined : quantile(times, 0.95);
  return {
    circuit: viewOf(circuit, now),
    billedToday: day === dayOf(now) ? billed : 0,
    ...(p50 === undefined ? {} : { p50 }),
    ...(p95 === undefined ? {} : { p95 }),
    ...(postEdits.length < ENOUGH_RATINGS
      ? {}
      : { postEdit: postEdits.reduce((sum, distance) => sum + distance, 0) / postEdits.length }),
    ...(alarm === undefined ? {} : { alarm }),
  };
}

const dayOf = (now: number): number => Math.floor(now / 86_400_000);
