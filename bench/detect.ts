import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { detect, VISIBLE_BY_DEFAULT } from "@sottovoce/core";
import { fullDetector } from "./names.ts";
import { PEERS } from "./peers.ts";
import { addDocument, addPersons, addSpans, emptyTally, f2, ratios, type Judged, type Labelled } from "./score.ts";

/**
 * `node detect.ts FILE.jsonl…`: for our detector (rules and name model) and packages that a JavaScript team would pick, in one
 * run: precision, recall and F1 over characters whatever the label; persons by overlap; F2 of spans (0.75 intersection over
 * union); false alarms on texts without labels; megabytes of UTF-8 per second of processor time. At the end the means over
 * the files. `--limit N` takes the first N texts, `--every N` each Nth, `--unknown` hides the language from us.
 */
const args = process.argv.slice(2);
const limit = Number(optionOf("--limit") ?? Infinity);
const every = Number(optionOf("--every") ?? 1);
const isUnknown = args.includes("--unknown");
const files = args.filter((arg, i) => !arg.startsWith("--") && !["--limit", "--every"].includes(args[i - 1] ?? ""));
if (files.length === 0) {
  process.stderr.write("usage: node detect.ts [--limit N] [--every N] [--unknown] FILE.jsonl…\n");
  process.exit(2);
}

type System = { readonly id: string; readonly find: (document: Labelled) => Judged; readonly isOurs: boolean };

const detector = fullDetector();
const SYSTEMS: readonly System[] = [
  {
    id: "sottovoce",
    isOurs: true,
    find: ({ text, lang }) => detect(text, { detector, ...(lang === undefined || isUnknown ? {} : { locale: lang }) }),
  },
  ...PEERS.map(({ id, find }) => ({ id, isOurs: false, find: ({ text }: Labelled) => find(text) })),
];
/** Sets name some kinds otherwise, or finer, than we do; a kind that a set does not label cannot be judged on it. */
const GROUPS: Readonly<Record<string, string>> = {
  ADDRESS: "LOCATION",
  CREDIT_CARD: "MONEY",
  CARD: "MONEY",
  IBAN: "MONEY",
  BANK_ACCOUNT: "MONEY",
  CRYPTO_WALLET: "MONEY",
  NATIONAL_ID: "ID",
  TAX_ID: "ID",
  PASSPORT: "ID",
  DRIVER_LICENSE: "ID",
  HEALTH_ID: "ID",
  ACCOUNT_ID: "ID",
  VEHICLE: "ID",
  DEVICE_ID: "ID",
  IP: "NET",
  MAC: "NET",
  DATE_OF_BIRTH: "DATE",
  ORG: "ORGANIZATION",
};
const groupOf = (kind: string): string => GROUPS[kind] ?? kind;

type Figures = { readonly f1: number; readonly precision: number; readonly recall: number; readonly spans: number };
const all = new Map<string, Figures[]>();

for (const file of files) {
  const documents = readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .filter((_, i) => i % every === every - 1)
    .slice(0, limit)
    .map((line): Labelled => JSON.parse(line));
  process.stdout.write(`\n${basename(file)}: ${documents.length} texts\n`);
  for (const system of SYSTEMS) report(system, documents);
}
if (files.length > 1) {
  process.stdout.write("\nmean over the files\n");
  for (const [id, figures] of all) {
    const mean = (pick: (one: Figures) => number): string => {
      const values = figures.map(pick).filter((value) => !Number.isNaN(value));
      return percent(values.reduce((sum, value) => sum + value, 0) / values.length);
    };
    process.stdout.write(
      `  ${id.padEnd(28)} characters F1 ${mean((one) => one.f1)}  persons P ${mean((one) => one.precision)} R ${mean((one) => one.recall)}  spans F2 ${mean((one) => one.spans)}\n`,
    );
  }
}

function report({ id, find, isOurs }: System, documents: readonly Labelled[]): void {
  const labelled = new Set(documents.flatMap(({ spans }) => spans.map(({ type }) => groupOf(type))));
  const tally = emptyTally();
  let flagged = 0;
  let clean = 0;
  for (const document of documents.slice(0, 50)) find(document);
  const started = process.cpuUsage();
  const found = documents.map(find);
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1e6;
  for (const [i, document] of documents.entries()) {
    const findings = found[i] ?? [];
    const judged = findings.filter(
      ({ entity }) =>
        entity === undefined || (labelled.has(groupOf(entity)) && entity !== "ORGANIZATION" && entity !== "AGE"),
    );
    addDocument(tally, document, labelled.size === 0 ? [] : judged);
    if (labelled.has("PERSON")) addPersons(tally, document, findings);
    addSpans(tally, document, findings);
    if (document.spans.length > 0) continue;
    clean++;
    if (findings.some(({ entity }) => entity === undefined || !VISIBLE_BY_DEFAULT.some((one) => one === entity)))
      flagged++;
  }
  const bytes = documents.reduce((sum, { text }) => sum + new TextEncoder().encode(text).length, 0);
  const { precision, recall, f1 } = ratios(tally);
  const { persons, spans } = tally;
  const personPrecision = persons.wanted === 0 ? Number.NaN : persons.right / Math.max(1, persons.found);
  const personRecall = persons.wanted === 0 ? Number.NaN : persons.hit / persons.wanted;
  const spanF2 = f2(spans.same / Math.max(1, spans.found), spans.same / Math.max(1, spans.wanted));
  process.stdout.write(
    [
      `  ${id.padEnd(28)} P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}`,
      ...(persons.wanted === 0 ? [] : [`persons P ${percent(personPrecision)} R ${percent(personRecall)}`]),
      `spans F2 ${percent(spanF2)}`,
      ...(clean === 0 ? [] : [`flagged of ${clean} without labels ${percent(flagged / clean)}`]),
      `${(bytes / 1e6 / seconds).toFixed(2)} MB/s\n`,
    ].join("  "),
  );
  if (labelled.size > 0)
    all.set(id, [...(all.get(id) ?? []), { f1, precision: personPrecision, recall: personRecall, spans: spanF2 }]);
  if (!isOurs) return;
  const types = [...tally.byType]
    .toSorted((a, b) => b[1].all - a[1].all)
    .map(([type, { hit, all: count }]) => `${type} ${hit}/${count} ${percent(hit / count)}`);
  if (types.length > 0) process.stdout.write(`    touched: ${types.join(" · ")}\n`);
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)}%`;
}

function optionOf(name: string): string | undefined {
  const at = args.indexOf(name);
  return at === -1 ? undefined : args[at + 1];
}
