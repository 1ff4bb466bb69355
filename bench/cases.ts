import { readFileSync } from "node:fs";
import { detect, VISIBLE_BY_DEFAULT, type Entity } from "@sottovoce/core";

/**
 * `node cases.ts CASES.jsonl`: unit cases of another project's recognizers, `{entity, text, expected_len, spans}` a line.
 * Prints totals by entity, never a case: positives that a masked finding touches (of the same kind where the case gives no place), negatives with a finding of the same
 * kind, negatives with any masked finding. `--known` tells the detector the case's language.
 */
type Case = {
  readonly entity: string | null;
  readonly text: string;
  readonly lang: string | null;
  readonly expected_len: number;
  readonly spans: readonly { readonly start: number; readonly end: number }[] | null;
};

const [file] = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
if (file === undefined) {
  process.stderr.write("usage: node cases.ts [--known] CASES.jsonl\n");
  process.exit(2);
}
const isKnown = process.argv.includes("--known");

const ID: readonly Entity[] = ["NATIONAL_ID", "TAX_ID", "HEALTH_ID", "PASSPORT", "DRIVER_LICENSE"];
const KINDS: readonly (readonly [pattern: RegExp, entities: readonly Entity[]])[] = [
  [/IBAN/, ["IBAN"]],
  [/CREDIT_CARD/, ["CARD"]],
  [/PHONE/, ["PHONE"]],
  [/EMAIL/, ["EMAIL"]],
  [/VEHICLE|PLATE|KFZ/, ["VEHICLE"]],
  [/ROUTING|BANK/, ["BANK_ACCOUNT"]],
  [/HANDELSREGISTER|MEDICAL/, [...ID, "ACCOUNT_ID"]],
];

type Row = { positive: number; found: number; negative: number; same: number; any: number };
const rows = new Map<string, Row>();
for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
  const one: Case = JSON.parse(line);
  // A case without an entity asks for somebody's own deny list.
  if (one.entity === null || one.entity === "None") continue;
  const row = rows.get(one.entity) ?? { positive: 0, found: 0, negative: 0, same: 0, any: 0 };
  rows.set(one.entity, row);
  const language = one.lang === "kr" ? "ko" : one.lang;
  const masked = detect(one.text, isKnown && language !== null ? { locale: language } : {}).filter(
    ({ entity }) => !VISIBLE_BY_DEFAULT.includes(entity),
  );
  const kind = KINDS.find(([pattern]) => pattern.test(one.entity ?? ""))?.[1] ?? ID;
  if (one.expected_len > 0) {
    const spans = one.spans ?? [];
    row.positive += one.expected_len;
    row.found +=
      spans.length === 0
        ? Math.min(one.expected_len, masked.filter(({ entity }) => kind.includes(entity)).length)
        : spans.filter((span) => masked.some(({ start, end }) => start < span.end && end > span.start)).length;
    continue;
  }
  row.negative++;
  if (masked.some(({ entity }) => kind.includes(entity))) row.same++;
  if (masked.length > 0) row.any++;
}

const total: Row = { positive: 0, found: 0, negative: 0, same: 0, any: 0 };
for (const [entity, row] of [...rows].toSorted(
  (a, b) => b[1].positive + b[1].negative - a[1].positive - a[1].negative,
)) {
  print(entity, row);
  for (const key of ["positive", "found", "negative", "same", "any"] as const) total[key] += row[key];
}
print("all", total);

function print(entity: string, { positive, found, negative, same, any }: Row): void {
  process.stdout.write(
    `${entity.padEnd(28)} found ${share(found, positive)}  flagged ${share(same, negative)}  any finding ${share(any, negative)}\n`,
  );
}

function share(part: number, all: number): string {
  return `${part}/${all} ${all === 0 ? "" : `${((part / all) * 100).toFixed(1)}%`}`.padEnd(16);
}
