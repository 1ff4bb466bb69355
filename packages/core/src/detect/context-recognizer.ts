import type { Entity } from "../entity.ts";
import type { Locale } from "../span.ts";
import { beginningOf, type Beginning } from "./beginnings.ts";
import { plain } from "./plain.ts";
import type { Candidate, Recognizer } from "./types.ts";
import { addLabels } from "./words/labels.ts";
import { wordFinder } from "./words/match.ts";
import { wordsOfAll } from "./words/word-set.ts";

/** A value that only its neighbour makes personal: "pedido n.º 4471-22", "my password is hunter2". */
export type ContextRule = {
  readonly id: string;
  readonly entity: Entity;
  readonly locales?: readonly Locale[];
  /** Words per language, with | between them: lower case, no accents. All are looked for in every text: customers mix languages. */
  readonly words: Readonly<Record<string, string>>;
  /** Sticky. What may follow, in folded text. */
  readonly value: RegExp;
  /** The value is matched over plain() text: written in lower case and without accents. */
  readonly onPlain?: boolean;
  /** Several may follow one word: "orders 4471 and 4472". */
  readonly isListed?: boolean;
  /** A table's next cell may hold another one: "Plate AB123CD EF456GH". */
  readonly isInRows?: boolean;
  /** How many small words may stand between ("order number for the shoes is 4471"). Default 4. */
  readonly reach?: number;
  readonly score: number;
  readonly validate?: (value: string) => boolean;
};

/** Behind the blanks: a small word or a mark between the context word and the value. One line break is allowed: forms put values below. */
const FILLER =
  /(?:[:#=№º°."'()[\]>*|~-]{1,3}|\n(?!\n)|[a-z\u00df\u00e6\u0153]{1,14}(?![a-z0-9@])|(?:[\u0370-\u052f\u05d0-\u06ff]|[\u0e01-\u0e4e]|\p{Script=Devanagari}){1,14}|(?:は|が|を|の|も|です|는|은|이|가|을|를|도|입니다|号|號|码|碼|是|为|為|也))/uy;
const MAX_SPACES = 3;
const SPACE = 32;
const MAX_LATIN = 14;
const AND =
  / {0,2}(?:[,;/&+](?: {0,2}(?:y|e|et|i|and|und|en|ed|oder|o|ou|or|u) )?| (?:y|e|et|i|and|und|en|ed|oder|o|ou|or|u) |[、と]) {0,2}/y;
/** Blanks, then at least five capitals and digits. */
const CELL = /(?: {1,3}|\t|\n)(?=(?:[A-Z0-9][ -]?){5})(?=[A-Z -]{0,10}\d)(?=[\d -]{0,10}[A-Z])/y;
const MAX_LISTED = 20;

export function contextRecognizer(rule: ContextRule): Recognizer {
  const listed = wordsOfAll(rule.words);
  const words = wordFinder(listed);
  addLabels(listed);
  let beginning: Beginning | undefined;
  const reading: Reading = { ...rule, begins: (text, at) => (beginning ??= beginningOf(rule.value))(text, at) };
  return {
    id: rule.id,
    entity: rule.entity,
    ...(rule.locales === undefined ? {} : { locales: rule.locales }),
    find(text) {
      const found: Candidate[] = [];
      for (const hit of words.find(text)) {
        const all = plain(text);
        let value = valueAfter(text, all, hit.end, reading);
        // "orders 4471, 4472 and 4473": the word counts for all of them.
        for (let more = 0; value !== undefined && more < MAX_LISTED; more++) {
          found.push({ ...value, score: rule.score });
          value = nextValue(text, all, value.end, reading);
        }
      }
      return found;
    },
  };
}

type Reading = ContextRule & { readonly begins: Beginning };

function valueAfter(text: string, all: string, from: number, rule: Reading) {
  let at = from;
  for (let step = 0; step <= (rule.reach ?? 4) * 2; step++) {
    let start = at;
    while (start - at < MAX_SPACES && all.charCodeAt(start) === SPACE) start++;
    const value = valueAt(text, all, start, rule);
    if (value !== undefined) return value;
    const end = fillerEnd(all, start);
    if (end === undefined) return undefined;
    at = end;
  }
  return undefined;
}

/** FILLER for what is most often met, a small word in a–z, without the pattern. */
function fillerEnd(all: string, from: number): number | undefined {
  let at = from;
  while (at - from <= MAX_LATIN && isSmall(all.charCodeAt(at))) at++;
  const code = all.charCodeAt(at);
  if (at > from && at - from <= MAX_LATIN && (code < 48 || (code > 57 && code < 64))) return at;
  FILLER.lastIndex = from;
  return FILLER.exec(all) === null ? undefined : FILLER.lastIndex;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function nextValue(text: string, all: string, from: number, rule: Reading) {
  AND.lastIndex = from;
  if (rule.isListed === true && AND.exec(all) !== null) return valueAt(text, all, AND.lastIndex, rule);
  CELL.lastIndex = from;
  return rule.isInRows === true && CELL.exec(text) !== null ? valueAt(text, all, CELL.lastIndex, rule) : undefined;
}

function valueAt(text: string, all: string, start: number, { value, onPlain, validate, begins }: Reading) {
  const read = onPlain === true ? all : text;
  if (!begins(read, start)) return undefined;
  value.lastIndex = start;
  const found = value.exec(read)?.[0] ?? "";
  const end = start + found.length;
  return found !== "" && (validate?.(text.slice(start, end)) ?? true) ? { start, end } : undefined;
}
