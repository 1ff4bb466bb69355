import { classAt, partsOf } from "../letters.ts";
import { toPlain } from "../plain.ts";
import { isCommonWord } from "../words/common.ts";
import { isClearGivenName } from "./given.ts";
import { respell } from "./respell.ts";
import { wordSet } from "../words/word-set.ts";

/** One way a known person may be written again: parts in order, over plain() text. */
export type Mention = {
  readonly parts: readonly string[];
  /** Of the parts with a space between them. */
  readonly length: number;
  /** A single part that is also a word, or short: only where it is capitalised. */
  readonly needsCapital: boolean;
};

/** Mentions by the word they begin with, the longest first; those of scripts without spaces under "". */
export type Mentions = ReadonlyMap<string, readonly Mention[]>;

const PARTICLES: ReadonlySet<string> = wordSet(
  `de del della di da do dos das la las los le van der den het ter von zu y i e bin al el san ben`,
);
/** Between two surnames; before one alone it is "and". */
const JOINERS: ReadonlySet<string> = wordSet(`y i e`);
const NO_SPACES = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}]/u;
const MAX_PEOPLE = 300;
const CASED = /^[\p{Ll}\p{Lu}]/u;

/**
 * Every way to write the people of a conversation again: the full name in either order, with other spaces and hyphens,
 * with initials, run together, and its parts alone; `guessed` ones with a capital only. Names come as written; case and accents are gone in plain() text.
 */
export function mentionsOf(people: readonly string[], guessed: readonly string[] = []): Mentions {
  const mentions = new Map<string, Mention[]>();
  let isGuess = false;
  const add = (parts: readonly string[], isWord = false): void => {
    const first = parts[0] ?? "";
    const key = isUnspaced(first) ? "" : first;
    const needsCapital = isWord || (isGuess && CASED.test(first));
    let length = parts.length - 1;
    for (const part of parts) length += part.length;
    const made = { parts, length, needsCapital };
    const same = mentions.get(key);
    if (same === undefined) mentions.set(key, [made]);
    else if (!same.some((one) => isSame(one, made))) same.push(made);
  };
  for (const person of people.slice(-MAX_PEOPLE)) for (const spelling of spellingsOf(person)) addPerson(spelling, add);
  isGuess = true;
  for (const person of guessed.slice(-MAX_PEOPLE)) for (const spelling of spellingsOf(person)) addPerson(spelling, add);
  for (const same of mentions.values()) if (same.length > 1) same.sort((a, b) => b.length - a.length);
  return mentions;
}

function isSame(one: Mention, { parts, length }: Mention): boolean {
  return one.length === length && one.parts.length === parts.length && parts.every((part, i) => part === one.parts[i]);
}

/**
 * Where a mention that begins at `at` ends, or undefined. Between parts: at most two of space, dot, hyphen, underscore,
 * comma, and a line break.
 */
export function mentionEnd(all: string, at: number, { parts }: Mention): number | undefined {
  let end = at;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] ?? "";
    if (i > 0) for (let step = 0; step < 3 && " ._-,・\n".includes(all.charAt(end)) && end < all.length; step++) end++;
    if (!all.startsWith(part, end)) return undefined;
    end += part.length;
  }
  if (goesOn(all, at, end)) return undefined;
  const isInitial = parts.length > 1 && parts.at(-1)?.length === 1;
  if (isInitial) return all[end] === "." ? end + 1 : undefined;
  // "annas Paket", "callums email": a genitive without its apostrophe.
  if (all[end] === "s" && classAt(all, end + 1) === 0) return end;
  return classAt(all, end) === 0 || isUnspaced(parts[0] ?? "") || isUnspaced(all.slice(end, end + 2)) ? end : undefined;
}

/** Scripts without spaces begin with the Hangul letters at U+1100. */
function isUnspaced(text: string): boolean {
  return text.charCodeAt(0) >= 0x1100 && NO_SPACES.test(text);
}

/** アン is no part of アンケート, 민수 no end of a longer word: Korean writes particles behind a word, not before it. */
function goesOn(all: string, start: number, end: number): boolean {
  if (all.charCodeAt(start) < FIRST_KANA && all.charCodeAt(end - 1) < FIRST_KANA) return false;
  const [before, after] = [all.slice(Math.max(0, start - 1), start), all.slice(end, end + 1)];
  if (KATAKANA.test(all.slice(start, start + 1)) && KATAKANA.test(before)) return true;
  if (KATAKANA.test(all.slice(end - 1, end)) && KATAKANA.test(after)) return true;
  return HANGUL.test(all.slice(start, start + 1)) && HANGUL.test(before);
}

const FIRST_KANA = 0x30a1;
const KATAKANA = /[\u30a1-\u30fa\u30fc]/;
const HANGUL = /[\uac00-\ud7a3]/;

/** Hülsmann without an umlaut on the keyboard is Huelsmann; and a Huelsmann may be answered as Hülsmann. */
function spellingsOf(person: string): readonly string[] {
  // Letters up to there are composed.
  const composed = /[^\0-\u02ff]/.test(person) ? person.normalize("NFC") : person;
  // Most names have neither an umlaut nor what could stand for one.
  if (!/[äöüøå]|[aou]e/iu.test(composed)) return [composed];
  const spelled = composed.replaceAll(/[äöüøå]/giu, (letter) => SPELLED.get(letter.toLowerCase()) ?? letter);
  const short = composed.replaceAll(/(?<=[b-df-hj-np-tv-z])([aou])e(?=[b-df-hj-np-tv-z]{1,4})/giu, "$1");
  return [...new Set([composed, spelled, ...(short.length > 4 ? [short] : [])])];
}

const SPELLED: ReadonlyMap<string, string> = new Map([
  ["ä", "ae"],
  ["ö", "oe"],
  ["ü", "ue"],
  ["ø", "oe"],
  ["å", "aa"],
]);

function addPerson(person: string, add: (parts: readonly string[], needsCapital?: boolean) => void): void {
  // "Gil-Moreno, María José": gil, moreno, maria, jose
  const parts = partsOf(toPlain(person));
  const main = parts.filter((part) => !PARTICLES.has(part) && part.length > 1);
  const [first, last] = [main[0], main.at(-1)];
  if (first === undefined || last === undefined) return;
  const rest = main.slice(1);
  if (rest.length > 0) {
    add(parts);
    add([...rest, first]);
    add([first.charAt(0), ...rest]);
    add([first, last.charAt(0)]);
    // Two surnames are seldom both written. Of one alone nothing else is left.
    if (rest.length === 1) add([first, last]);
    for (const part of rest.length > 1 ? rest : []) {
      add([first, part]);
      add([part, first]);
      add([first.charAt(0), part]);
    }
    add([main.join("")]);
  }
  for (let index = 1; index < parts.length; index++) {
    const part = parts[index] ?? "";
    // "De Angelis", "El Amrani": the particle is a piece of the surname.
    let from = index;
    while (from > 0 && PARTICLES.has(parts[from - 1] ?? "") && !JOINERS.has(parts[from - 1] ?? "")) from -= 1;
    if (from < index && !PARTICLES.has(part) && part.length > 2) add(parts.slice(from, index + 1));
  }
  for (const part of main) {
    if (part.length < 2 && isUnspaced(part)) continue;
    add([part], /^[a-z]/.test(part) && (part.length < 3 || (isCommonWord(part) && !isClearGivenName(part))));
    if (part.charCodeAt(0) < 128) continue;
    for (const piece of spacelessParts(part)) add([piece]);
    // Another script's letters are a guess, so they need the capital of a name.
    for (const other of respell(part)) add([other], /^[a-z]/.test(other));
  }
}

/** 山田太郎 is also 山田 and 太郎, 李小明 小明, 김민수 민수: where a name is cut its length tells well enough. */
function spacelessParts(name: string): readonly string[] {
  if (!HAN_OR_HANGUL.test(name)) return [];
  if (name.length > 3) return [name.slice(0, 2), name.slice(2)];
  return name.length === 3 ? [name.slice(1)] : [];
}

const HAN_OR_HANGUL = /^[\p{Script=Han}\p{Script=Hangul}]{3,5}$/u;
