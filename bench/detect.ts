import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { detect, VISIBLE_BY_DEFAULT } from "@sottovoce/core";
import { PEERS, type Peer } from "./peers.ts";
import { addDocument, emptyTally, ratios, type Labelled } from "./score.ts";

/**
 * `node detect.ts FILE.jsonl…`: precision, recall and F1 over characters whatever the label, recall by type, false alarms
 * on files without labels, and speed (megabytes of UTF-8 per second of processor time, so that a busy machine does not count), for our detector and two packages in the same run. `--limit N` takes the first N documents,
 * `--unknown` hides the language from us.
 */
const args = process.argv.slice(2);
const limit = Number(optionOf("--limit") ?? Infinity);
const isUnknown = args.includes("--unknown");
const files = args.filter((arg, i) => !arg.startsWith("--") && args[i - 1] !== "--limit");
if (files.length === 0) {
  process.stderr.write("usage: node detect.ts [--limit N] [--unknown] FILE.jsonl…\n");
  process.exit(2);
}

for (const file of files) {
  const documents = readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .slice(0, limit)
    .map((line): Labelled => JSON.parse(line));
  // DATE is visible by default; where a set labels dates it counts, so that all systems are asked the same.
  const asksDates = documents.some(({ spans }) => spans.some(({ type }) => type === "DATE"));
  const asksPlaces = documents.some(({ spans }) => spans.some(({ type }) => type === "LOCATION"));
  const hidden = VISIBLE_BY_DEFAULT.filter(
    (entity) => !(asksDates && entity === "DATE") && !(asksPlaces && entity === "LOCATION"),
  );
  const own = (document: Labelled) =>
    detect(document.text, document.lang === undefined || isUnknown ? {} : { locale: document.lang }).filter(
      ({ entity }) => !hidden.includes(entity),
    );
  process.stdout.write(`\n${basename(file)}: ${documents.length} documents\n`);
  report("sottovoce", documents, own, true);
  for (const peer of PEERS) report(peer.id, documents, ({ text }) => peer.find(text), false);
}

function report(
  id: string,
  documents: readonly Labelled[],
  find: (document: Labelled) => ReturnType<Peer["find"]>,
  details: boolean,
): void {
  const tally = emptyTally();
  let flagged = 0;
  let clean = 0;
  for (const document of documents.slice(0, 50)) find(document);
  const started = process.cpuUsage();
  const found = documents.map(find);
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1e6;
  for (const [i, document] of documents.entries()) {
    const spans = found[i] ?? [];
    addDocument(tally, document, spans);
    if (document.spans.length > 0) continue;
    clean++;
    if (spans.length > 0) flagged++;
  }
  const bytes = documents.reduce((sum, { text }) => sum + new TextEncoder().encode(text).length, 0);
  const { precision, recall, f1 } = ratios(tally);
  process.stdout.write(
    `  ${id.padEnd(28)} P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}  flagged of ${clean} without labels: ${percent(clean === 0 ? 0 : flagged / clean)}  ${(bytes / 1e6 / seconds).toFixed(2)} MB/s\n`,
  );
  if (!details) return;
  const types = [...tally.byType]
    .toSorted((a, b) => b[1].all - a[1].all)
    .map(([type, { hit, all }]) => `${type} ${hit}/${all} ${percent(hit / all)}`);
  if (types.length > 0) process.stdout.write(`    touched: ${types.join(" · ")}\n`);
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)}%`;
}

function optionOf(name: string): string | undefined {
  const at = args.indexOf(name);
  return at === -1 ? undefined : args[at + 1];
}
