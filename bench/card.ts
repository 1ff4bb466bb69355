import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { detect } from "@sottovoce/core";
import { addText, emptySheet, totalOf, type Row, type Sheet } from "./leak-rate.ts";
import { fullDetector } from "./names.ts";
import type { Labelled } from "./score.ts";
import { readTickets, ticketLanguages } from "./tickets.ts";

/**
 * `node card.ts [FILE.jsonl…]`: measures the leak rate on the test half of our own tickets, and on the labelled files given,
 * and writes docs/privacy/detection.md. The language of a text is given to the detector, as a sidebar gives it.
 */
const PAGE = join(import.meta.dirname, "../docs/privacy/detection.md");
const LIMIT = 2000;
const detector = fullDetector();

const byLanguage = new Map<string, Sheet>();
const all = emptySheet();
for (const lang of ticketLanguages()) {
  const sheet = emptySheet();
  byLanguage.set(lang, sheet);
  for (const ticket of readTickets(lang).filter(({ split }) => split === "test")) {
    const findings = detect(ticket.text, { detector, locale: lang });
    addText(sheet, ticket, findings);
    addText(all, ticket, findings);
  }
}
const files = process.argv.slice(2).map((file) => ({ name: basename(file, ".jsonl"), sheet: measure(file) }));

writeFileSync(PAGE, page());
process.stdout.write(`${PAGE}\n`);

function measure(file: string): Sheet {
  const sheet = emptySheet();
  const texts = readFileSync(file, "utf8").split("\n").filter(Boolean).slice(0, LIMIT);
  for (const line of texts) {
    const text: Labelled = JSON.parse(line);
    const findings = detect(text.text, { detector, ...(text.lang === undefined ? {} : { locale: text.lang }) });
    // What a set does not label cannot be judged on it.
    const kinds = new Set(text.spans.map(({ type }) => type));
    addText(
      sheet,
      text,
      findings.filter(({ entity }) => kinds.size === 0 || entity !== "DATE"),
    );
  }
  return sheet;
}

function page(): string {
  const total = totalOf(all);
  const weakLanguages = [...byLanguage]
    .map(([lang, sheet]) => ({ lang, share: 1 - totalOf(sheet).whole / totalOf(sheet).values }))
    .toSorted((a, b) => b.share - a.share)
    .slice(0, 5);
  const weakKinds = [...all.rows]
    .filter(([, row]) => row.values >= 10)
    .map(([kind, row]) => ({ kind, share: 1 - row.whole / row.values }))
    .toSorted((a, b) => b.share - a.share)
    .slice(0, 5);
  return [
    "# What the detector finds, and what it misses",
    "",
    "Written by `node card.ts` in `bench/`; not by hand. No detector finds everything. This page says how often ours does not, by",
    "kind and by language, so that a customer can judge. There is no single grade: a missed name and a missed card are not alike.",
    "",
    `**Measured on** ${all.texts} support texts in ${byLanguage.size} languages (${all.tokens} words), the test half of`,
    "[our own set](../../bench/tickets/README.md), written and labelled by hand. No rule is written from that half; its totals have been looked at to choose between variants. The texts",
    "are invented, in the manner of real tickets; real ones are messier in ways that nobody invents.",
    "",
    "- *whole*: every character of the value is masked, whatever it was taken for. *partly*: some. *missed*: none.",
    "- *false alarms*: findings of that kind that touch nothing labelled, and their number per 1,000 words. They cost translation quality.",
    "- Both scans (tab and API) are the same engine, so the second finds what the first was not given, not what both miss.",
    "",
    "## Weak spots",
    "",
    `Of all ${total.values} values that the default policy masks, ${total.values - total.whole - total.partly} were missed and ${total.partly} masked in part.`,
    `Languages with the largest share not wholly masked: ${weakLanguages.map(({ lang, share }) => `${lang} ${percent(share)}`).join(", ")}.`,
    `Kinds (of ten values and more): ${weakKinds.map(({ kind, share }) => `${kind} ${percent(share)}`).join(", ")}.`,
    "",
    "## By kind, all languages",
    "",
    ...table(
      "kind",
      [...all.rows].filter(([, row]) => row.values + row.findings > 0),
      all.tokens,
    ),
    "",
    "LOCATION, ORGANIZATION, DATE and AGE are reported and left visible by the default policy; an admin may mask them too.",
    "",
    "## By language, kinds that are masked",
    "",
    ...table(
      "language",
      [...byLanguage].map(([lang, sheet]) => [lang, totalOf(sheet)] as const),
      undefined,
      byLanguage,
    ),
    "",
    "## Persons, by language",
    "",
    ...table(
      "language",
      [...byLanguage].map(([lang, sheet]) => [lang, sheet.rows.get("PERSON") ?? empty()] as const),
      undefined,
      byLanguage,
    ),
    ...files.flatMap(({ name, sheet }) => [
      "",
      `## ${name}`,
      "",
      `A public set, ${sheet.texts} texts; its own labels and licence. What it does not label counts here as a false alarm.`,
      "",
      ...table(
        "kind",
        [...sheet.rows].filter(([, row]) => row.values > 0),
        sheet.tokens,
      ),
    ]),
    "",
  ].join("\n");
}

function table(
  head: string,
  rows: readonly (readonly [string, Row])[],
  tokens: number | undefined,
  sheets?: ReadonlyMap<string, Sheet>,
): readonly string[] {
  const sorted = sheets === undefined ? rows.toSorted((a, b) => b[1].values - a[1].values) : rows;
  return [
    `| ${head} | values | whole | partly | missed | findings | false alarms | per 1,000 words |`,
    "|---|--:|--:|--:|--:|--:|--:|--:|",
    ...sorted.map(([name, row]) => {
      const words = tokens ?? sheets?.get(name)?.tokens ?? 0;
      const missed = row.values - row.whole - row.partly;
      const share = (count: number) => (row.values === 0 ? "–" : percent(count / row.values));
      return `| ${name} | ${row.values} | ${share(row.whole)} | ${share(row.partly)} | ${share(missed)} | ${row.findings} | ${row.falseAlarms} | ${words === 0 ? "–" : ((row.falseAlarms / words) * 1000).toFixed(2)} |`;
    }),
  ];
}

function empty(): Row {
  return { values: 0, whole: 0, partly: 0, findings: 0, falseAlarms: 0 };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
