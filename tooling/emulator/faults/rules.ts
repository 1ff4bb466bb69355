import { parseFault, type Fault } from "./fault.ts";

/** When something goes wrong, and what. Without `every` and `probability`: always. */
export type FaultRule = {
  /** As parseFault() reads it. */
  readonly fault: string;
  /** Id of an emulation; absent for all. */
  readonly vendor?: string;
  /** Absent for all. */
  readonly host?: string;
  /** Part of the path: to hit the credential call of a vendor, or only its translations. */
  readonly path?: string;
  /** Of the calls that the rule is about, the 3rd, 6th, … */
  readonly every?: number;
  /** From 0 to 1, by the emulator's random numbers. */
  readonly probability?: number;
  /** After so many the rule is spent. */
  readonly times?: number;
};

export type FaultControl = {
  /** Replaces all rules. Throws for one that cannot be read. */
  readonly set: (rules: readonly FaultRule[]) => void;
  readonly clear: () => void;
  readonly rules: () => readonly FaultRule[];
  /** What is to go wrong with this call; the first rule that applies decides. */
  readonly next: (call: { readonly vendor: string; readonly host: string; readonly path: string }) => Fault | undefined;
};

type Armed = FaultRule & { readonly parsed: Fault; seen: number; done: number };

export function faultControl(initial: readonly FaultRule[], random: () => number): FaultControl {
  let armed = initial.map(arm);
  return {
    set: (rules) => {
      armed = rules.map(arm);
    },
    clear: () => {
      armed = [];
    },
    rules: () => armed.map(({ parsed: _parsed, seen: _seen, done: _done, ...rule }) => rule),
    next({ vendor, host, path }) {
      for (const rule of armed) {
        if (rule.vendor !== undefined && rule.vendor !== vendor) continue;
        if (rule.host !== undefined && rule.host !== host) continue;
        if (rule.path !== undefined && !path.includes(rule.path)) continue;
        if (rule.times !== undefined && rule.done >= rule.times) continue;
        rule.seen += 1;
        if (rule.every !== undefined && rule.seen % rule.every !== 0) continue;
        if (rule.probability !== undefined && random() >= rule.probability) continue;
        rule.done += 1;
        return rule.parsed;
      }
      return undefined;
    },
  };
}

function arm(rule: FaultRule): Armed {
  const parsed = parseFault(rule.fault);
  if (parsed === undefined) throw new Error(`no such fault: ${rule.fault}`);
  return { ...rule, parsed, seen: 0, done: 0 };
}

/**
 * Rules as the command line writes them, comma between two: a vendor's id or `*`, the fault, then conditions.
 * `deepl 429;retry-after=1 every=3 times=2, * drop p=0.05`. Throws for what it cannot read.
 */
export function parseChaos(spec: string): FaultRule[] {
  return spec
    .split(",")
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .map((text) => {
      const [vendor = "", fault = "", ...conditions] = text.split(/\s+/);
      const rule = Object.assign(
        { fault, ...(vendor === "*" ? {} : { vendor }) },
        ...conditions.map(readCondition),
      ) as FaultRule;
      if (parseFault(fault) === undefined) throw new Error(`no such fault: ${fault}`);
      return rule;
    });
}

function readCondition(text: string): Partial<FaultRule> {
  const [name, value = ""] = text.split("=", 2);
  const number = Number(value);
  if (name === "every" && Number.isInteger(number) && number > 0) return { every: number };
  if (name === "times" && Number.isInteger(number) && number > 0) return { times: number };
  if (name === "p" && number > 0 && number <= 1) return { probability: number };
  if (name === "host" && value !== "") return { host: value };
  if (name === "path" && value !== "") return { path: value };
  throw new Error(`no such condition: ${text}`);
}

/** A seeded source of values in [0, 1), so that a run with chances can be run again (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}
