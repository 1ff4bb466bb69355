import type { Span } from "../../span.ts";
import { classAt, isCapitalAt, LETTER } from "../letters.ts";
import { plain } from "../plain.ts";
import { bareWord, isCommonWord } from "../words/common.ts";
import { isGivenName, isClearGivenName } from "./given.ts";
import { wordSet } from "../words/word-set.ts";

/** A name as it stands in the text. */
export type Name = Span & {
  /** Words that carry it: particles and initials do not count. */
  readonly words: number;
  /** The first word is a known given name, or the last a known surname. */
  readonly isKnown: boolean;
  readonly isLower: boolean;
};

export type NameOptions = {
  /** Also "marta gil": only where something said that a name follows. */
  readonly lower?: boolean;
  /** Most words, particles not counted. Default 4. */
  readonly max?: number;
  /** Also over a comma: "Rossi, Maria". */
  readonly comma?: boolean;
  /** Something else says where the name ends: everyday words with a capital may be a part of it ("Rivera Bueno"). */
  readonly trusting?: boolean;
  /** May begin with a particle: "de Vries" after a title. */
  readonly particle?: boolean;
};

const WORD =
  /(?:[dDlLmMnN]'|O'|al-|el-|Al-|El-)?\p{L}(?:[\p{L}\p{M}]|'(?=\p{L})){0,29}(?:-\p{L}[\p{L}\p{M}']{0,29}){0,3}/uy;
const PARTICLES: ReadonlySet<string> = wordSet(`
  de del della delle dello dei degli di da do das dos la las los le lo van der den het ten ter von vom zu zum zur
  und y i e bin binti ibn bint al el abu af av du des d' 't st san santa ben bar`);
const LONGEST_PARTICLE = 5;
/** Particles that join two surnames; alone before a word they are "and". */
const JOINERS: ReadonlySet<string> = wordSet(`y i e und`);

/** A name's first word or initial; takes plain() text. */
export function firstOf(all: string, { start, end }: Span): string {
  let at = start;
  while (at < end && !" ,.".includes(all.charAt(at))) at++;
  return all.slice(start, at);
}

/** Reads one name at `from`, or nothing. Stops at the first word that cannot belong to it. */
export function readName(
  text: string,
  from: number,
  { lower = false, max = 4, comma = false, trusting = false, particle = false }: NameOptions = {},
): Name | undefined {
  const all = plain(text);
  let at = from;
  let end = from;
  let words = 0;
  let initials = 0;
  let isKnown = false;
  let isLower = false;
  let last = "";
  while (words < max) {
    const word = wordAt(text, at);
    if (word === undefined || goesOnAsCode(text, at + word.length)) break;
    if (words > 0 && isSpaceless(word) !== isSpaceless(last)) break;
    // Where nothing is capitalised, what follows the first word is as likely prose: the name tagger reads on.
    if (words > 0 && word.charCodeAt(0) >= FIRST_HEBREW && CASELESS.test(word)) break;
    const bare = all.slice(at, at + word.length);
    const isCapital = hasCapital(word);

    if (isCapital && word.length <= 2 && isInitial(text, at, word)) {
      initials++;
      at += word.length;
      if (text[at] === ".") at += text[at + 1] === "ª" ? 2 : 1;
      end = words > 0 || initials > 0 ? at : end;
    } else if (
      bare.length <= LONGEST_PARTICLE &&
      (words + initials > 0 || particle) &&
      PARTICLES.has(bare) &&
      particlesLeadOn(text, at)
    ) {
      at += word.length;
    } else if (
      isCapital ? isNameWord(bare, word, { before: words, trusting }) : lower && isLowerNameWord(bare, words, last)
    ) {
      words++;
      if (!isCapital) isLower = true;
      isKnown ||= words === 1 && isGivenName(bare);
      last = bare;
      at += word.length;
      end = at;
    } else break;

    const gap = gapAt(text, at);
    if (comma && words > 0 && words < max && text[at] === "," && /^, ?\p{Lu}\p{Ll}/u.test(text.slice(at, at + 4)))
      at += text[at + 1] === " " ? 2 : 1;
    else if (gap === 0) break;
    else at += gap;
  }
  return words === 0 ? undefined : { start: from, end, words, isKnown, isLower };
}

/** WORD; for what is most often met, letters with neither hyphen nor apostrophe, without the pattern. */
function wordAt(text: string, at: number): string | undefined {
  let end = at;
  let code = 0;
  for (; end < text.length; end++) {
    code = text.charCodeAt(end);
    if (code >= FIRST_HEBREW || classAt(text, end) !== LETTER) break;
  }
  if (end === text.length) code = 0;
  if (end - at <= MAX_LETTERS && code !== APOSTROPHE && code !== HYPHEN && !(code >= FIRST_MARK))
    return end === at ? undefined : text.slice(at, end);
  WORD.lastIndex = at;
  return inOneScript(withoutGenitive(WORD.exec(text)?.[0]));
}

const MAX_LETTERS = 30;
const FIRST_MARK = 0x300;

/** Japanese goes on after "Scott Robinson" without a space, Korean with its particles. */
function inOneScript(word: string | undefined): string | undefined {
  return word === undefined || isSpaceless(word) || isBefore(word, FIRST_SPACELESS)
    ? word
    : word.replace(FROM_SPACELESS, "");
}

function withoutGenitive(word: string | undefined): string | undefined {
  return word?.endsWith("'s") === true ? word.slice(0, -2) : word;
}

/** Hangul letters; no script before them writes without spaces. */
const FIRST_SPACELESS = 0x1100;
const FIRST_HEBREW = 0x590;

function isBefore(word: string, first: number): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) >= first) return false;
  return true;
}

/** A digit of any script, or what stands in addresses and logins. */
function goesOnAsCode(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 128 ? /\p{N}/u.test(text.charAt(at)) : (code >= 48 && code <= 57) || code === 95 || code === 64;
}

/** "d'Angelo" and "al-Rashid" as well; scripts without capitals count as written with one. */
function hasCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  if (code >= 97 && code <= 122 && word.charCodeAt(1) !== APOSTROPHE && word.charCodeAt(2) !== HYPHEN) return false;
  return /^(?:[dlmn]'|al-|el-)?\p{Lu}|^\p{Lo}/u.test(word);
}

const APOSTROPHE = 39;
const HYPHEN = 45;

/** One or two spaces. */
function gapAt(text: string, at: number): number {
  if (text.charCodeAt(at) !== SPACE) return 0;
  return text.charCodeAt(at + 1) === SPACE ? 2 : 1;
}

const SPACE = 32;

function isSpaceless(word: string): boolean {
  return (
    word.charCodeAt(0) >= FIRST_SPACELESS &&
    /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}]/u.test(word)
  );
}

const FROM_SPACELESS = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}].*$/u;

/** "M." or "J.R." or a lone capital between two names ("John F Kennedy"). */
function isInitial(text: string, at: number, word: string): boolean {
  if (word.length !== 1 && !(word.length === 2 && word === "Mª")) return false;
  const next = text.charAt(at + word.length);
  return (
    (next === "." && /^\.ª? ?\p{Lu}/u.test(text.slice(at + 1, at + 5))) ||
    (next === " " && /\p{Lu}/u.test(text.charAt(at + 2)))
  );
}

/** A particle belongs to the name only when a capitalised word follows, at most three particles on. */
function particlesLeadOn(text: string, from: number): boolean {
  const end = Math.min(text.length, from + PARTICLES_REACH);
  let first = "";
  for (let at = from, count = 0; count < 4 && at < end; count++) {
    const start = at;
    while (at < end && text.charCodeAt(at) !== SPACE) at++;
    const word = text.slice(start, at++);
    if (count === 0) first = word.toLowerCase();
    else if (isCapitalAt(word, 0)) {
      const bare = bareWord(LEADING_WORD.exec(word)?.[0] ?? "");
      return bare.length > 1 && !isCommonWord(bare) && !(JOINERS.has(first) && isGivenName(bare));
    } else if (!PARTICLES.has(word.toLowerCase())) return false;
  }
  return false;
}

const PARTICLES_REACH = 45;

const CASELESS = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]/u;

const LEADING_WORD = /^[\p{L}\p{M}']+/u;

function isNameWord(
  bare: string,
  word: string,
  { before, trusting }: { readonly before: number; readonly trusting: boolean },
): boolean {
  if (bare.length < 2) return false;
  if (isClearGivenName(bare)) return true;
  return !isCommonWord(bare) || (before > 0 && trusting && /^\p{Lu}\p{Ll}/u.test(word));
}

function isLowerNameWord(bare: string, before: number, last: string): boolean {
  if (bare.length < 2 || PARTICLES.has(bare)) return false;
  if (before === 0) return isClearGivenName(bare) || !isCommonWord(bare);
  return before === 1 && !isCommonWord(bare) && bare.length > 2 && (isGivenName(bare) || isGivenName(last));
}
