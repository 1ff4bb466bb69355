import type { Spans } from "./peers.ts";

/** A labelled document: spans of the original, UTF-16, half-open. */
export type Labelled = {
  readonly text: string;
  readonly lang?: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[];
};

export type Tally = {
  hit: number;
  missed: number;
  extra: number;
  readonly byType: Map<string, { hit: number; all: number }>;
};

/** Neither gold nor false: what people call a name of an organisation, a title, a nationality is judged elsewhere. */
const NEUTRAL: ReadonlySet<string> = new Set(["ORG", "NRP", "TITLE", "MISC", "AGE"]);

export function emptyTally(): Tally {
  return { hit: 0, missed: 0, extra: 0, byType: new Map() };
}

/** Adds one document: characters, whatever the label. A type's recall counts spans that were touched. */
export function addDocument(tally: Tally, { text, spans }: Labelled, found: Spans): void {
  const wanted = new Uint8Array(text.length);
  for (const { start, end, type } of spans) wanted.fill(NEUTRAL.has(type) ? 2 : 1, start, end);
  const covered = new Uint8Array(text.length);
  for (const { start, end } of found) covered.fill(1, start, end);
  for (let i = 0; i < text.length; i++) {
    if (/\s/.test(text.charAt(i))) continue;
    if (wanted[i] === 1 && covered[i] === 1) tally.hit++;
    else if (wanted[i] === 1) tally.missed++;
    else if (wanted[i] === 0 && covered[i] === 1) tally.extra++;
  }
  for (const { start, end, type } of spans) {
    const seen = tally.byType.get(type) ?? { hit: 0, all: 0 };
    seen.all++;
    if (covered.subarray(start, end).includes(1)) seen.hit++;
    tally.byType.set(type, seen);
  }
}

export function ratios({ hit, missed, extra }: Tally): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const precision = hit === 0 ? 0 : hit / (hit + extra);
  const recall = hit === 0 ? 0 : hit / (hit + missed);
  return { precision, recall, f1: hit === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
