import { join } from "node:path";
import { readTickets, ticketLanguages } from "@sottovoce/bench/tickets";
import { disturb } from "./augment.ts";
import { cyrillicCopy } from "./cyrillic-copies.ts";
import { silverNegatives, wordRows, type Vocabulary } from "./everyday.ts";
import { generate } from "./generate.ts";
import { namesOnly, readLabelled, type LabelledText } from "./labelled.ts";
import { frequentWords, type ListWords } from "./lists.ts";
import { FAKER } from "./locale-names.ts";
import type { Random } from "./random.ts";
import { MEASURING, TRAINING } from "./sources.ts";
import { swapNames } from "./swap-names.ts";
import { FREQUENCY_LISTS } from "./word-lists.ts";

export type CorpusOptions = {
  /** Folder of the labelled sets. */
  readonly data: string;
  /** Folder of the frequency lists; `../language_samples.jsonl` beside it holds sentences without labels. */
  readonly lexicons: string;
  readonly lists: ListWords;
  readonly random: Random;
};

export type Measured = { readonly name: string; readonly texts: readonly LabelledText[] };

/** More of them, and the model takes every capital of a newspaper for a name: templates are full of names. */
const GENERATED = 1500;
/** Where little or nothing is labelled, or every character is decided on. */
const GENERATED_MORE: Readonly<Record<string, number>> = {
  th: 3500,
  ko: 2500,
  zh: 2200,
  ja: 2200,
  ru: 2000,
  uk: 2000,
  ar: 1800,
};
/** Each of our own hand-labelled texts counts so often: they are few, and what the product reads. */
const OWN_TIMES = 5;
/** Of the copies in Cyrillic, so many are Russian, the others Ukrainian. */
const RUSSIAN = 0.65;
const ROWS = 500;
/** Where no capital shows a name, it takes more to know the other words. */
const ROWS_CASELESS = 1500;
const CASELESS: ReadonlySet<string> = new Set(["ar", "he", "hi", "th"]);
const SWAPPED = 0.7;
const EVERY_TENTH = 10;
const MEASURED_TEXTS = 700;

/** Everything that is learnt from, disturbed and in a fixed order, and what was held out to measure with. */
export function buildCorpus({ data, lexicons, lists, random }: CorpusOptions): {
  readonly training: readonly LabelledText[];
  readonly measuring: readonly Measured[];
} {
  const labelled: LabelledText[] = [];
  const measuring: Measured[] = [];
  for (const { file, limit, holdOut, mentions } of TRAINING) {
    const texts = readLabelled(join(data, `${file}.jsonl`)).slice(0, limit);
    const isHeld = (i: number) => holdOut === true && i % EVERY_TENTH === EVERY_TENTH - 1;
    const learnt = texts.filter((_, i) => !isHeld(i));
    labelled.push(...(mentions === true ? learnt.map(namesOnly) : learnt));
    if (holdOut === true)
      measuring.push({ name: file, texts: texts.filter((_, i) => isHeld(i)).slice(0, MEASURED_TEXTS) });
  }
  for (const file of MEASURING)
    measuring.push({ name: file, texts: readLabelled(join(data, `${file}.jsonl`)).slice(0, MEASURED_TEXTS) });

  const copied = labelled.flatMap((one) =>
    one.lang === "hr" || one.lang === "sr" ? (cyrillicCopy(one, random.next() < RUSSIAN ? "ru" : "uk") ?? []) : [],
  );
  const swapped = labelled.flatMap((one) => (random.next() < SWAPPED ? (swapNames(one, random) ?? []) : []));
  const languages = Object.keys(FAKER);
  const generated = languages.flatMap((lang) => generate(lang, GENERATED_MORE[lang] ?? GENERATED, random, languages));
  const isListedName = (word: string) => lists.given.has(word) || lists.surname.has(word) || lists.place.has(word);
  const vocabulary = new Map<string, Vocabulary>(
    Object.entries(FREQUENCY_LISTS).map(([lang, file]) => [
      lang,
      { words: frequentWords(lexicons, file), isListedName },
    ]),
  );
  const rows = [...vocabulary].flatMap(([lang, words]) =>
    wordRows(lang, words, CASELESS.has(lang) ? ROWS_CASELESS : ROWS, random),
  );
  const samples = readLabelled(join(lexicons, "../language_samples.jsonl")).map((one) => ({ ...one, spans: [] }));
  const silver = silverNegatives(samples, vocabulary);
  const own = ticketLanguages().flatMap((lang) => readTickets(lang).filter(({ split }) => split === "tune"));
  const repeated = Array.from({ length: OWN_TIMES }, () => own).flat();
  const all = [...labelled, ...copied, ...swapped, ...generated, ...rows, ...silver, ...repeated];
  const training = all.map((one) => disturb(one, random));
  return { training, measuring };
}
