import { codes, ends, hashes, KIND, KINDS, PLAIN, shapes, spaced, starts, text } from "./memory";

/** Kinds of alphabet.ts, shapes of tokens.ts. */
export namespace Kind {
  export const space: u32 = 1;
  export const newline: u32 = 2;
  export const digit: u32 = 3;
  export const lower: u32 = 4;
  export const upper: u32 = 5;
  export const caseless: u32 = 6;
  export const mark: u32 = 7;
  export const han: u32 = 8;
}

export namespace Shape {
  export const mark: u32 = 0;
  export const newline: u32 = 1;
  export const digits: u32 = 2;
  export const lower: u32 = 3;
  export const initial: u32 = 4;
  export const capitalised: u32 = 5;
  export const capitals: u32 = 6;
  export const mixed: u32 = 7;
  export const caseless: u32 = 8;
  export const han: u32 = 9;
  export const hiragana: u32 = 10;
  export const thai: u32 = 13;
}

export const HASH_SEED: u32 = 0x811c9dc5;
export const HASH_PRIME: u32 = 0x01000193;

export function codeAt(at: u32): u32 {
  return load<u16>(text + ((<usize>at) << 1));
}

export function kindOf(code: u32): u32 {
  return load<u8>(KINDS + code) & KIND;
}

export function plainOf(code: u32): u32 {
  return load<u16>(PLAIN + ((<usize>code) << 1));
}

/** tokenize() of tokens.ts, word for word. Answers how many. */
export function tokenize(length: u32): u32 {
  let count: u32 = 0;
  let isSpaced: u32 = 1;
  let at: u32 = 0;
  while (at < length) {
    const code = codeAt(at);
    const kind = kindOf(code);
    if (kind == Kind.space || kind == Kind.mark) {
      isSpaced = 1;
      at++;
      continue;
    }
    store<u32>(starts + ((<usize>count) << 2), at);
    store<u8>(spaced + count, isSpaced);
    isSpaced = 0;
    let hash: u32;
    let shape: u32;
    if (kind >= Kind.lower && kind <= Kind.caseless) {
      hash = HASH_SEED;
      let capitals: u32 = 0;
      let letters: u32 = 0;
      let next = code;
      let its = kind;
      for (;;) {
        if (its != Kind.mark) {
          if (its < Kind.lower || its > Kind.caseless) break;
          capitals += u32(its == Kind.upper);
          letters++;
          hash = (hash ^ plainOf(next)) * HASH_PRIME;
        }
        if (++at >= length) break;
        next = codeAt(at);
        its = kindOf(next);
      }
      if (kind == Kind.caseless) shape = Shape.caseless;
      else if (capitals == 0) shape = Shape.lower;
      else if (kind != Kind.upper) shape = Shape.mixed;
      else if (letters == 1) shape = Shape.initial;
      else if (capitals == 1) shape = Shape.capitalised;
      else shape = capitals == letters ? Shape.capitals : Shape.mixed;
    } else if (kind == Kind.digit) {
      const from = at;
      do at++;
      while (at < length && kindOf(codeAt(at)) == Kind.digit);
      hash = min(at - from, 9);
      shape = Shape.digits;
    } else {
      hash = (HASH_SEED ^ code) * HASH_PRIME;
      store<u16>(codes + ((<usize>count) << 1), code);
      shape = kind == Kind.newline ? Shape.newline : kind >= Kind.han ? kind - Kind.han + Shape.han : Shape.mark;
      if (kind == Kind.newline) isSpaced = 1;
      at++;
    }
    store<u32>(hashes + ((<usize>count) << 2), hash);
    store<u8>(shapes + count, shape);
    store<u32>(ends + ((<usize>count) << 2), at);
    count++;
  }
  return count;
}

export function shapeOf(i: u32): u32 {
  return load<u8>(shapes + i);
}

export function startOf(i: u32): u32 {
  return load<u32>(starts + ((<usize>i) << 2));
}

export function endOf(i: u32): u32 {
  return load<u32>(ends + ((<usize>i) << 2));
}

export function hashOf(i: u32): u32 {
  return load<u32>(hashes + ((<usize>i) << 2));
}
