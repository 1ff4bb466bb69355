import { describe, expect, it } from "vitest";
import { limits, type Admission, type Limits } from "./limits.ts";

/** A Durable Object's storage, as far as it is used here: sorted by name, values copied. */
function storage(): SyncKvStorage {
  const values = new Map<string, unknown>();
  const kv = {
    get: (name: string) => structuredClone(values.get(name)),
    put: (name: string, value: unknown) => void values.set(name, structuredClone(value)),
    delete: (name: string) => values.delete(name),
    list: ({ prefix = "", limit = Infinity }: { prefix?: string; limit?: number } = {}) =>
      [...values]
        .filter(([name]) => name.startsWith(prefix))
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .slice(0, limit),
  };
  return kv as unknown as SyncKvStorage;
}

/** Numbers that look random and are the same in every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const DAY = 86_400_000;
const MINUTE = 60_000;
const NOON = 20_000 * DAY + DAY / 2;
const asked = (job: string, characters: number, rest: Partial<Admission> = {}): Admission => ({
  job,
  characters,
  ...rest,
});
const kindsOf = (one: Limits) => one.events().map(({ kind, count }) => [kind, count]);

describe("budgets", () => {
  it("never admits more than a day's characters, whatever the order of asking, failing and repeating", () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const random = seeded(seed);
      const one = limits(storage());
      const budgets = { tenantDaily: 200 + random(2_000), agentDaily: 100 + random(500) };
      const running = new Map<string, Admission & { readonly day: number }>();
      let day = 0;
      let tenant = 0;
      let agents: Record<string, number> = {};
      let now = NOON;
      for (let step = 0; step < 150; step += 1) {
        now += random(40 * MINUTE);
        if (Math.floor(now / DAY) !== day) [day, tenant, agents] = [Math.floor(now / DAY), 0, {}];
        if (random(3) < 2) {
          const admission = asked(`job ${step}`, random(120), { actor: `agent ${random(4)}` });
          const { actor = "", characters } = admission;
          const fits =
            tenant + characters <= budgets.tenantDaily && (agents[actor] ?? 0) + characters <= budgets.agentDaily;
          expect(one.admit(admission, budgets, now).kind).toBe(fits ? "admitted" : "spent");
          if (fits) {
            tenant += characters;
            agents[actor] = (agents[actor] ?? 0) + characters;
            running.set(admission.job, { ...admission, day });
          }
        } else {
          // Also jobs that were never admitted, or are settled already.
          const job = `job ${random(step + 1)}`;
          const isDone = random(2) === 0;
          const taken = running.get(job);
          one.settle({ ...(taken ?? asked(job, 50, { actor: "agent 1" })), isDone }, now);
          running.delete(job);
          if (taken !== undefined && !isDone && taken.day === day) {
            tenant -= taken.characters;
            agents[taken.actor ?? ""] = (agents[taken.actor ?? ""] ?? 0) - taken.characters;
          }
        }
        expect(one.spentToday(now)).toBe(tenant);
      }
    }
  });

  it("starts anew at midnight UTC, and yesterday's failure gives today nothing", () => {
    const one = limits(storage());
    const midnight = 20_001 * DAY;
    one.admit(asked("a", 80), { tenantDaily: 100 }, midnight - 1);
    expect(one.admit(asked("b", 30), { tenantDaily: 100 }, midnight - 1).kind).toBe("spent");
    expect(one.admit(asked("c", 100), { tenantDaily: 100 }, midnight).kind).toBe("admitted");
    one.settle({ ...asked("a", 80), isDone: false }, midnight);
    expect(one.spentToday(midnight)).toBe(100);
    expect(one.admit(asked("d", 1), { tenantDaily: 100 }, midnight).kind).toBe("spent");
  });

  it("gives back once, and only what was taken", () => {
    const one = limits(storage());
    one.admit(asked("a", 60), { tenantDaily: 100 }, NOON);
    one.admit(asked("b", 30), { tenantDaily: 100 }, NOON);
    for (let again = 0; again < 3; again += 1) one.settle({ ...asked("a", 60_000), isDone: false }, NOON);
    one.settle({ ...asked("never admitted", 30), isDone: false }, NOON);
    expect(one.spentToday(NOON)).toBe(30);
  });

  it("a budget of nothing admits nothing but nothing, and notes that it is used up", () => {
    const one = limits(storage());
    expect(one.admit(asked("a", 1), { tenantDaily: 0 }, NOON).kind).toBe("spent");
    expect(one.admit(asked("b", 0), { tenantDaily: 0 }, NOON).kind).toBe("admitted");
    expect(kindsOf(one)).toEqual([["quota", 1]]);
  });
});

describe("idempotency keys", () => {
  const once = "k".repeat(32);

  it("S51: a key is good for one job in a day, and costs once", () => {
    const one = limits(storage());
    expect(one.admit(asked("a", 10, { once }), {}, NOON)).toEqual({ kind: "admitted" });
    expect(one.admit(asked("b", 10, { once }), {}, NOON + DAY - 1)).toEqual({ kind: "duplicate", job: "a" });
    expect(one.admit(asked("c", 10, { once }), {}, NOON + DAY)).toEqual({ kind: "admitted" });
    expect(one.spentToday(NOON + DAY)).toBe(10);
  });

  it("S51: what failed may be sent again; somebody else's failure frees no key", () => {
    const one = limits(storage());
    one.admit(asked("a", 10, { once }), {}, NOON);
    expect(one.admit(asked("b", 10, { once }), {}, NOON).kind).toBe("duplicate");
    one.settle({ ...asked("b", 10, { once }), isDone: false }, NOON);
    expect(one.admit(asked("c", 10, { once }), {}, NOON)).toEqual({ kind: "duplicate", job: "a" });
    one.settle({ ...asked("a", 10, { once }), isDone: false }, NOON);
    expect(one.admit(asked("d", 10, { once }), {}, NOON)).toEqual({ kind: "admitted" });
    expect(one.spentToday(NOON)).toBe(10);
  });

  it("S51: keeps a hash, a job and a time, of about five thousand at most", () => {
    const kv = storage();
    const one = limits(kv);
    for (let index = 0; index < 6_000; index += 1)
      one.admit(asked(`job ${index}`, 1, { once: `hash ${index}` }), {}, NOON + index);
    const kept = [...kv.list<object>({ prefix: "once " })];
    expect(kept.length).toBeLessThanOrEqual(5_500);
    expect(new Set(kept.flatMap(([, value]) => Object.keys(value)))).toEqual(new Set(["job", "until"]));
    expect(one.admit(asked("again", 1, { once: "hash 5999" }), {}, NOON + 6_000).kind).toBe("duplicate");
  });
});

describe("lockouts", () => {
  it("locks exactly when ten refusals lie within ten minutes, for fifteen, in any order of events", () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const random = seeded(seed);
      const one = limits(storage());
      let failures: number[] = [];
      let lockedUntil = 0;
      let now = NOON;
      const pace = 20 + random(120);
      for (let step = 0; step < 80; step += 1) {
        now += random(pace) * 1_000;
        expect(one.isLocked("source", now)).toBe(now < lockedUntil);
        expect(one.isLocked("another source", now)).toBe(false);
        if (random(25) === 0) {
          one.accepted("source", now);
          if (now >= lockedUntil) failures = [];
          continue;
        }
        if (now >= lockedUntil) {
          failures = [...failures, now].filter((at) => now - at < 10 * MINUTE);
          if (failures.length >= 10) [failures, lockedUntil] = [[], now + 15 * MINUTE];
        }
        expect(one.refused("source", now)).toBe(now < lockedUntil);
      }
    }
  });

  it("asking on while locked prolongs nothing, and a success cannot unlock", () => {
    const one = limits(storage());
    for (let index = 0; index < 10; index += 1) one.refused("source", NOON);
    for (let at = NOON; at < NOON + 15 * MINUTE; at += MINUTE) {
      expect(one.refused("source", at)).toBe(true);
      one.accepted("source", at);
      expect(one.isLocked("source", at)).toBe(true);
    }
    expect(one.isLocked("source", NOON + 15 * MINUTE)).toBe(false);
    expect(kindsOf(one)).toContainEqual(["lockout", 1]);
  });

  it("forgets sources that are quiet", () => {
    const kv = storage();
    const one = limits(kv);
    for (let index = 0; index < 100; index += 1) one.refused(`source ${index}`, NOON);
    one.refused("later", NOON + 10 * MINUTE);
    expect([...kv.list({ prefix: "refused " })].map(([name]) => name)).toEqual(["refused later"]);
  });
});

describe("what an admin should look at", () => {
  const busy = (one: Limits, times: number, from: number) => {
    for (let index = 0; index < times; index += 1) one.admit(asked(`job ${from} ${index}`, 1), {}, from);
  };

  it("tells a burst once a minute: five times the usual, and sixty requests at least", () => {
    const one = limits(storage());
    for (let minute = 0; minute < 60; minute += 1) busy(one, 20, NOON + minute * MINUTE);
    busy(one, 99, NOON + 60 * MINUTE);
    expect(kindsOf(one)).toEqual([]);
    busy(one, 300, NOON + 61 * MINUTE);
    expect(kindsOf(one)).toEqual([["burst", 1]]);
  });

  it("calls no first minute and no quiet team a burst", () => {
    const one = limits(storage());
    busy(one, 500, NOON);
    expect(kindsOf(one)).toEqual([]);
    const quiet = limits(storage());
    for (let minute = 0; minute < 60; minute += 1) busy(quiet, 1, NOON + minute * MINUTE);
    busy(quiet, 59, NOON + 60 * MINUTE);
    expect(kindsOf(quiet)).toEqual([]);
  });

  it("counts by the minute, keeps five hundred, and nothing but time, word and number", () => {
    const one = limits(storage());
    for (let index = 0; index < 1_200; index += 1) one.note("vendor_alarm", NOON + index * (MINUTE / 2));
    const events = one.events();
    expect(events).toHaveLength(500);
    expect(events.every(({ at, count }) => at % 60 === 0 && count === 2)).toBe(true);
    expect(new Set(events.flatMap((event) => Object.keys(event)))).toEqual(new Set(["at", "kind", "count"]));
    expect(events[0]?.at).toBe(Math.floor((NOON + 1_199 * (MINUTE / 2)) / MINUTE) * 60);
  });

  it("notes a page that is new, but not the first one ever", () => {
    const one = limits(storage());
    for (const origin of ["a", "a", "b", "b", "a"]) one.sawOrigin(origin, NOON);
    expect(kindsOf(one)).toEqual([["new_origin", 1]]);
  });
});
