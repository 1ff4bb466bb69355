import type { Span } from "../../span.ts";
import { hashOf, LATIN_OF, marksOf } from "../marks.ts";
import { plain } from "../plain.ts";

/**
 * Word tables of all recognizers, looked up in one pass over plain() text: hundreds of words cost as much as one.
 * Words are written in lower case and without accents, ss also stands for ß; a space stands for one or two spaces. Latin words match whole,
 * other scripts have no word boundary to ask for.
 */
export type WordFinder = {
  /** Where the table's words stand, in order, the longest at each place. */
  readonly find: (text: string) => readonly Span[];
};

export function wordFinder(words: readonly string[]): WordFinder {
  const finder = finders++;
  for (const word of new Set(words.flatMap((one) => (one.includes("ss") ? [one, one.replaceAll("ss", "ß")] : [one])))) {
    const first = /^[a-z0-9]+/.exec(word)?.[0];
    if (first === undefined) add(byCharacter, word.charCodeAt(0), word, finder);
    else add(byWord, first, word, finder);
  }
  isStale = true;
  return { find: (text) => hitsOf(text)[finder] ?? NONE };
}

/** How far context reaches, in characters of folded text. */
export type Reach = { readonly before: number; readonly after: number };

const REACH: Reach = { before: 60, after: 25 };

/** Does a word of the table stand close to the span? */
export function isNear(
  text: string,
  { start, end }: Span,
  words: WordFinder,
  { before, after }: Reach = REACH,
): boolean {
  const hits = words.find(text);
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hits[middle]?.start ?? 0) < start - before) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < hits.length; i++) {
    const hit = hits[i];
    if (hit === undefined || hit.start > end + after) return false;
    if (hit.end <= start || hit.start >= end) return true;
  }
  return false;
}

export function forgetWords(): void {
  lastText = "";
  for (const finder of touched) lists[finder] = undefined;
  touched.length = 0;
}

/** What some finders look for: one phrase is compared once for all of them. */
type Phrase = { readonly value: string; readonly finders: number[] };
/** The longest first, as each finder wants the longest at a place. */
type Group = Phrase[];

const byWord = new Map<string, Group>();
const byCharacter = new Map<number, Group>();
let finders = 0;

const NONE: readonly Span[] = [];
let lastText = "";
/** By finder; empty but for the finders in `touched`. */
const lists: (Span[] | undefined)[] = [];
const touched: number[] = [];

function add<Key>(groups: Map<Key, Group>, key: Key, value: string, finder: number): void {
  const group = groups.get(key) ?? [];
  groups.set(key, group);
  const same = group.find((phrase) => phrase.value === value);
  if (same !== undefined) {
    same.finders.push(finder);
    return;
  }
  group.push({ value, finders: [finder] });
  group.sort((a, b) => b.value.length - a.value.length);
}

/** Open addressing: a slot holds the hash and the number of its group plus one. Rebuilt when a table was added. */
let isStale = true;
let mask = 0;
let slotHashes = new Int32Array(1);
let slotGroups = new Int32Array(1);
/** Most words of a text are in no table: this small one says so at once. */
const firsts = new Uint8Array(1 << 14);
const FIRSTS = firsts.length - 1;
/** The phrases of all groups behind one another with their keys (see keyAt), where each group's begin, and how long its word is. */
let phrases: readonly Phrase[] = [];
let keys = new Int32Array(0);
let groupStarts = new Int32Array(1);
/** By group, a bit for each second character (modulo 32) behind its word in a phrase: mostly another one stands there. */
let followers = new Int32Array(0);
let wordLengths = new Uint8Array(0);
const characterGroups = new Uint16Array(1 << 16);
let groupsByCharacter: readonly Group[] = [];
let otherEnds = new Int32Array(0);

function compile(): void {
  phrases = [...byWord.values()].flat();
  keys = new Int32Array(phrases.length);
  groupStarts = new Int32Array(byWord.size + 1);
  followers = new Int32Array(byWord.size);
  wordLengths = new Uint8Array(byWord.size);
  let next = 0;
  for (const [i, [word, group]] of [...byWord].entries()) {
    wordLengths[i] = word.length > MAX_FIRST ? 0 : word.length;
    for (const { value } of group) {
      const key = keyAt(value, word.length);
      keys[next++] = key;
      if (key !== 0) followers[i] = (followers[i] ?? 0) | ((key & ~FIRST) === 0 ? -1 : 1 << key);
    }
    groupStarts[i + 1] = next;
  }
  mask = 1;
  while (mask < byWord.size * 4) mask *= 2;
  mask--;
  slotHashes = new Int32Array(mask + 1);
  slotGroups = new Int32Array(mask + 1);
  for (const [i, word] of [...byWord.keys()].entries()) {
    const hash = hashOf(word);
    firsts[spread(hash) & FIRSTS] = 1;
    let slot = spread(hash) & mask;
    while (slotGroups[slot] !== 0) slot = (slot + 1) & mask;
    slotHashes[slot] = hash;
    slotGroups[slot] = i + 1;
  }
  groupsByCharacter = [...byCharacter.values()];
  for (const [i, code] of [...byCharacter.keys()].entries()) characterGroups[code] = i + 1;
  otherEnds = new Int32Array(finders);
  isStale = false;
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

const MAX_FIRST = 32;

function hitsOf(text: string): readonly (readonly Span[] | undefined)[] {
  if (text === lastText && !isStale) return lists;
  if (isStale) compile();
  forgetWords();
  const { wordStarts, wordEnds, wordHashes, words, hasOthers } = marksOf(text);
  let all = "";
  for (let i = 0; i < words; i++) {
    const hash = wordHashes[i] ?? 0;
    if (firsts[spread(hash) & FIRSTS] === 0) continue;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const group = slotGroups[slot] ?? 0;
      if (group === 0) break;
      if (slotHashes[slot] !== hash) continue;
      const start = wordStarts[i] ?? 0;
      const length = (wordEnds[i] ?? 0) - start;
      if (wordLengths[group - 1] !== length) continue;
      if (all === "") all = plain(text);
      addPhrases(all, start, length, group - 1);
    }
  }
  if (hasOthers) addOthers(plain(text));
  lastText = text;
  return lists;
}

/** What stands behind the first word of a phrase: two characters, of two spaces only one counts. 0 behind the last word. */
function keyAt(all: string, at: number): number {
  if (at >= all.length) return 0;
  const code = all.charCodeAt(at);
  const next = code === SPACE && all.charCodeAt(at + 1) === SPACE ? at + 2 : at + 1;
  return (code << 16) | (next < all.length ? all.charCodeAt(next) : 0);
}

/** The hash says that a group's word stands there, `length` characters of it; a phrase whose key fits too is compared in full. */
function addPhrases(all: string, start: number, length: number, group: number): void {
  const found = keyAt(all, start + length);
  const first = found & FIRST;
  const last = groupStarts[group + 1] ?? 0;
  // The shortest phrase, the word alone, is the last.
  const isAlone = ((followers[group] ?? 0) & (1 << found)) === 0;
  for (let i = isAlone ? last - 1 : (groupStarts[group] ?? 0); i < last; i++) {
    const key = keys[i] ?? 0;
    if (key !== 0 && key !== found && key !== first) continue;
    const phrase = phrases[i];
    if (phrase !== undefined) addPhrase(all, start, phrase);
  }
}

function addPhrase(all: string, start: number, { value, finders: own }: Phrase): void {
  const end = endOfPhrase(all, start, value);
  if (end === -1) return;
  const span = { start, end };
  for (const finder of own) {
    const list = listOf(finder);
    if (list.length === 0 || start >= (list[list.length - 1]?.end ?? 0)) list.push(span);
  }
}

function endOfPhrase(all: string, from: number, phrase: string): number {
  let at = from;
  for (let i = 0; i < phrase.length; i++) {
    const code = phrase.charCodeAt(i);
    if (all.charCodeAt(at) !== code) return -1;
    at++;
    if (code === SPACE && all.charCodeAt(at) === SPACE) at++;
  }
  return isWordCode(all.charCodeAt(at - 1)) && at < all.length && isWordCode(all.charCodeAt(at)) ? -1 : at;
}

const SPACE = 32;
/** The first of the two characters of a key. */
const FIRST = ~0xffff;

function addOthers(all: string): void {
  otherEnds.fill(0);
  const mixed = new Set<number>();
  for (let start = 0; start < all.length; start++) {
    const group = characterGroups[all.charCodeAt(start)] ?? 0;
    if (group === 0) continue;
    for (const { value, finders: own } of groupsByCharacter[group - 1] ?? []) {
      if (!all.startsWith(value, start)) continue;
      const span = { start, end: start + value.length };
      for (const finder of own) {
        if (start < (otherEnds[finder] ?? 0)) continue;
        otherEnds[finder] = span.end;
        listOf(finder).push(span);
        mixed.add(finder);
      }
    }
  }
  for (const finder of mixed) lists[finder]?.sort((a, b) => a.start - b.start);
}

function listOf(finder: number): Span[] {
  const known = lists[finder];
  if (known !== undefined) return known;
  const made: Span[] = [];
  lists[finder] = made;
  touched.push(finder);
  return made;
}

function isWordCode(code: number): boolean {
  return code < 128 && LATIN_OF[code] !== 0 && (code < 65 || code > 90);
}
