import { VISIBLE_BY_DEFAULT, type Finding } from "@sottovoce/core";
import type { Labelled } from "./score.ts";

/** What became of the labelled values of one kind, and of the findings of that kind. */
export type Row = {
  /** Labelled values; those with every character masked; those with some of it masked. */
  values: number;
  whole: number;
  partly: number;
  /** Findings of this kind; those that touch no labelled value of any kind. */
  findings: number;
  falseAlarms: number;
};

export type Sheet = { readonly rows: Map<string, Row>; texts: number; tokens: number };

/** Sets name these kinds differently. */
const SAME: Readonly<Record<string, string>> = { CREDIT_CARD: "CARD", ORG: "ORGANIZATION" };

const VISIBLE: ReadonlySet<string> = new Set(VISIBLE_BY_DEFAULT);
const words = new Intl.Segmenter("und", { granularity: "word" });

export function emptySheet(): Sheet {
  return { rows: new Map(), texts: 0, tokens: 0 };
}

/**
 * Adds one text. A value counts as masked when findings of any kind that the default policy masks cover it: what it is
 * called does not matter to whoever must not see it. Visible kinds are counted by findings of visible or masked kinds.
 * White space does not count.
 */
export function addText(sheet: Sheet, { text, spans }: Labelled, findings: readonly Finding[]): void {
  sheet.texts += 1;
  for (const { isWordLike } of words.segment(text)) if (isWordLike === true) sheet.tokens += 1;
  const masked = findings.filter(({ entity }) => !VISIBLE.has(entity));
  for (const { start, end, type } of spans) {
    const kind = SAME[type] ?? type;
    const row = rowOf(sheet, kind);
    row.values += 1;
    const covered = coverage(text, start, end, VISIBLE.has(kind) ? findings : masked);
    if (covered === 1) row.whole += 1;
    else if (covered > 0) row.partly += 1;
  }
  for (const finding of findings) {
    const row = rowOf(sheet, finding.entity);
    row.findings += 1;
    if (!spans.some(({ start, end }) => start < finding.end && end > finding.start)) row.falseAlarms += 1;
  }
}

function rowOf({ rows }: Sheet, kind: string): Row {
  const row = rows.get(kind) ?? { values: 0, whole: 0, partly: 0, findings: 0, falseAlarms: 0 };
  rows.set(kind, row);
  return row;
}

/** Share of the value's characters, white space apart, that the findings cover. */
function coverage(text: string, start: number, end: number, findings: readonly Finding[]): number {
  let all = 0;
  let hit = 0;
  for (let at = start; at < end; at++) {
    if (/[\s\p{P}]/u.test(text.charAt(at))) continue;
    all += 1;
    if (findings.some((finding) => finding.start <= at && at < finding.end)) hit += 1;
  }
  return all === 0 ? 0 : hit / all;
}

/** One row over all kinds that the default policy masks. */
export function totalOf({ rows }: Sheet, which: "masked" | "visible" = "masked"): Row {
  const total: Row = { values: 0, whole: 0, partly: 0, findings: 0, falseAlarms: 0 };
  for (const [kind, row] of rows) {
    if (VISIBLE.has(kind) !== (which === "visible")) continue;
    total.values += row.values;
    total.whole += row.whole;
    total.partly += row.partly;
    total.findings += row.findings;
    total.falseAlarms += row.falseAlarms;
  }
  return total;
}
