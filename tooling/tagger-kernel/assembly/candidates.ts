import { BLOOM, bits, lineMask, codes, flags, KINDS, SEEN, seen, THAI_MARK } from "./memory";
import { endOf, HASH_PRIME, HASH_SEED, hashOf, Shape, shapeOf, startOf } from "./tokenize";

/** ListBit of name-lists.ts. */
const GIVEN: u32 = 1;
const SURNAME: u32 = 2;
const PLACE: u32 = 4;
const COMMON: u32 = 8;
const NAMES: u32 = GIVEN | SURNAME;
const NAMES_AND_PLACES: u32 = NAMES | PLACE;
const ALL: u32 = NAMES_AND_PLACES | COMMON;
const LONGEST_ENTRY: u32 = 5;
const GOES_ON: u32 = 4;

/** findCandidates() of candidates.ts. */
export function findCandidates(count: u32): void {
  let line: u32 = 0;
  while (line < count) {
    let next = line;
    let hasCapitals = false;
    for (; next < count; next++) {
      const its = shapeOf(next);
      if (its == Shape.newline) break;
      if (its > Shape.lower && its < Shape.caseless) hasCapitals = true;
    }
    for (let i = line; i < next; i++) {
      const its = shapeOf(i);
      if (its < Shape.lower) continue;
      if (its >= Shape.han) {
        lookUpEntries(i, count);
        store<u8>(flags + i, u32(isOpen(i)));
        continue;
      }
      const own = listsOf(i);
      store<u8>(bits + i, own);
      const isCommon = (own & COMMON) != 0;
      if (its == Shape.lower || its == Shape.caseless) {
        if (endOf(i) - startOf(i) < 2) continue;
        const isAnyOpen = its == Shape.caseless || !hasCapitals;
        if (isCommon ? isAnyOpen && (own & NAMES) != 0 : isAnyOpen || (own & NAMES) != 0) store<u8>(flags + i, 1);
      } else if (!isCommon || (own & NAMES_AND_PLACES) != 0) store<u8>(flags + i, 1);
    }
    line = next + 1;
  }
}

/** A word that stood in the text before need not be looked up again. */
function listsOf(i: u32): u32 {
  const word = hashOf(i);
  const slot = seen + ((<usize>((word ^ <u32>(<i32>word >> 11)) & (SEEN - 1))) << 2);
  const before = load<u32>(slot);
  store<u32>(slot, i + 1);
  return before != 0 && hashOf(before - 1) == word ? load<u8>(bits + before - 1) : bitsOf(word, ALL);
}

/** bitsOf() of name-lists.ts: every bit is read, as no branch would be guessed right. */
function bitsOf(hash: u32, asked: u32): u32 {
  const line = BLOOM + ((<usize>((((hash ^ (hash >>> 15)) * 0x2c1b3c6d) >>> 7) & lineMask)) << 6);
  const spread = hash ^ (hash >>> 13);
  return (
    (has(line, spread, GIVEN) | has(line, spread, SURNAME) | has(line, spread, PLACE) | has(line, spread, COMMON)) &
    asked
  );
}

function has(line: usize, spread: u32, list: u32): u32 {
  let rest = spread * (0x297a2d39 + list * 0x01000192);
  rest ^= rest >>> 16;
  rest *= 0x85ebca6b;
  return bitAt(line, rest) & bitAt(line, rest >>> 7) & bitAt(line, rest >>> 14) & bitAt(line, rest >>> 21) & 1
    ? list
    : 0;
}

function bitAt(line: usize, position: u32): u32 {
  return <u32>load<u8>(line + ((position & 511) >>> 3)) >>> (position & 7);
}

function lookUpEntries(i: u32, count: u32): void {
  let hash = HASH_SEED;
  for (let length: u32 = 1; length <= LONGEST_ENTRY; length++) {
    const last = i + length - 1;
    if (last >= count || shapeOf(last) < Shape.han || (length > 1 && startOf(last) != endOf(last - 1))) return;
    hash = (hash ^ load<u16>(codes + ((<usize>last) << 1))) * HASH_PRIME;
    const own = bitsOf(hash, length == 1 ? SURNAME : NAMES_AND_PLACES);
    if (own == 0) continue;
    store<u8>(bits + i, load<u8>(bits + i) | own);
    for (let k = i + 1; k <= last; k++) store<u8>(bits + k, load<u8>(bits + k) | (own << GOES_ON));
  }
}

function isOpen(i: u32): bool {
  const its = shapeOf(i);
  if (its == Shape.hiragana) return load<u8>(bits + i) != 0;
  return its != Shape.thai || (load<u8>(KINDS + load<u16>(codes + ((<usize>i) << 1))) & THAI_MARK) == 0;
}
