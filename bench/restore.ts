/**
 * Can a value end up in the wrong place without anybody noticing? `node restore.ts [--cases N] [--seed N]` (100,000): generated
 * texts of our own tickets' words in 25 languages with 0 to 8 personal values, signs, emoji, brackets, templates and
 * look-alikes of tokens; masked, written in every shape, "translated", read back and restored through the real vault. First
 * that nothing is changed; then once for each damage engines were seen to do. Prints what was repaired (the restored text
 * is the undamaged one, byte for byte), refused, held in doubt (restored only when a second rendition agrees) and silently
 * wrong. Exits 1 when anything is.
 */
import { webcrypto } from "node:crypto";
import {
  createPseudonymizer,
  isDoubtful,
  isIntact,
  isMarkup,
  readPseudonyms,
  renderShape,
  makeNonce,
  SHAPES,
  type Finding,
  type Pseudonymizer,
  type SafeText,
  type Shape,
} from "@sottovoce/core";
import { MUTATIONS, type Mutation } from "./mutations.ts";
import { ownParagraphs } from "./own-paragraphs.ts";
import { seeded } from "./seeded.ts";
import { ticketLanguages } from "./tickets.ts";

const cases = Number(process.argv.find((_, i) => process.argv[i - 1] === "--cases") ?? 100_000);
const seed = Number(process.argv.find((_, i) => process.argv[i - 1] === "--seed") ?? 23);
const random = seeded(seed);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const pick = <T>(items: readonly T[]): T => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
};

/** Words between values, and values, of each language's tickets. */
const MATERIAL = ticketLanguages().map((language) => {
  const paragraphs = ownParagraphs(language);
  const values = paragraphs.flatMap(({ masked, restore }) => readPseudonyms(masked).map(({ label }) => restore(label)));
  const words = paragraphs.flatMap(({ masked }) =>
    masked.split(/⟦[^⟧]*⟧/u).flatMap((text) => text.match(/\S+ ?/gu) ?? []),
  );
  return { language, values: values.filter((value) => value !== ""), words };
});
const NOISE = [
  "& ",
  "< ",
  "> ",
  "<b>",
  "</x>",
  "&amp; ",
  "&lt;",
  '"',
  "'",
  "« ",
  "{{ticket.id}} ",
  "{% if %} ",
  "[[x]] ",
  "%1$s ",
  "{1} ",
  "👩‍👩‍👧 ",
  "😤",
  "\u200f",
  "\u202b",
  "zqx1zqx ",
  "ZXQ1ZXQ",
  "[PERSON_1] ",
  "(",
  ") ",
  "— ",
  "…",
  "\t",
  "٣ ",
  "１ ",
  "x1x ",
];

/** Written like none of the languages here: an answer equal to its source is an echo. */
const FAR = "sw";

/** One that keeps first names as they are, and is written unlike the source. */
const targetOf = ({ language }: Case): string => (language === "hu" ? "tr" : "hu");

type Case = {
  readonly language: string;
  readonly original: string;
  readonly masked: SafeText;
  readonly vault: Pseudonymizer;
  readonly shape: Shape;
};
type Verdict = "repaired" | "refused" | "doubted" | "wrong";

const totals = { cases: 0, values: 0, exact: 0 };
const byShape = new Map<Shape, number>();
const table = new Map<string, Record<Verdict, number>>(
  MUTATIONS.map(({ name }) => [name, { repaired: 0, refused: 0, doubted: 0, wrong: 0 }]),
);
/** A particle or a neighbour's word beside a value that is itself untouched. */
const GLUED = 12;
const lettersApart = (one: string, other: string): number => Math.abs(one.length - other.length);
const orderOf = (text: string): string =>
  readPseudonyms(text)
    .map(({ label }) => label)
    .join("");
/** White space, marks without width and a last full stop are no harm. */
const tidy = (text: string): string =>
  text.replace(/[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/gu, "").replace(/[.。]+$/u, "");

/** What the scan finds in the next text: the values we put there, names or not. */
let planned: readonly Finding[] = [];
let vault = await newVault();
const started = Date.now();
for (let index = 0; index < cases; index += 1) {
  if (index % 200 === 199) {
    vault.destroy();
    vault = await newVault();
  }
  const one = await makeCase(index);
  totals.cases += 1;
  totals.values += readPseudonyms(one.masked).length;
  byShape.set(one.shape, (byShape.get(one.shape) ?? 0) + 1);
  const people = one.shape === "surrogate" ? { target: targetOf(one), gender: pick(["female", "male"] as const) } : {};
  const { text, read } = renderShape(one.masked, one.shape, makeNonce(random), people);
  const untouched = read(text);
  const back = (await one.vault.restore(untouched.text)).text;
  if (isIntact(untouched) && !isDoubtful(untouched) && back === one.original) totals.exact += 1;
  else if (totals.cases - totals.exact < 5) say(`not exact in ${one.shape}: ${JSON.stringify(untouched.flaws)}`);
  const paired = renderShape(one.masked, one.shape, makeNonce(random), {
    target: FAR,
    ...people,
    source: one.language,
  });
  await damage(
    one,
    { text: garble(paired.text, paired.tokens), tokens: paired.tokens, sent: paired.text },
    paired.read,
  );
}
report();

async function damage(
  one: Case,
  { text, tokens, sent }: { readonly text: string; readonly tokens: readonly string[]; readonly sent: string },
  read: (answer: string) => ReturnType<ReturnType<typeof renderShape>["read"]>,
): Promise<void> {
  const clean = read(text);
  if (!isIntact(clean) || isDoubtful(clean)) return;
  const enough = (clean.text.replace(/⟦[^⟧]*⟧/gu, " ").match(/\p{L}{3,}/gu)?.length ?? 0) >= 8;
  for (const mutation of MUTATIONS) {
    if (mutation.harms === "words" && !enough) continue;
    const mutated = mutation.apply({ text, tokens, sent, isMarkup: isMarkup(one.shape) });
    if (mutated === undefined || mutated === text) continue;
    const back = read(mutated);
    const row = table.get(mutation.name);
    if (row === undefined) continue;
    if (!isIntact(back)) row.refused += 1;
    else if (isDoubtful(back)) row.doubted += 1;
    else row[await verdictOf(one, mutation, { clean: clean.text, text: back.text })] += 1;
  }
}

async function verdictOf(
  one: Case,
  { harms }: Mutation,
  { clean, text }: { readonly clean: string; readonly text: string },
): Promise<Verdict> {
  if (tidy(text) === tidy(clean)) return "repaired";
  const [restored, expected] = [(await one.vault.restore(text)).text, (await one.vault.restore(clean)).text];
  // Every pseudonym where it was, as often, in order: what differs are signs that were glued on or left over.
  const isSameOrder = orderOf(text) === orderOf(clean);
  return isSameOrder && harms === "pseudonyms" && lettersApart(restored, expected) <= GLUED ? "repaired" : "wrong";
}

async function makeCase(index: number): Promise<Case> {
  const { language, values, words } = pick(MATERIAL);
  const count = Math.floor(random() * 9);
  let original = "";
  const found: Finding[] = [];
  const length = 3 + Math.floor(random() * 20);
  const places = new Set(Array.from({ length: count }, () => Math.floor(random() * length)));
  for (let at = 0; at < length; at += 1) {
    if (places.has(at) && values.length > 0) {
      const value = pick(values);
      const span = { start: original.length, end: original.length + value.length };
      found.push({ ...span, entity: random() < 0.5 ? "PERSON" : "ACCOUNT_ID", score: 1, by: "bench" });
      original += value + (random() < 0.8 ? " " : "");
    } else original += random() < 0.12 ? pick(NOISE) : pick(words);
  }
  planned = found;
  const { text } = await vault.mask(original, { locale: language });
  return { language, original, masked: text, vault, shape: SHAPES[index % SHAPES.length] ?? "nonce" };
}

/** A "translation": every word of Latin letters outside tokens, tags and entities is another one of about that length. */
function garble(rendered: string, tokens: readonly string[]): string {
  const kept = [...tokens, "<[^<>]{1,80}>", "&[a-z#0-9]{1,8};", String.raw`\{[^{}]{0,40}\}+`].join("|");
  return rendered.replace(new RegExp(`(${kept})|\\p{Ll}`, "gu"), (letter, whole?: string) => {
    if (whole !== undefined) return whole;
    const code = letter.charCodeAt(0);
    return code >= 97 && code <= 122 ? String.fromCharCode(97 + ((code - 97 + 5) % 26)) : letter;
  });
}

function newVault(): Promise<Pseudonymizer> {
  const scan = () => Promise.resolve({ findings: planned, people: [], values: [] });
  return createPseudonymizer({ crypto: webcrypto as Crypto, scope: "bench", scan, alreadyMasked: [] });
}

function report(): void {
  const seconds = Math.round((Date.now() - started) / 1_000);
  say(
    `${totals.cases} cases, ${totals.values} pseudonyms, ${byShape.size} shapes, ${MATERIAL.length} languages, ${seconds} s`,
  );
  say(`restored byte for byte when nothing is changed: ${totals.exact}`);
  say(
    `\n${"damage".padEnd(44)}${["repaired", "refused", "doubted", "silently wrong"].map((title) => title.padStart(16)).join("")}`,
  );
  const sums = { repaired: 0, refused: 0, doubted: 0, wrong: 0 };
  for (const [name, row] of table) {
    say(
      name.padEnd(44) +
        [row.repaired, row.refused, row.doubted, row.wrong].map((count) => String(count).padStart(16)).join(""),
    );
    for (const key of ["repaired", "refused", "doubted", "wrong"] as const) sums[key] += row[key];
  }
  say(
    "all".padEnd(44) +
      Object.values(sums)
        .map((count) => String(count).padStart(16))
        .join(""),
  );
  if (sums.wrong > 0 || totals.exact !== totals.cases) process.exitCode = 1;
}
