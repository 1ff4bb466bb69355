import { type Anchor, begin, isAlphanumeric, isLatin, places, push, SPACE } from "./anchor-places.ts";
import { marksOf, type Sign } from "./marks.ts";
import { plain } from "./plain.ts";

/** At the first digit of a run of digits. */
export const atDigits: Anchor = (text) => {
  const { digitStarts, digits } = marksOf(text);
  return { at: digitStarts, count: digits };
};

/** At a run of at most so many digits, where it is no part of a date, an amount or a longer number. */
export function atNumbers(most: number): Anchor {
  return (text) => {
    const { digitStarts, digitEnds, digits } = marksOf(text);
    begin(text.length);
    for (let i = 0; i < digits; i++) {
      const start = digitStarts[i] ?? 0;
      const end = digitEnds[i] ?? 0;
      if (end - start <= most && (digitStarts[i + 1] !== end + 1 || i + 1 >= digits || !isMark(text.charCodeAt(end))))
        places.at[places.count++] = start;
    }
    return places;
  };
}

/** Comma, hyphen, point, slash. */
function isMark(code: number): boolean {
  return code >= 44 && code <= 47;
}

/** At each of the signs. */
export function atSigns(sign: Sign): Anchor {
  return (text) => marksOf(text).signs[sign];
}

/** A test for Pattern.needs: so many digits in a row somewhere. */
export function hasDigits(length: number): (text: string) => boolean {
  return (text) => {
    const { digitStarts, digitEnds, digits } = marksOf(text);
    for (let i = 0; i < digits; i++) if ((digitEnds[i] ?? 0) - (digitStarts[i] ?? 0) >= length) return true;
    return false;
  };
}

/**
 * At a run of digits, or up to `reach` characters before it with no other digit between: "ES-1234", "+ 34". Only
 * behind a character that is no ASCII letter or digit, so the pattern must ask for that too: (?<![A-Za-z0-9]).
 */
export function beforeDigits(reach: number): Anchor {
  return (text) => {
    const { digitStarts, digitEnds, digits } = marksOf(text);
    begin(text.length);
    let floor = 0;
    for (let i = 0; i < digits; i++) {
      const digit = digitStarts[i] ?? 0;
      for (let at = Math.max(floor, digit - reach); at <= digit; at++)
        if (at === 0 || !isAlphanumeric(text.charCodeAt(at - 1))) push(at);
      floor = digitEnds[i] ?? 0;
    }
    return places;
  };
}

/**
 * At a run of digits, at the word of any script before it ("May 5", "5月", "ม.ค. 2560"), and at the one before that
 * where a blank and one of `between` stand between ("maggio del 1980"). No further back than `reach`.
 */
export function wordsBeforeDigits(reach: number, between: string): Anchor {
  const words = between.split(" ");
  return (text) => {
    const { digitStarts, digitEnds, digits } = marksOf(text);
    begin(text.length);
    let floor = 0;
    for (let i = 0; i < digits; i++) {
      const digit = digitStarts[i] ?? 0;
      const least = Math.max(floor, digit - reach);
      let from = blockStart(text, digit, least);
      if (words.some((word) => text.startsWith(word, from) || plain(text).startsWith(word, from)))
        from = blockStart(text, from, least);
      for (let at = from; at <= digit; at++) if (at === 0 || !isLatin(text.charCodeAt(at - 1))) push(at);
      floor = digitEnds[i] ?? 0;
    }
    return places;
  };
}

/** Back over a blank and what stands before it up to the next blank. */
function blockStart(text: string, from: number, least: number): number {
  let at = from;
  if (at > least && text.charCodeAt(at - 1) === SPACE) at--;
  while (at > least && !isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

function isBlank(code: number): boolean {
  return code === SPACE || code === 10;
}

/**
 * At a sign, or before it where the characters from there to the sign all fit: `fits` tells by code unit. At most
 * `reach` characters before; with `skips` that many blanks may stand before the sign.
 */
export function beforeSign(sign: Sign, reach: number, fits: (code: number) => boolean, skips = 0): Anchor {
  return (text) => {
    const { at: found, count } = marksOf(text).signs[sign];
    begin(text.length);
    let floor = 0;
    for (let i = 0; i < count; i++) {
      const end = found[i] ?? 0;
      let from = end;
      while (end - from < skips && text.charCodeAt(from - 1) === SPACE) from--;
      while (from > floor && end - from < reach && fits(text.charCodeAt(from - 1))) from--;
      for (let at = Math.max(floor, from); at <= end; at++) push(at);
      floor = end + 1;
    }
    return places;
  };
}

/** At the start of exactly so many ASCII letters and digits that end at the sign: "00:1b:…" has two before its colon. */
export function atWordsBefore(signs: readonly (readonly [Sign, number])[]): Anchor {
  return (text) => {
    begin(text.length);
    const marks = marksOf(text);
    for (const [sign, length] of signs) {
      const { at: found, count } = marks.signs[sign];
      for (let i = 0; i < count; i++) {
        const start = (found[i] ?? 0) - length;
        if (start >= 0 && isWord(text, start, length)) places.at[places.count++] = start;
      }
    }
    if (signs.length > 1) places.at.subarray(0, places.count).sort();
    return places;
  };
}

function isWord(text: string, start: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (!isAlphanumeric(text.charCodeAt(start + i))) return false;
  return start === 0 || !isAlphanumeric(text.charCodeAt(start - 1));
}

export function isHex(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102);
}
