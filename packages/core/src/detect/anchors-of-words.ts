import { type Anchor, begin, isAlphanumeric, isLatin, places, push } from "./anchor-places.ts";
import { wordBeginningOf } from "./beginnings.ts";
import { marksOf } from "./marks.ts";
import { plain } from "./plain.ts";
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

/** At each word of what could be a key (see marks.ts) of so many characters, KEY_LENGTH at least; and at the literals, wherever they stand. */
export function atKeys(length: number, literals: readonly string[] = []): Anchor {
  return (text) => {
    const { keys } = marksOf(text);
    begin(text.length);
    for (let i = 0; i < keys.count; i += 2) {
      const start = keys.at[i] ?? 0;
      const end = keys.at[i + 1] ?? 0;
      if (end - start >= length) pushStarts(text, start, end);
    }
    const { count } = places;
    for (const literal of literals)
      for (let at = text.indexOf(literal); at !== -1; at = text.indexOf(literal, at + 1))
        places.at[places.count++] = at;
    if (places.count > count) places.at.subarray(0, places.count).sort();
    return places;
  };
}

function pushStarts(text: string, from: number, to: number): void {
  for (let at = from; at < to; at++)
    if (isAlphanumeric(text.charCodeAt(at)) && (at === 0 || !isAlphanumeric(text.charCodeAt(at - 1)))) push(at);
}

/** At the start of so many ASCII letters and digits in a row, LONG_WORD at least, which all fit. */
export function atLongWords(length: number, fits: (code: number) => boolean = isAlphanumeric): Anchor {
  return (text) => {
    const { wordStarts, wordEnds, long } = marksOf(text);
    begin(text.length);
    for (let i = 0; i < long.count; i++) {
      const word = long.at[i] ?? 0;
      const last = (wordEnds[word] ?? 0) - length;
      // Accents end a word of ASCII letters in the middle of one.
      for (let at = wordStarts[word] ?? 0; at <= last; at++) {
        const from = at;
        while (at - from < length && fits(text.charCodeAt(at))) at++;
        if (at - from === length && (from === 0 || !isAlphanumeric(text.charCodeAt(from - 1)))) push(from);
      }
    }
    return places;
  };
}

/**
 * At a word's start, or behind the digits in one, where one of the pattern's own beginnings stands. For patterns that
 * begin with a Latin letter or a digit and ask for no letter before it.
 */
export function atBeginningsOf(pattern: RegExp): Anchor {
  const beginsAt = wordBeginningOf(pattern);
  return (text) => {
    const all = plain(text);
    const { wordStarts, words, digitEnds, digits } = marksOf(text);
    begin(text.length);
    let digit = 0;
    for (let i = 0; i < words; i++) {
      const start = wordStarts[i] ?? 0;
      for (; digit < digits && (digitEnds[digit] ?? 0) < start; digit++)
        if (beginsAt(all, digitEnds[digit] ?? 0)) push(digitEnds[digit] ?? 0);
      if (beginsAt(all, start)) push(start);
    }
    for (; digit < digits; digit++) if (beginsAt(all, digitEnds[digit] ?? 0)) push(digitEnds[digit] ?? 0);
    return places;
  };
}
