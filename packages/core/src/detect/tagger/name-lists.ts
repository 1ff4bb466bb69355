import { alphabet, Kind } from "./alphabet.ts";
import { HASH_PRIME, HASH_SEED } from "./tokens.ts";

/** Which list a word is in, as bits. A hint to the network, never a verdict. */
export const ListBit = { given: 1, surname: 2, place: 4, common: 8 } as const;
export const LISTS = [ListBit.given, ListBit.surname, ListBit.place, ListBit.common] as const;

/**
 * Lists of names and of everyday words as one Bloom filter: about ten bits a word, one word in a hundred seems to be
 * in a list that it is not in (Bloom 1970; two hashes make k, Kirsch and Mitzenmacher 2006).
 */
export type NameLists = {
  /** The lists that hold the word with this hash. */
  readonly bitsOf: (hash: number) => number;
  /** Scripts without spaces: what begins here, and what may have begun up to three characters before. */
  readonly bitsAt: (text: string, position: number) => number;
};

export const BLOOM_HASHES = 4;
/** Longest entry that is looked for in scripts without spaces, in characters. */
export const LONGEST_ENTRY = 5;

/** @param bloom a power of two of bytes */
export function nameLists(bloom: Uint8Array): NameLists {
  const mask = bloom.length * 8 - 1;
  const has = (hash: number, list: number): boolean => {
    const step = stepOf(hash, list);
    let position = firstOf(hash, list);
    for (let k = 0; k < BLOOM_HASHES; k++) {
      const bit = position & mask;
      if (((bloom[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
      position = (position + step) | 0;
    }
    return true;
  };
  const bitsOf = (hash: number): number => {
    let bits = 0;
    for (const list of LISTS) if (has(hash, list)) bits |= list;
    return bits;
  };
  const bitsAt = (text: string, position: number): number => {
    let starts = 0;
    let covers = 0;
    for (let back = 0; back < 4 && position - back >= 0; back++) {
      const from = position - back;
      let hash = HASH_SEED;
      for (let length = 1; length <= LONGEST_ENTRY && from + length <= text.length; length++) {
        const code = text.charCodeAt(from + length - 1);
        if ((alphabet().kinds[code] ?? 0) < Kind.han) break;
        hash = Math.imul(hash ^ code, HASH_PRIME);
        if (length <= back) continue;
        // A single character is a surname or nothing.
        if (length === 1) {
          if (has(hash, ListBit.surname)) starts |= ListBit.surname;
          continue;
        }
        for (const list of LISTS) {
          if (!has(hash, list)) continue;
          if (back === 0) starts |= list;
          else covers |= list;
        }
      }
    }
    return starts | (covers << 4) | 0x100;
  };
  return { bitsOf, bitsAt };
}

/** Where a word of a list sets its bits; the builder of the filter walks the same way. */
export function firstOf(hash: number, list: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d + list * 0x1000193);
}

export function stepOf(hash: number, list: number): number {
  return Math.imul(hash ^ (hash >>> 13) ^ list, 0x297a2d39) | 1;
}
