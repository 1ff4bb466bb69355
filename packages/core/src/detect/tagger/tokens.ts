import { alphabet, Kind } from "./alphabet.ts";

/** How a token is written. */
export const Shape = {
  mark: 0,
  newline: 1,
  digits: 2,
  lower: 3,
  initial: 4,
  capitalised: 5,
  capitals: 6,
  mixed: 7,
  caseless: 8,
  han: 9,
  hiragana: 10,
  katakana: 11,
  hangul: 12,
  thai: 13,
} as const;

/** Tokens of one text as parallel arrays, the first `count` of each. Arrays are reused: read them before the next text. */
export type Tokens = {
  count: number;
  start: Int32Array;
  end: Int32Array;
  shape: Uint8Array;
  /** Hash of the plain form: lower case, no accents. */
  hash: Int32Array;
  /** The code unit of a single character. */
  code: Uint16Array;
  /** 1 where a space or the start of a line stands before it. */
  spaced: Uint8Array;
};

const tokens: Tokens = {
  count: 0,
  start: new Int32Array(0),
  end: new Int32Array(0),
  shape: new Uint8Array(0),
  hash: new Int32Array(0),
  code: new Uint16Array(0),
  spaced: new Uint8Array(0),
};

const FIRST_SPACELESS = Kind.han;

/** Words, runs of digits, single marks, line breaks; single characters in scripts that write no spaces. Linear. */
export function tokenize(text: string): Tokens {
  if (tokens.start.length < text.length + 1) grow(text.length + 1);
  const { kinds, plain } = alphabet();
  const { start, end, shape, hash, code: codes, spaced } = tokens;
  let count = 0;
  let isSpaced = 1;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = kinds[code] ?? 0;
    if (kind === Kind.space || kind === Kind.mark) {
      isSpaced = 1;
      at++;
      continue;
    }
    start[count] = at;
    spaced[count] = isSpaced;
    isSpaced = 0;
    if (kind === Kind.lower || kind === Kind.upper || kind === Kind.caseless) {
      let value = HASH_SEED;
      let capitals = 0;
      let letters = 0;
      const from = at;
      for (; at < text.length; at++) {
        const next = text.charCodeAt(at);
        const its = kinds[next] ?? 0;
        if (its === Kind.mark) continue;
        if (its !== Kind.lower && its !== Kind.upper && its !== Kind.caseless) break;
        if (its === Kind.upper) capitals++;
        letters++;
        value = Math.imul(value ^ (plain[next] ?? 0), HASH_PRIME);
      }
      hash[count] = value;
      shape[count] =
        kind === Kind.caseless
          ? Shape.caseless
          : capitals === 0
            ? Shape.lower
            : (kinds[text.charCodeAt(from)] ?? 0) !== Kind.upper
              ? Shape.mixed
              : letters === 1
                ? Shape.initial
                : capitals === 1
                  ? Shape.capitalised
                  : capitals === letters
                    ? Shape.capitals
                    : Shape.mixed;
    } else if (kind === Kind.digit) {
      const from = at;
      while (at < text.length && kinds[text.charCodeAt(at)] === Kind.digit) at++;
      hash[count] = Math.min(at - from, 9);
      shape[count] = Shape.digits;
    } else {
      hash[count] = Math.imul(HASH_SEED ^ code, HASH_PRIME);
      codes[count] = code;
      shape[count] =
        kind === Kind.newline
          ? Shape.newline
          : kind >= FIRST_SPACELESS
            ? kind - FIRST_SPACELESS + Shape.han
            : Shape.mark;
      if (kind === Kind.newline) isSpaced = 1;
      at++;
    }
    end[count++] = at;
  }
  tokens.count = count;
  return tokens;
}

/** No customer text outlives a scan: characters are text, and the hash of a word is one to whoever tries words. */
export function forgetTokens(): void {
  tokens.code.fill(0, 0, tokens.count);
  tokens.hash.fill(0, 0, tokens.count);
  tokens.count = 0;
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo), over UTF-16 code units. */
export const HASH_SEED = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

/** The hash that `tokenize` gives a word. */
export function hashWord(word: string): number {
  const { plain, kinds } = alphabet();
  let value = HASH_SEED;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (kinds[code] !== Kind.mark) value = Math.imul(value ^ (plain[code] ?? 0), HASH_PRIME);
  }
  return value;
}

function grow(size: number): void {
  const room = Math.max(4096, size * 2);
  tokens.start = new Int32Array(room);
  tokens.end = new Int32Array(room);
  tokens.shape = new Uint8Array(room);
  tokens.hash = new Int32Array(room);
  tokens.code = new Uint16Array(room);
  tokens.spaced = new Uint8Array(room);
}
