import { isMarkupSign, markupAt } from "./markup.ts";
import { readPseudonyms } from "../pseudonymize/pseudonym.ts";
import type { Span } from "../span.ts";

/**
 * What the recognizers see: one spelling of everything that only looks different. Invisible characters are gone,
 * digits and punctuation of any script are ASCII, every space is a space, every dash a hyphen, letters are composed.
 * A pseudonym that is already there becomes one BARRIER character, which no pattern matches.
 */
export type Folded = {
  readonly text: string;
  /** Folded span → the span of the original, with the invisible characters inside it and the marks that hang on its end. */
  readonly toOriginal: (span: Span) => Span;
  /** Original span → the folded characters that overlap it. May be empty. */
  readonly toFolded: (span: Span) => Span;
};

/** U+FFFC, object replacement character. Customer text cannot contain it once folded. */
export const BARRIER = "\uFFFC";

// oxlint-disable no-misleading-character-class -- the marks are meant one by one
/** Soft hyphen, joiners, bidi and variation marks, fillers, tags, and the barrier itself. */
const INVISIBLE =
  /[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\ufff0-\uffff\u{e0000}-\u{e0fff}]/u;
const MARK = /\p{M}/u;
/** Vowel signs of Arabic, which a name is written with or without. Hamza and madda stay: they make another letter. */
const VOWEL_SIGN = /[\u064b-\u0652\u0656-\u065f\u0670]/gu;
const SPACE = /[\t\p{Zs}\u2800]/u;
const NEWLINE = /[\n\v\f\r\u0085\u2028\u2029]/u;
const DASH = /[\p{Pd}\u2043\u2212\u02d7]/u;
const DIGIT = /\p{Nd}/u;
const COMPATIBLE = /[\uff01-\uff5e\ufe50-\ufe6b\u{1d400}-\u{1d7ff}]/u;
const QUOTES: ReadonlyMap<string, string> = new Map([
  ["‘", "'"],
  ["’", "'"],
  ["ʼ", "'"],
  ["′", "'"],
  ["“", '"'],
  ["”", '"'],
  ["„", '"'],
  ["‟", '"'],
  ["،", ","],
  ["٫", "."],
  ["٬", ","],
  ["․", "."],
  ["∶", ":"],
]);

export function fold(text: string): Folded {
  return foldInPlace(text) ?? foldWithOffsets(text);
}

/**
 * Most texts hold nothing that folding would make longer or shorter: then offsets stay as they are. Undefined for the
 * others: marks, invisible characters, pseudonyms, letters beyond U+FFFF.
 */
function foldInPlace(text: string): Folded | undefined {
  let folded = "";
  let copiedFrom = 0;
  let hasPairs = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const known = REPLACED[code];
    if (known === code) continue;
    if (isMarkupSign(code)) {
      if (markupAt(text, at) !== undefined) return undefined;
      continue;
    }
    if (isPictureAt(text, at)) {
      hasPairs = true;
      at++;
      continue;
    }
    const next = known === undefined || known === UNKNOWN ? learn(code) : known;
    if (next === code && !isDashOfDigits(text, at)) continue;
    if (next === HARD || (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED)) return undefined;
    folded += text.slice(copiedFrom, at) + (next === code ? "-" : String.fromCharCode(next));
    copiedFrom = at + 1;
  }
  const span = hasPairs ? (given: Span): Span => wholePairs(text, given) : same;
  return { text: copiedFrom === 0 ? text : folded + text.slice(copiedFrom), toOriginal: span, toFolded: span };
}

/** What each code unit becomes alone. UNKNOWN until it was seen for the first time, HARD where its neighbours matter. */
const UNKNOWN = -1;
const HARD = -2;
const REPLACED = new Int32Array(1 << 16).fill(UNKNOWN);
const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;
for (let code = 0; code < 1 << 16; code++) if (isUnchanged(code) && !isMarkupSign(code)) REPLACED[code] = code;
// What a pseudonym begins with.
REPLACED["⟦".charCodeAt(0)] = HARD;

function learn(code: number): number {
  const character = String.fromCharCode(code);
  const isAlone = (code < 0xd800 || code > 0xdfff) && !MARK.test(character);
  const value = isAlone ? foldCharacter(character, "", 0) : "";
  const next = value.length === 1 ? value.charCodeAt(0) : HARD;
  // The prolonged sound mark stays unknown, so that its neighbours are looked at each time.
  if (code !== 0x30fc && code !== 0xff70) REPLACED[code] = next;
  return next;
}

/** Emoji and their like (U+1F000–U+1FAFF): two code units, nothing to fold. */
function isPictureAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const low = text.charCodeAt(at + 1);
  return (code === 0xd83c || code === 0xd83d || (code === 0xd83e && low < 0xdf00)) && low >= 0xdc00 && low < 0xe000;
}

/** Both halves stand for the whole character, so that no span can cut it. */
function wholePairs(text: string, { start, end }: Span): Span {
  const before = (at: number): boolean => isPictureAt(text, at - 1);
  return { start: before(start) ? start - 1 : start, end: before(end) ? end + 1 : end };
}

function foldWithOffsets(text: string): Folded {
  const barriers = readPseudonyms(text);
  const starts = new Int32Array(text.length + 1);
  const ends = new Int32Array(text.length + 1);
  let length = 0;
  let folded = "";
  let copiedFrom = 0;
  let nextBarrier = 0;

  // Runs of unchanged characters are copied in one slice; anything else goes through put().
  const flush = (upTo: number): void => {
    if (upTo > copiedFrom) folded += text.slice(copiedFrom, upTo);
  };
  const keep = (from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      const isPair = isHighSurrogate(text.charCodeAt(i)) && i + 1 < to;
      starts[length] = i;
      ends[length++] = isPair ? i + 2 : i + 1;
      if (!isPair) continue;
      // Both halves stand for the whole character, so that no span can cut it.
      starts[length] = i++;
      ends[length++] = i + 1;
    }
  };
  const put = (from: number, to: number, value: string): void => {
    flush(from);
    copiedFrom = to;
    for (let i = 0; i < value.length; i++) {
      starts[length] = from;
      ends[length++] = to;
    }
    folded += value;
  };

  let at = 0;
  while (at < text.length) {
    const barrier = barriers[nextBarrier];
    if (barrier?.start === at) {
      put(at, barrier.end, BARRIER);
      at = barrier.end;
      nextBarrier++;
      continue;
    }
    const code = text.charCodeAt(at);
    const markup = isMarkupSign(code) ? markupAt(text, at) : undefined;
    if (markup !== undefined) {
      put(at, markup.end, markup.value);
      at = markup.end;
      continue;
    }
    if (isUnchanged(code) && !startsMark(text.charCodeAt(at + 1))) {
      starts[length] = at;
      ends[length++] = ++at;
      continue;
    }
    const { end, value } = foldCluster(text, at);
    if (value === undefined) keep(at, end);
    else put(at, end, value);
    at = end;
  }
  flush(text.length);

  return {
    text: folded,
    toOriginal: ({ start, end }) =>
      start >= end
        ? { start: starts[start] ?? text.length, end: starts[start] ?? text.length }
        : { start: starts[start] ?? 0, end: ends[end - 1] ?? text.length },
    toFolded: ({ start, end }) => ({
      start: firstIndex(ends, length, (value) => value > start),
      end: firstIndex(starts, length, (value) => value >= end),
    }),
  };
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

function same(span: Span): Span {
  return { start: span.start, end: span.end };
}

/** Letters stay as they are; they are nearly all of the text, so this test comes first. */
function isUnchanged(code: number): boolean {
  if (code < 0x80) return code >= 0x20 ? code !== 0x7f : code === 0x0a;
  return (code > 0xad && code < 0x250) || (code > 0xa0 && code < 0xad) || isLetterOfOtherScript(code);
}

/** Greek and Cyrillic, Hebrew and Arabic letters, kana, Han, Hangul: the parts that hold nothing to fold. */
function isLetterOfOtherScript(code: number): boolean {
  return (
    (code >= 0x370 && code < 0x483) ||
    (code >= 0x5d0 && code < 0x5eb) ||
    (code >= 0x620 && code < 0x64b) ||
    (code >= 0x3041 && code < 0x3097) ||
    (code >= 0x30a1 && code < 0x30fb) ||
    (code >= 0x4e00 && code < 0xa000) ||
    (code >= 0xac00 && code < 0xd7a4)
  );
}

function startsMark(code: number): boolean {
  return code >= 0x300 && !isLetterOfOtherScript(code);
}

/** One code point and the marks on it. `value` is absent when nothing changes, empty when it vanishes. */
function foldCluster(text: string, from: number): { readonly end: number; readonly value?: string } {
  const base = String.fromCodePoint(text.codePointAt(from) ?? 0);
  let end = from + base.length;
  const value = foldCharacter(base, text, end);
  let marks = "";
  while (end < text.length) {
    const next = String.fromCodePoint(text.codePointAt(end) ?? 0);
    if (!MARK.test(next)) break;
    marks += next;
    end += next.length;
  }
  if (marks === "") return value === base ? { end } : { end, value };
  if (value === "" || !/\p{L}/u.test(value)) return { end, value };
  const composed = (value + marks.replaceAll(VOWEL_SIGN, "")).normalize("NFC");
  if (composed === text.slice(from, end)) return { end };
  return { end, value: composed.length <= end - from ? composed : value };
}

function foldCharacter(character: string, text: string, next: number): string {
  if (NEWLINE.test(character)) return character === "\r" && text[next] === "\n" ? "" : "\n";
  if (SPACE.test(character)) return " ";
  const quote = QUOTES.get(character);
  if (quote !== undefined) return quote;
  if (INVISIBLE.test(character) || isControl(character) || MARK.test(character)) return "";
  if (DASH.test(character)) return "-";
  if (isDashOfDigits(text, next - 1)) return "-";
  if (COMPATIBLE.test(character)) return character.normalize("NFKC").replace(DIGIT, decimal);
  if (DIGIT.test(character)) return decimal(character);
  return character;
}

/** The prolonged sound mark is what a Japanese keyboard gives for a dash between digits. */
function isDashOfDigits(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 0x30fc || code === 0xff70) && DIGIT.test(text.charAt(at - 1)) && DIGIT.test(text.charAt(at + 1));
}

function isControl(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 0x20 || (code >= 0x7f && code < 0xa0);
}

/** Decimal digits of every script come in runs of ten, in order: the value is the distance to the run's zero. */
function decimal(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return digit;
  let zero = code;
  while (code - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}

function firstIndex(values: Int32Array, length: number, holds: (value: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(values[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
