import { type Anchor, begin, isAlphanumeric, isLatin, places, push } from "./anchor-places.ts";
import { hashOf, marksOf } from "./marks.ts";
import { plain } from "./plain.ts";
import { PREFIX_LENGTH, prefixesOf } from "./prefixes.ts";
import type { WordFinder } from "./words/match.ts";

/** For patterns over plain() text: at the start of what may stand up to `reach` characters before one of the words: "marta 12 gmail com". */
export function beforeWords(words: WordFinder, reach: number): Anchor {
  return (text) => {
    const hits = words.find(text);
    begin(text.length);
    for (const { start } of hits)
      for (let at = Math.max(0, start - reach); at < start; at++)
        if (isLatin(text.charCodeAt(at)) && (at === 0 || !isLatin(text.charCodeAt(at - 1)))) push(at);
    return places;
  };
}

/**
 * At one of the words, and at what is joined to it from before by a point, a hyphen or an underscore: "db" and "main" of
 * "db.main_password".
 */
export function atJoinedWords(words: WordFinder): Anchor {
  return (text) => {
    begin(text.length);
    let floor = 0;
    for (const { start, end } of words.find(text)) {
      let from = start;
      while (from > floor && start - from < MAX_JOINED && isJoined(text.charCodeAt(from - 1))) from--;
      for (let at = from; at <= start; at++) if (at === 0 || !isAlphanumeric(text.charCodeAt(at - 1))) push(at);
      floor = end;
    }
    return places;
  };
}

const MAX_JOINED = 84;

function isJoined(code: number): boolean {
  return isAlphanumeric(code) || code === 46 || code === 45 || code === 95;
}

/**
 * At each word of what could be a key: letters and digits joined by points, hyphens, underscores and tildes, so many
 * characters in all. And at the literals, wherever they stand.
 */
export function atKeys(length: number, literals: readonly string[] = []): Anchor {
  return (text) => {
    const { wordStarts, wordEnds, words } = marksOf(text);
    begin(text.length);
    for (let first = 0; first < words;) {
      let last = first;
      while (last + 1 < words && isGlue(text, wordEnds[last] ?? 0, wordStarts[last + 1] ?? 0)) last++;
      if ((wordEnds[last] ?? 0) - (wordStarts[first] ?? 0) >= length)
        pushStarts(text, wordStarts[first] ?? 0, wordEnds[last] ?? 0);
      first = last + 1;
    }
    const { count } = places;
    for (const literal of literals)
      for (let at = text.indexOf(literal); at !== -1; at = text.indexOf(literal, at + 1))
        places.at[places.count++] = at;
    if (places.count > count) places.at.subarray(0, places.count).sort();
    return places;
  };
}

function isGlue(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== 45 && code !== 46 && code !== 58 && code !== 95 && code !== 126) return false;
  }
  return true;
}

function pushStarts(text: string, from: number, to: number): void {
  for (let at = from; at < to; at++)
    if (isAlphanumeric(text.charCodeAt(at)) && (at === 0 || !isAlphanumeric(text.charCodeAt(at - 1)))) push(at);
}

/** At the start of twelve and more ASCII letters and digits in a row. */
export const atLongWords: Anchor = (text) => {
  const { wordStarts, wordEnds, long } = marksOf(text);
  begin(text.length);
  for (let i = 0; i < long.count; i++) {
    const word = long.at[i] ?? 0;
    const end = wordEnds[word] ?? 0;
    for (let at = wordStarts[word] ?? 0; at < end; at++)
      if (isAlphanumeric(text.charCodeAt(at)) && (at === 0 || !isAlphanumeric(text.charCodeAt(at - 1)))) push(at);
  }
  return places;
};

/**
 * At a word's start, or behind the digits in one, where one of the pattern's own beginnings stands. For patterns that
 * begin with a Latin letter or a digit and ask for no letter before it.
 */
export function atBeginningsOf({ source }: RegExp): Anchor {
  const prefixes = prefixesOf(source);
  const known = new Uint8Array(1 << 14);
  for (const prefix of prefixes) {
    for (let i = 1; i < prefix.length; i++) mark(known, prefix.slice(0, i), GOES_ON);
    mark(known, prefix, WHOLE);
  }
  // A beginning of nothing would be everywhere: such a pattern has to be searched for.
  if (prefixes.has("")) throw new Error(`Begins with anything: ${source}`);
  return (text) => {
    const all = plain(text);
    const { wordStarts, words, digitEnds, digits } = marksOf(text);
    begin(text.length);
    let digit = 0;
    for (let i = 0; i < words; i++) {
      const start = wordStarts[i] ?? 0;
      for (; digit < digits && (digitEnds[digit] ?? 0) < start; digit++)
        if (beginsAt(all, digitEnds[digit] ?? 0, known)) push(digitEnds[digit] ?? 0);
      if (beginsAt(all, start, known)) push(start);
    }
    for (; digit < digits; digit++) if (beginsAt(all, digitEnds[digit] ?? 0, known)) push(digitEnds[digit] ?? 0);
    return places;
  };
}

function beginsAt(all: string, start: number, known: Uint8Array): boolean {
  let hash = 0;
  const end = Math.min(all.length, start + PREFIX_LENGTH);
  for (let at = start; at < end; at++) {
    const code = all.charCodeAt(at);
    hash = (Math.imul(hash, 31) + (code >= 48 && code <= 57 ? 48 : code)) | 0;
    const state = known[slot(hash)] ?? 0;
    if ((state & WHOLE) !== 0) return true;
    if ((state & GOES_ON) === 0) return false;
  }
  return false;
}

const WHOLE = 1;

const GOES_ON = 2;

function mark(known: Uint8Array, prefix: string, state: number): void {
  const at = slot(hashOf(prefix));
  known[at] = (known[at] ?? 0) | state;
}

function slot(hash: number): number {
  return (hash ^ (hash >>> 14)) & ((1 << 14) - 1);
}
