import type { Span } from "../../span.ts";
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

type Phrase = { readonly finder: number; readonly parts: readonly string[]; readonly length: number };

const phrases = new Map<string, Phrase[]>();
const otherScripts: (RegExp | undefined)[] = [];

export function wordFinder(words: readonly string[]): WordFinder {
  const finder = otherScripts.length;
  const others: string[] = [];
  for (const word of new Set(words.flatMap((one) => (one.includes("ss") ? [one, one.replaceAll("ss", "ß")] : [one])))) {
    const first = /^[a-z0-9]+/.exec(word)?.[0];
    if (first === undefined) others.push(word);
    else insert(first, { finder, parts: word.split(" "), length: word.length });
  }
  otherScripts.push(
    others.length === 0
      ? undefined
      : new RegExp(
          others
            .toSorted((a, b) => b.length - a.length)
            .map(escape)
            .join("|"),
          "g",
        ),
  );
  return { find: (text) => hitsOf(text).get(finder) ?? NONE };
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
  lastHits = new Map();
}

let lastText = "";
let lastHits: ReadonlyMap<number, readonly Span[]> = new Map();
let lastTables = 0;

const NONE: readonly Span[] = [];

function insert(first: string, phrase: Phrase): void {
  const list = phrases.get(first) ?? [];
  list.push(phrase);
  list.sort((a, b) => b.length - a.length);
  phrases.set(first, list);
}

function hitsOf(text: string): ReadonlyMap<number, readonly Span[]> {
  if (text === lastText && lastTables === otherScripts.length) return lastHits;
  const all = plain(text);
  const hits = new Map<number, Span[]>();
  for (let at = 0; at < all.length;) {
    if (!isWordCode(all.charCodeAt(at))) {
      at++;
      continue;
    }
    let end = at + 1;
    while (isWordCode(all.charCodeAt(end))) end++;
    const known = end - at > 20 ? undefined : phrases.get(all.slice(at, end));
    if (known !== undefined) for (const phrase of known) addHit(hits, all, at, phrase);
    at = end;
  }
  if (/[\u0370-\uffff]/.test(all)) addOtherScripts(hits, all);
  lastText = text;
  lastHits = hits;
  lastTables = otherScripts.length;
  return hits;
}

function addHit(hits: Map<number, Span[]>, all: string, start: number, phrase: Phrase): void {
  const own = hits.get(phrase.finder);
  if (start < (own?.at(-1)?.end ?? 0)) return;
  let at = start;
  for (const [i, part] of phrase.parts.entries()) {
    if (i > 0) {
      if (all[at] !== " ") return;
      at += all[at + 1] === " " ? 2 : 1;
    }
    if (!all.startsWith(part, at)) return;
    at += part.length;
  }
  if (isWordCode(all.charCodeAt(at - 1)) && isWordCode(all.charCodeAt(at))) return;
  if (own === undefined) hits.set(phrase.finder, [{ start, end: at }]);
  else own.push({ start, end: at });
}

function addOtherScripts(hits: Map<number, Span[]>, all: string): void {
  for (const [finder, pattern] of otherScripts.entries()) {
    if (pattern === undefined) continue;
    const own = hits.get(finder) ?? [];
    for (const match of all.matchAll(pattern)) own.push({ start: match.index, end: match.index + match[0].length });
    if (own.length > 0)
      hits.set(
        finder,
        own.toSorted((a, b) => a.start - b.start),
      );
  }
}

function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

function escape(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
