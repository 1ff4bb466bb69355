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
  /** Persons by overlap of one character. */
  readonly persons: { found: number; right: number; wanted: number; hit: number };
  /** Spans of any kind that cover one another by three quarters. */
  readonly spans: { found: number; wanted: number; same: number };
};

/** A finding with its kind; packages that only redact name none. */
export type Judged = readonly { readonly start: number; readonly end: number; readonly entity?: string }[];

/** Neither gold nor false: what people call a name of an organisation, a title, a nationality is judged elsewhere. */
const NEUTRAL: ReadonlySet<string> = new Set(["ORG", "ORGANIZATION", "NRP", "TITLE", "MISC", "AGE"]);
const IOU = 0.75;

export function emptyTally(): Tally {
  return {
    hit: 0,
    missed: 0,
    extra: 0,
    byType: new Map(),
    persons: { found: 0, right: 0, wanted: 0, hit: 0 },
    spans: { found: 0, wanted: 0, same: 0 },
  };
}

/** Adds one document: characters, whatever the label. A type's recall counts spans that were touched. */
export function addDocument(tally: Tally, { text, spans }: Labelled, found: Judged): void {
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

/** Persons count by overlap of at least one character; a hit on something neutral is neither right nor wrong. */
export function addPersons({ persons }: Tally, { spans }: Labelled, found: Judged): void {
  const gold = spans.filter(({ type }) => type === "PERSON");
  const neutral = spans.filter(({ type }) => NEUTRAL.has(type));
  const own = found.filter(({ entity }) => entity === undefined || entity === "PERSON");
  for (const one of own) {
    if (gold.some((span) => overlaps(span, one))) persons.right++;
    else if (neutral.some((span) => overlaps(span, one))) continue;
    persons.found++;
  }
  persons.wanted += gold.length;
  persons.hit += gold.filter((span) => own.some((one) => overlaps(span, one))).length;
}

/**
 * Personal or not, span by span, in the manner of presidio-research's SpanEvaluator: neighbours with nothing but marks between
 * them are one; a span is found when intersection over union is at least 0.75. All labels count but MISC.
 */
export function addSpans({ spans: sums }: Tally, { text, spans }: Labelled, found: Judged): void {
  const gold = joined(
    text,
    spans.filter(({ type }) => type !== "MISC"),
  );
  const own = joined(text, found);
  sums.found += own.length;
  sums.wanted += gold.length;
  sums.same += gold.filter((span) => own.some((one) => shareOf(span, one) >= IOU)).length;
}

type Edges = { readonly start: number; readonly end: number };

function joined(text: string, spans: readonly Edges[]): readonly Edges[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && /^[\s\p{P}]*$/u.test(text.slice(last.end, start))) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

function shareOf(a: Edges, b: Edges): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function overlaps(a: Edges, b: Edges): boolean {
  return a.start < b.end && b.start < a.end;
}

export function ratios({ hit, missed, extra }: Pick<Tally, "hit" | "missed" | "extra">): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const precision = hit === 0 ? 0 : hit / (hit + extra);
  const recall = hit === 0 ? 0 : hit / (hit + missed);
  return { precision, recall, f1: hit === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Recall counts twice as much as precision (van Rijsbergen's F with beta 2). */
export function f2(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (5 * precision * recall) / (4 * precision + recall);
}
