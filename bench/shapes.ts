/**
 * Does a pseudonym hurt the translation, and does it come back? `node shapes.ts [--limit N] [--write]`: every paragraph
 * with personal values of our own tickets, through the real Apertium, once as it is and once in each shape, ours and two
 * that others use. chrF between the restored translation and the translation of the original: 100 would be "as if nothing
 * had been masked". `--write` keeps the table in docs/shapes.md. Needs an Apertium; starts one where it may.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureApertium } from "@sottovoce/apertium";
import { isIntact, makeNonce, renderShape, type SafeText, type Shape } from "@sottovoce/core";
import { findVendor, type ConnectedVendor, type Pair } from "@sottovoce/vendors";
import { chrf } from "./chrf.ts";
import { ownParagraphs, type OwnParagraph } from "./own-paragraphs.ts";
import { seeded } from "./seeded.ts";

const SOURCES = ["es", "it", "fr", "pt", "en", "sv", "da", "ru"];
const TARGETS = ["es", "it", "fr", "pt", "en", "ca", "sv", "nb", "da", "uk"];
const OURS = ["xml-tag", "html-span", "apertium-notrans", "nonce", "surrogate"] as const satisfies readonly Shape[];
/** What others send as plain text and look for byte by byte in the answer. */
const OTHERS: Readonly<Record<string, (entity: string, number: string) => string>> = {
  "<PERSON_1>": (entity, number) => `<${entity}_${number}>`,
  "[PERSON_1]": (entity, number) => `[${entity}_${number}]`,
};
const LABEL = /⟦([A-Z_]+) (\d+)⟧/gu;

const args = process.argv.slice(2);
const limit = Number(args.find((_, i) => args[i - 1] === "--limit") ?? 40);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

type Row = {
  readonly shape: string;
  readonly pair: string;
  readonly sent: number;
  readonly hypotheses: string[];
  readonly references: string[];
};

const engine = await ensureApertium({ log: (line) => process.stderr.write(`${line}\n`), port: 0 });
if (engine.kind === "missing") {
  for (const line of [engine.reason, ...engine.advice]) say(line);
  process.exit(1);
}
const vendor = connect(engine.url);
const random = seeded(11);
const rows: Row[] = [];
for (const source of SOURCES) {
  const paragraphs = ownParagraphs(source).slice(0, limit);
  for (const target of TARGETS) {
    const pair = { source, target };
    if (source === target || !vendor.supports(pair)) continue;
    for (const row of await measure(pair, paragraphs)) rows.push(row);
    process.stderr.write(`${source} → ${target}\n`);
  }
}
await engine.stop();

const table = tableOf(rows);
say(table);
if (args.includes("--write")) writeFileSync(join(import.meta.dirname, "../docs/shapes.md"), pageOf(table));

async function measure(pair: Pair, paragraphs: readonly OwnParagraph[]): Promise<Row[]> {
  const plain = await translate(
    pair,
    "nonce",
    paragraphs.map(({ original }) => original as SafeText),
  );
  const found: Row[] = [];
  const addRow = (shape: string, restored: readonly (string | undefined)[]): void => {
    const known = restored.flatMap((text, index) => {
      const reference = plain[index];
      return text === undefined || reference === undefined ? [] : [{ text, reference }];
    });
    found.push({
      shape,
      pair: `${pair.source} → ${pair.target}`,
      // Where the engine dies on the original there is nothing to compare with.
      sent: plain.filter((text) => text !== undefined).length,
      hypotheses: known.map(({ text }) => text),
      references: known.map(({ reference }) => reference),
    });
  };
  for (const shape of OURS) {
    const rendered = paragraphs.map(({ masked }) =>
      renderShape(masked, shape, makeNonce(random), { ...pair, gender: "female" }),
    );
    const answers = await translate(
      pair,
      shape,
      rendered.map(({ text }) => text),
    );
    addRow(
      shape,
      answers.map((answer, index) => {
        const back = answer === undefined ? undefined : rendered[index]?.read(answer);
        return back !== undefined && isIntact(back) ? paragraphs[index]?.restore(back.text) : undefined;
      }),
    );
  }
  for (const [name, write] of Object.entries(OTHERS)) {
    const written = paragraphs.map(({ masked }) =>
      masked.replace(LABEL, (_label, entity: string, number: string) => write(entity, number)),
    );
    const answers = await translate(pair, "nonce", written as SafeText[]);
    addRow(
      name,
      answers.map((answer, index) => (answer === undefined ? undefined : readBack(paragraphs[index], answer, write))),
    );
  }
  return found;
}

/** Exact and as often as sent, or nothing. */
function readBack(
  paragraph: OwnParagraph | undefined,
  answer: string,
  write: (entity: string, number: string) => string,
): string | undefined {
  let text = answer;
  const counts = new Map<string, number>();
  for (const [label] of paragraph?.masked.matchAll(LABEL) ?? []) counts.set(label, (counts.get(label) ?? 0) + 1);
  for (const [label, count] of counts) {
    const token = label.replace(LABEL, (_label, entity: string, number: string) => write(entity, number));
    if (text.split(token).length - 1 !== count) return undefined;
    text = text.replaceAll(token, label);
  }
  return paragraph?.restore(text);
}

/** One call for each text, so that one that kills the engine costs itself alone. */
async function translate(pair: Pair, shape: Shape, texts: readonly SafeText[]): Promise<(string | undefined)[]> {
  const answers: (string | undefined)[] = [];
  const queue = texts.entries();
  const lane = async (): Promise<void> => {
    for (const [index, text] of queue) {
      const job = { segments: [text], tokens: [], shape, contentType: "ticket", ...pair } as const;
      const result = await vendor.translate(job, AbortSignal.timeout(60_000));
      answers[index] = result.ok ? result.value.translations[0] : undefined;
    }
  };
  await Promise.all([lane(), lane(), lane(), lane()]);
  return Array.from({ length: texts.length }, (_, index) => answers[index]);
}

function tableOf(all: readonly Row[]): string {
  const shapes = [...new Set(all.map(({ shape }) => shape))];
  const pairs = [...new Set(all.map(({ pair }) => pair))];
  const cell = (some: readonly Row[]): string => {
    const sent = some.reduce((sum, row) => sum + row.sent, 0);
    const hypotheses = some.flatMap((row) => row.hypotheses);
    const back = sent === 0 ? 0 : (100 * hypotheses.length) / sent;
    const score = chrf(
      hypotheses,
      some.flatMap((row) => row.references),
    );
    return `${back.toFixed(1)} / ${score.toFixed(1)}`;
  };
  const lines = [
    ["direction", "paragraphs", ...shapes.map((shape) => `\`${shape}\``)],
    ["---", "---", ...shapes.map(() => "---")],
    ...[...pairs, "all"].map((pair) => {
      const own = pair === "all" ? all : all.filter((row) => row.pair === pair);
      const first = own.filter(({ shape }) => shape === shapes[0]);
      const paragraphs = first.reduce((sum, row) => sum + row.sent, 0);
      return [pair, String(paragraphs), ...shapes.map((shape) => cell(own.filter((row) => row.shape === shape)))];
    }),
  ];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function pageOf(text: string): string {
  return `# Shapes of pseudonyms, measured

Written by \`node shapes.ts --write\` in \`bench/\`. Each cell: percent of paragraphs in which every pseudonym came back
exactly as often as it was sent / chrF (as sacreBLEU computes it) between the restored translation and the translation of
the same paragraph with nothing masked; 100 would mean that masking left no trace. Paragraphs are those of our own tickets
that hold personal values, masked by their hand-made labels; the engine is the real Apertium, pivots included. The last
two columns are what others send, read back byte by byte.

Apertium is rule-based: this says which shapes survive an engine and what they cost in agreement and word order. It is no
evidence of how a neural engine treats them.

${text}
`;
}

function connect(url: string): ConnectedVendor {
  const connected = findVendor("apertium")?.connect({ url }, { fetch });
  if (connected?.ok !== true) throw new Error("apertium refused its settings");
  return connected.value;
}
