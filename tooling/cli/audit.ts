import { detect, VISIBLE_BY_DEFAULT, type Entity, type Finding } from "@sottovoce/core";
import { detector } from "./detector.ts";
import { localeOf, readTextLine } from "./text-line.ts";

/** What an export gives away. Counts and ids; values only as examples, and those only when asked for. */
export type Audit = {
  readonly texts: number;
  readonly withPersonalData: number;
  /** What the default policy masks: findings by entity, and of each by the language that the line names (`und`: none). */
  readonly masked: CountsByLanguage;
  readonly visible: CountsByLanguage;
  readonly byRecognizer: Counts;
  /** The texts with most findings, by id. */
  readonly most: readonly { readonly id: string | number; readonly findings: number }[];
  readonly skipped: number;
  readonly examples?: Readonly<Record<string, readonly string[]>>;
};
type Counts = Readonly<Record<string, number>>;
type CountsByLanguage = Readonly<Record<string, Counts>>;

const MOST = 10;
const EXAMPLES = 3;
const EXAMPLE_LENGTH = 60;

/** One pass: what is held grows with entities and languages, never with the export. */
export function createAudit({ show }: { readonly show: boolean }) {
  const masked = createTable();
  const visible = createTable();
  const recognizers = createTable();
  const examples = new Map<Entity, Set<string>>();
  let most: { readonly id: string | number; readonly findings: number }[] = [];
  let texts = 0;
  let withPersonalData = 0;
  let skipped = 0;

  const keepExample = (text: string, { entity, start, end }: Finding): void => {
    const seen = examples.get(entity) ?? new Set<string>();
    examples.set(entity, seen);
    if (seen.size < EXAMPLES) seen.add(text.slice(start, end).replace(/\s+/gu, " ").slice(0, EXAMPLE_LENGTH));
  };

  return {
    /** False when it is not a line of the export's form; it is counted as skipped. */
    add: (line: unknown): boolean => {
      const read = readTextLine(line);
      if (read === undefined) {
        skipped += 1;
        return false;
      }
      const { id, text, locale = "und" } = read;
      const findings = detect(text, { ...localeOf(read), detector });
      const hidden = findings.filter(({ entity }) => !VISIBLE_BY_DEFAULT.includes(entity));
      texts += 1;
      if (hidden.length > 0) withPersonalData += 1;
      for (const finding of findings) {
        (VISIBLE_BY_DEFAULT.includes(finding.entity) ? visible : masked).count(finding.entity, locale);
        if (show) keepExample(text, finding);
      }
      for (const { by, entity } of hidden) recognizers.count(by, entity);
      if (hidden.length > (most.length < MOST ? 0 : (most.at(-1)?.findings ?? 0)))
        most = [...most, { id, findings: hidden.length }].toSorted((a, b) => b.findings - a.findings).slice(0, MOST);
      return true;
    },
    result: (): Audit => ({
      texts,
      withPersonalData,
      masked: masked.counts(),
      visible: visible.counts(),
      byRecognizer: recognizers.totals(),
      most,
      skipped,
      ...(show ? { examples: Object.fromEntries([...examples].map(([entity, values]) => [entity, [...values]])) } : {}),
    }),
  };
}

function createTable() {
  const rows = new Map<string, Map<string, number>>();
  return {
    count: (row: string, column: string): void => {
      const cells = rows.get(row) ?? new Map<string, number>();
      rows.set(row, cells.set(column, (cells.get(column) ?? 0) + 1));
    },
    /** Rows and cells, the largest first. */
    counts: (): CountsByLanguage => {
      const sorted = [...rows].toSorted((a, b) => sum(b[1]) - sum(a[1]));
      return Object.fromEntries(sorted.map(([row, cells]) => [row, Object.fromEntries(largestFirst(cells))]));
    },
    totals: (): Counts => Object.fromEntries(largestFirst(new Map([...rows].map(([row, cells]) => [row, sum(cells)])))),
  };
}

const sum = (cells: ReadonlyMap<string, number>): number => [...cells.values()].reduce((total, n) => total + n, 0);
const largestFirst = (cells: ReadonlyMap<string, number>) => [...cells].toSorted((a, b) => b[1] - a[1]);
