import type { Result, Shape, VendorError, VendorJob, VendorOutput } from "@sottovoce/core";
import * as z from "zod/mini";
import { abortKind, defineVendor, type Pair, type Region, type Retention, type Vendor } from "../vendor.ts";

/** What real engines were seen to do to a pseudonym. */
export const DAMAGES = ["drop", "double", "alter", "invent", "swap"] as const;
export type Damage = (typeof DAMAGES)[number];

/** A call as the fake saw it; `attempt` counts from 1 over the fake's life. */
export type FakeCall = { readonly job: VendorJob; readonly attempt: number };

export type FakeBehaviour = {
  readonly id?: string;
  readonly retention?: Retention;
  readonly region?: Region;
  readonly maxCharacters?: number;
  /** Absent: every pair of two different tags. */
  readonly supports?: (pair: Pair) => boolean;
  readonly shapes?: readonly [Shape, ...Shape[]];
  readonly formality?: (target: string) => boolean;
  /** Applied to the text between pseudonyms, as rendered. Absent: an echo. */
  readonly translate?: (text: string, job: VendorJob) => string;
  /** Done to the first segment that holds a pseudonym (`invent`: to the first segment). A function decides for each call. */
  readonly damage?: Damage | ((call: FakeCall) => Damage | undefined);
  /** Returned instead of a translation. A function decides for each call. */
  readonly fail?: VendorError | ((call: FakeCall) => VendorError | undefined);
  /** Milliseconds before anything is answered; ends early when the signal aborts. */
  readonly delayMs?: number | ((call: FakeCall) => number);
  readonly wordsLeft?: number;
  /** Every text comes back in the place of the one before it. */
  readonly shift?: boolean;
};

export type FakeVendor = Vendor & {
  /** Every job that reached the fake, in order: exactly what a vendor would have seen. */
  readonly calls: readonly FakeCall[];
};

/** A vendor that never calls anybody and does as it is told. Its settings are `{}`. */
export function fakeVendor(behaviour: FakeBehaviour = {}): FakeVendor {
  const calls: FakeCall[] = [];
  const { translate = (text) => text } = behaviour;

  const answer = async (job: VendorJob, signal: AbortSignal): Promise<Result<VendorOutput, VendorError>> => {
    const call: FakeCall = { job, attempt: calls.length + 1 };
    calls.push(call);
    const delay = typeof behaviour.delayMs === "function" ? behaviour.delayMs(call) : (behaviour.delayMs ?? 0);
    if (delay > 0) await sleep(delay, signal);
    if (signal.aborted) return { ok: false, error: { kind: abortKind(signal) } };

    const error = typeof behaviour.fail === "function" ? behaviour.fail(call) : behaviour.fail;
    if (error !== undefined) return { ok: false, error };

    const damage = typeof behaviour.damage === "function" ? behaviour.damage(call) : behaviour.damage;
    const inOrder = job.segments.map((segment) => mapBetweenPseudonyms(segment, (text) => translate(text, job)));
    const translations = behaviour.shift === true ? [...inOrder.slice(1), ...inOrder.slice(0, 1)] : inOrder;
    return {
      ok: true,
      value: {
        translations: damage === undefined ? translations : spoil(translations, damage, job.shape),
        billedCharacters: job.segments.reduce((sum, segment) => sum + segment.length, 0),
        ...(behaviour.wordsLeft === undefined ? {} : { wordsLeft: behaviour.wordsLeft }),
      },
    };
  };

  const vendor = defineVendor({
    id: behaviour.id ?? "fake",
    settings: z.strictObject({}),
    secrets: [],
    retention: () => behaviour.retention ?? "none",
    region: () => behaviour.region ?? "local",
    supports: behaviour.supports ?? (({ source, target }) => source !== target),
    shapes: () => behaviour.shapes ?? ["xml-tag", "html-span", "nonce"],
    maxCharacters: behaviour.maxCharacters ?? 200_000,
    ...(behaviour.formality === undefined ? {} : { formality: behaviour.formality }),
    connect: () => ({ translate: answer }),
  });
  return { ...vendor, calls };
}

/** A pseudonym as any of the shapes writes it, markup included; see core's renderShape. */
const RENDERED =
  /(?:<x id="\d{1,5}">|<span translate="no">|<apertium-notrans>|<mstrans:dictionary translation="[A-Z0-9]{1,30}">)?([ZX][A-Z]{2,12})(\d{1,5})\1(?:<\/x>|<\/span>|<\/apertium-notrans>|<\/mstrans:dictionary>)?/gu;

function mapBetweenPseudonyms(text: string, map: (between: string) => string): string {
  const parts: string[] = [];
  let position = 0;
  const keep = (between: string): string => (between === "" ? "" : map(between));
  for (const match of text.matchAll(RENDERED)) {
    parts.push(keep(text.slice(position, match.index)), match[0]);
    position = match.index + match[0].length;
  }
  parts.push(keep(text.slice(position)));
  return parts.join("");
}

function spoil(segments: readonly string[], damage: Damage, shape: Shape): string[] {
  const index = segments.findIndex((segment) => segment.search(RENDERED) >= 0);
  const victim = damage === "invent" ? Math.max(0, index) : index;
  return segments.map((segment, at) => (at === victim ? DAMAGE[damage](segment, shape) : segment));
}

const DAMAGE: Readonly<Record<Damage, (segment: string, shape: Shape) => string>> = {
  drop: (segment) => replaceFirst(segment, () => ""),
  double: (segment) => replaceFirst(segment, (whole) => `${whole} ${whole}`),
  alter: (segment) => replaceFirst(segment, (whole) => whole.replace(/([ZX][A-Z]{2,12})(\d{1,5})\1/gu, "NAME $2")),
  invent: (segment) => `${segment} ⟦PERSON 99⟧`,
  swap: (segment) => replaceFirst(segment, (whole) => renumber(whole, segment)),
};

function replaceFirst(segment: string, replace: (whole: string) => string): string {
  let done = false;
  return segment.replace(RENDERED, (whole) => {
    if (done) return whole;
    done = true;
    return replace(whole);
  });
}

/** Writes another pseudonym of the segment over this one; where there is none, one with the next number. */
function renumber(whole: string, segment: string): string {
  const own = /(\d{1,5})(?!.*\d)/u.exec(whole.replace(/<[^<>]{0,40}>/g, ""))?.[1] ?? "1";
  const other = [...segment.matchAll(RENDERED)].map((match) => match[2]).find((number) => number !== own);
  return whole.replaceAll(own, other ?? String(Number(own) + 1));
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
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
}
