/**
 * How many pseudonyms come back from the real Apertium, for each shape and direction.
 * `npm run survival` in this folder, `--all` to see every direction. Needs an Apertium; starts one where it may.
 */
import { ensureApertium } from "@sottovoce/apertium";
import { isIntact, makeNonce, renderShape, type SafeText, type Shape } from "@sottovoce/core";
import { findVendor, type ConnectedVendor, type Pair } from "@sottovoce/vendors";
import { seeded } from "./seeded.ts";
import { PLACES, SENTENCES } from "./survival-sentences.ts";

/** Those that Apertium takes. */
const SHAPES = ["xml-tag", "html-span", "apertium-notrans", "nonce"] as const satisfies readonly Shape[];
const LABELS: Readonly<Record<string, string>> = { A: "⟦PERSON 1⟧", B: "⟦ACCOUNT_ID 2⟧" };
/** Written alike in all six languages. */
const NAMES: Readonly<Record<string, string>> = { "⟦PERSON 1⟧": "Laura", "⟦ACCOUNT_ID 2⟧": "Marta" };

type Score = {
  segments: number;
  /** Every pseudonym read back, by a forgiving reader. */
  intact: number;
  pseudonyms: number;
  lost: number;
  added: number;
  /** Pseudonyms that came back byte for byte, markup included. */
  exact: number;
  /** Segments whose words are those of the same sentence with a person's name: the shape did not disturb the translation. */
  undisturbed: number;
};

const ZERO: Score = { segments: 0, intact: 0, pseudonyms: 0, lost: 0, added: 0, exact: 0, undisturbed: 0 };

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const engine = await ensureApertium({ log: say, port: 0 });
if (engine.kind === "missing") {
  for (const line of [engine.reason, ...engine.advice]) say(line);
  process.exit(1);
}
const started = Date.now();
const vendor = connect(engine.url);
const random = seeded(7);
const languages = Object.keys(SENTENCES);
const pairs = languages
  .flatMap((source) => languages.map((target): Pair => ({ source, target })))
  .filter(vendor.supports);
const rows: { readonly pair: Pair; readonly shape: Shape; readonly score: Score }[] = [];
for (const pair of pairs) {
  const texts = (SENTENCES[pair.source] ?? []).flatMap((sentence) =>
    PLACES.map((place) => withPseudonyms(place(sentence))),
  );
  const named = await translate(
    texts.map((text) => asSafe(withNames(text))),
    "nonce",
    pair,
  );
  for (const shape of SHAPES) rows.push({ pair, shape, score: await measure(pair, shape, texts, named) });
}
await engine.stop();

const COLUMNS: readonly (readonly [title: string, cell: (total: Score) => string])[] = [
  ["segments", ({ segments }) => String(segments)],
  ["intact %", ({ intact, segments }) => percent(intact, segments)],
  ["pseudonyms", ({ pseudonyms }) => String(pseudonyms)],
  ["lost", ({ lost }) => String(lost)],
  ["added", ({ added }) => String(added)],
  ["exact %", ({ exact, pseudonyms }) => percent(exact, pseudonyms)],
  ["as with a name %", ({ undisturbed, segments }) => percent(undisturbed, segments)],
];
say(`\n${"shape".padEnd(18)}${COLUMNS.map(([title]) => title.padStart(title.length + 2)).join("")}`);
for (const shape of SHAPES) {
  const total = sum(rows.filter((row) => row.shape === shape).map(({ score }) => score));
  say(shape.padEnd(18) + COLUMNS.map(([title, cell]) => cell(total).padStart(title.length + 2)).join(""));
}

const isAll = process.argv.includes("--all");
say(`\nintact % by direction${isAll ? "" : " where one shape loses anything"}`);
say("".padEnd(10) + SHAPES.map((shape) => shape.padStart(18)).join(""));
for (const pair of pairs) {
  const scores = SHAPES.map((shape) => rows.find((row) => row.pair === pair && row.shape === shape)?.score);
  if (!isAll && scores.every((score) => score?.intact === score?.segments)) continue;
  say(
    `${pair.source} → ${pair.target}`.padEnd(10) +
      scores.map((score) => percent(score?.intact ?? 0, score?.segments ?? 0).padStart(18)).join(""),
  );
}
say(`\n${Math.round((Date.now() - started) / 1_000)} s`);

async function measure(pair: Pair, shape: Shape, texts: readonly SafeText[], named: readonly string[]): Promise<Score> {
  const nonces = texts.map(() => makeNonce(random));
  const rendered = texts.map((text, index) => renderShape(text, shape, nonces[index] ?? "ZQX"));
  const answers = await translate(
    rendered.map(({ text }) => text),
    shape,
    pair,
  );
  return sum(
    rendered.map(({ text, read }, index): Score => {
      const answer = answers[index] ?? "";
      const back = read(answer);
      const nonce = nonces[index] ?? "ZQX";
      const sent = pseudonymsIn(text, nonce);
      return {
        segments: 1,
        intact: isIntact(back) ? 1 : 0,
        pseudonyms: sent.length,
        lost: back.lost,
        added: back.added,
        exact: countCommon(sent, pseudonymsIn(answer, nonce)),
        undisturbed: withNames(back.text) === named[index] ? 1 : 0,
      };
    }),
  );
}

async function translate(segments: readonly SafeText[], shape: Shape, pair: Pair): Promise<readonly string[]> {
  const result = await vendor.translate(
    { segments, tokens: [], shape, contentType: "ticket", ...pair },
    AbortSignal.timeout(120_000),
  );
  if (!result.ok) throw new Error(`${pair.source} → ${pair.target}, ${shape}: ${result.error.kind}`);
  return result.value.translations;
}

/** As they stand in the rendered text, tags included. */
function pseudonymsIn(rendered: string, nonce: string): string[] {
  return rendered.match(new RegExp(`(?:<[^<>]{1,40}>)?${nonce}\\d{1,3}${nonce}(?:</[^<>]{1,40}>)?`, "g")) ?? [];
}

function countCommon(sent: readonly string[], received: readonly string[]): number {
  const left = [...received];
  return sent.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

function withNames(text: string): string {
  return text.replace(/⟦[A-Z_]+ \d⟧/g, (label) => NAMES[label] ?? label);
}

/** These sentences were written here and hold nobody's data. */
function asSafe(text: string): SafeText {
  return text as SafeText;
}

/** `A` and `B` are pseudonyms wherever they are no letters of a word. */
function withPseudonyms(sentence: string): SafeText {
  return asSafe(
    sentence.replace(/(?<![\p{L}])[AB]{1,2}(?![\p{L}])/gu, (letters) =>
      Array.from(letters, (letter) => LABELS[letter] ?? letter).join(""),
    ),
  );
}

function connect(url: string): ConnectedVendor {
  const connected = findVendor("apertium")?.connect({ url }, { fetch });
  if (connected?.ok !== true) throw new Error("apertium refused its settings");
  return connected.value;
}

function sum(scores: readonly Score[]): Score {
  const total: Score = { ...ZERO };
  for (const score of scores) for (const key of Object.keys(total) as (keyof Score)[]) total[key] += score[key];
  return total;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : ((100 * part) / whole).toFixed(1);
}
