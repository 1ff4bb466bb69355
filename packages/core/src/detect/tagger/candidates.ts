import { ListBit, type NameLists } from "./name-lists.ts";
import { HASH_PRIME, HASH_SEED, Shape, type Tokens } from "./tokens.ts";

const NAMES = ListBit.given | ListBit.surname;
const NAMES_AND_PLACES = NAMES | ListBit.place;

/**
 * Which tokens could be a part of a name; the network looks at these only, which is what makes it fast. A word with a
 * capital, unless it is an everyday word and no name; a word without one if it is a name and no everyday word, or, in a
 * line written without capitals and in scripts that have none, if it is no everyday word; nearly every character of a script
 * without spaces. Writes 1 for each such token to `flags`, and its lists to `bits`.
 */
export function findCandidates(tokens: Tokens, lists: NameLists, flags: Uint8Array, bits: Uint8Array): void {
  const { count, shape, hash, start, end } = tokens;
  bits.fill(0, 0, count);
  let line = 0;
  while (line < count) {
    let next = line;
    let hasCapitals = false;
    for (; next < count && shape[next] !== Shape.newline; next++) {
      const its = shape[next] ?? 0;
      if (its > Shape.lower && its < Shape.caseless) hasCapitals = true;
    }
    for (let i = line; i < next; i++) {
      const its = shape[i] ?? 0;
      flags[i] = 0;
      if (its < Shape.lower) continue;
      if (its >= Shape.han) {
        lookUpEntries(tokens, i, lists, bits);
        flags[i] = isOpen(tokens, i, bits) ? 1 : 0;
        continue;
      }
      const own = lists.bitsOf(hash[i] ?? 0);
      bits[i] = own;
      const isCommon = (own & ListBit.common) !== 0;
      if (its === Shape.lower || its === Shape.caseless) {
        if ((end[i] ?? 0) - (start[i] ?? 0) < 2) continue;
        const isOpen = its === Shape.caseless || !hasCapitals;
        if (isCommon ? isOpen && (own & NAMES) !== 0 : isOpen || (own & NAMES) !== 0) flags[i] = 1;
      } else if (!isCommon || (own & NAMES_AND_PLACES) !== 0) flags[i] = 1;
    }
    if (next < count) flags[next] = 0;
    line = next + 1;
  }
}

/** Longest entry that is looked for in scripts without spaces, in characters. */
const LONGEST_ENTRY = 5;
const GOES_ON = 4;

function lookUpEntries(
  { count, shape, start, end, code }: Tokens,
  i: number,
  lists: NameLists,
  bits: Uint8Array,
): void {
  let hash = HASH_SEED;
  for (let length = 1; length <= LONGEST_ENTRY; length++) {
    const last = i + length - 1;
    if (last >= count || (shape[last] ?? 0) < Shape.han || (length > 1 && start[last] !== end[last - 1])) return;
    hash = Math.imul(hash ^ (code[last] ?? 0), HASH_PRIME);
    const own = lists.bitsOf(hash, length === 1 ? ListBit.surname : NAMES_AND_PLACES);
    if (own === 0) continue;
    bits[i] = (bits[i] ?? 0) | own;
    for (let k = i + 1; k <= last; k++) bits[k] = (bits[k] ?? 0) | (own << GOES_ON);
  }
}

/**
 * Chinese characters, katakana, hangul always. Hiragana is grammar unless an entry says otherwise; Thai vowel and tone marks
 * follow their consonant.
 */
function isOpen({ shape, code }: Tokens, i: number, bits: Uint8Array): boolean {
  const its = shape[i] ?? 0;
  if (its === Shape.hiragana) return bits[i] !== 0;
  return its !== Shape.thai || !isThaiMark(code[i] ?? 0);
}

/** Vowels and marks that stand on, under or behind the consonant before them. */
export function isThaiMark(code: number): boolean {
  return (code >= 0xe30 && code <= 0xe3a) || code === 0xe45 || (code >= 0xe47 && code <= 0xe4e);
}
