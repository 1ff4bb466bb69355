import type { Settings } from "@sottovoce/contract";
import { ringWith, type AnomalyKind, type EventRing } from "./event-ring.ts";

/** What one translation asks for before anything is sent. */
export type Admission = {
  /** UTF-16 code units of the source text. */
  readonly characters: number;
  readonly actor?: string | undefined;
  /** Keyed digest of the caller's idempotency key. */
  readonly once?: string | undefined;
  readonly job: string;
};

export type Admitted =
  | { readonly kind: "admitted" }
  | { readonly kind: "spent" }
  | { readonly kind: "duplicate"; readonly job: string };

/** How it ended: what was not sent is given back. */
export type Spent = Admission & { readonly isDone: boolean };

type Day = { readonly day: number; readonly tenant: number; readonly actors: Readonly<Record<string, number>> };
/** Times of refused credentials, the latest last; never more than it takes to be locked. */
type Refusals = { readonly failures: readonly number[]; readonly lockedUntil: number };
type Open = Pick<Admission, "characters" | "actor"> & { readonly day: number };

const DAY_MS = 86_400_000;
const REMEMBERED_MS = DAY_MS;
const MOST_REMEMBERED = 5_000;
/** That many refused credentials from one place within that time lock it for so long. */
const LOCK = { after: 10, withinMs: 10 * 60_000, forMs: 15 * 60_000 } as const;
/** A minute with more requests than that, and five times the hour's usual, is a burst. */
const BURST = { least: 60, times: 5 } as const;
const ORIGINS_KNOWN = 50;
const MOST_OPEN = 5_000;

/** Budgets, idempotency, lockouts and what an admin should look at. Numbers, closed words and keyed digests. */
export type Limits = ReturnType<typeof limits>;

export function limits(kv: SyncKvStorage) {
  // Jobs that run. Requests live for seconds, as the object does at least; one forgotten here is only not given back.
  const open = new Map<string, Open>();
  const today = (now: number): Day => {
    const day = Math.floor(now / DAY_MS);
    const kept = kv.get<Day>("spent");
    return kept?.day === day ? kept : { day, tenant: 0, actors: {} };
  };
  const charge = (actor: string | undefined, characters: number, now: number): void => {
    const { day, tenant, actors } = today(now);
    const own = actor === undefined ? {} : { [actor]: Math.max(0, (actors[actor] ?? 0) + characters) };
    kv.put<Day>("spent", { day, tenant: Math.max(0, tenant + characters), actors: { ...actors, ...own } });
  };
  const note = (kind: AnomalyKind, now: number): void => {
    kv.put<EventRing>("events", ringWith(kv.get<EventRing>("events") ?? [], kind, now));
  };

  return {
    note,
    events: (): EventRing => (kv.get<EventRing>("events") ?? []).toReversed(),
    spentToday: (now: number): number => today(now).tenant,

    /** Takes the characters at once, so that requests side by side cannot overdraw. */
    admit: (
      { characters, actor, once, job }: Admission,
      { tenantDaily, agentDaily }: Settings["budgets"],
      now: number,
    ): Admitted => {
      watchPace(kv, now, note);
      if (once !== undefined) {
        const earlier = remembered(kv, once, now);
        if (earlier !== undefined) return { kind: "duplicate", job: earlier };
      }
      const { tenant, actors } = today(now);
      const own = actor === undefined ? 0 : (actors[actor] ?? 0);
      if (exceeds(tenant + characters, tenantDaily) || (actor !== undefined && exceeds(own + characters, agentDaily))) {
        note("quota", now);
        return { kind: "spent" };
      }
      charge(actor, characters, now);
      open.set(job, { characters, actor, day: Math.floor(now / DAY_MS) });
      if (open.size > MOST_OPEN) open.delete(open.keys().next().value ?? "");
      if (once !== undefined) remember(kv, once, job, now);
      return { kind: "admitted" };
    },

    /**
     * What failed costs nothing, and may be sent again under the same idempotency key. Only what was taken is given back:
     * once, to the day it was taken from, and by the job that took it.
     */
    settle: ({ job, once, isDone }: Spent, now: number): void => {
      const taken = open.get(job);
      open.delete(job);
      if (isDone) return;
      if (taken?.day === today(now).day) charge(taken.actor, -taken.characters, now);
      if (once !== undefined && remembered(kv, once, now) === job) kv.delete(`${ONCE}${once}`);
    },

    /** @returns whether the source is locked now */
    refused: (source: string, now: number): boolean => {
      note("refused_proof", now);
      const kept = kv.get<Refusals>(`${REFUSED}${source}`);
      if (kept !== undefined && kept.lockedUntil > now) return true;
      const failures = [...(kept?.failures ?? []).filter((at) => now - at < LOCK.withinMs), now];
      const isEnough = failures.length >= LOCK.after;
      const lockedUntil = isEnough ? now + LOCK.forMs : 0;
      kv.put<Refusals>(`${REFUSED}${source}`, { failures: isEnough ? [] : failures, lockedUntil });
      if (lockedUntil > 0) note("lockout", now);
      sweepRefusals(kv, now);
      return lockedUntil > 0;
    },
    /** At once: whoever shows a decoy has been where he should not be. */
    lock: (source: string, now: number): void => {
      kv.put<Refusals>(`${REFUSED}${source}`, { failures: [], lockedUntil: now + LOCK.forMs });
      note("lockout", now);
    },
    isLocked: (source: string, now: number): boolean =>
      (kv.get<Refusals>(`${REFUSED}${source}`)?.lockedUntil ?? 0) > now,
    accepted: (source: string, now: number): void => {
      const kept = kv.get<Refusals>(`${REFUSED}${source}`);
      if (kept !== undefined && kept.lockedUntil <= now) kv.delete(`${REFUSED}${source}`);
    },

    /** The first request from a page that was not seen before is worth a look. Origins are pages of CRMs, not people. */
    sawOrigin: (digest: string, now: number): void => {
      const known = kv.get<readonly string[]>("origins") ?? [];
      if (known.includes(digest)) return;
      kv.put("origins", [...known, digest].slice(-ORIGINS_KNOWN));
      if (known.length > 0) note("new_origin", now);
    },
  };
}

const ONCE = "once ";
const REFUSED = "refused ";

const exceeds = (sum: number, limit: number | undefined): boolean => limit !== undefined && sum > limit;

type Once = { readonly job: string; readonly until: number };

function remembered(kv: SyncKvStorage, once: string, now: number): string | undefined {
  const kept = kv.get<Once>(`${ONCE}${once}`);
  return kept !== undefined && kept.until > now ? kept.job : undefined;
}

function remember(kv: SyncKvStorage, once: string, job: string, now: number): void {
  const count = (kv.get<number>("once count") ?? 0) + 1;
  kv.put<Once>(`${ONCE}${once}`, { job, until: now + REMEMBERED_MS });
  kv.put("once count", count);
  // Now and then the old ones go; when there are too many, the oldest.
  if (count % 500 !== 0) return;
  const all = [...kv.list<Once>({ prefix: ONCE })].toSorted(([, a], [, b]) => a.until - b.until);
  const excess = Math.max(0, all.length - MOST_REMEMBERED);
  for (const [index, [name, { until }]] of all.entries()) if (index < excess || until <= now) kv.delete(name);
}

function sweepRefusals(kv: SyncKvStorage, now: number): void {
  const some = [...kv.list<Refusals>({ prefix: REFUSED, limit: 200 })];
  for (const [name, { failures, lockedUntil }] of some)
    if (now - (failures.at(-1) ?? 0) >= LOCK.withinMs && lockedUntil <= now) kv.delete(name);
}

type Pace = { readonly minute: number; readonly count: number; readonly usual: number };

/** The hour's usual is a moving average over minutes with requests: no more is kept of them. */
function watchPace(kv: SyncKvStorage, now: number, note: (kind: AnomalyKind, now: number) => void): void {
  const minute = Math.floor(now / 60_000);
  const kept = kv.get<Pace>("pace");
  if (kept?.minute !== minute) {
    const usual = kept === undefined ? 0 : kept.usual === 0 ? kept.count : kept.usual + (kept.count - kept.usual) / 60;
    kv.put<Pace>("pace", { minute, count: 1, usual });
    return;
  }
  const count = kept.count + 1;
  kv.put<Pace>("pace", { ...kept, count });
  const limit = Math.max(BURST.least, Math.ceil(kept.usual * BURST.times));
  if (kept.usual > 0 && count === limit) note("burst", now);
}
