/** Which list a word is in, as bits. A hint to the network, never a verdict. */
export const ListBit = { given: 1, surname: 2, place: 4, common: 8 } as const;
export const LISTS = [ListBit.given, ListBit.surname, ListBit.place, ListBit.common] as const;
const ALL = ListBit.given | ListBit.surname | ListBit.place | ListBit.common;

/**
 * Lists of names and of everyday words as one Bloom filter: about ten bits a word, one word in a hundred seems to be
 * in a list that it is not in (Bloom 1970; two hashes make k, Kirsch and Mitzenmacher 2006).
 */
export type NameLists = {
  /** The lists, all or those asked for, that hold the word with this hash. */
  readonly bitsOf: (hash: number, asked?: number) => number;
};

export const BLOOM_HASHES = 4;
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
  const bitsOf = (hash: number, asked = ALL): number => {
    let bits = 0;
    for (const list of LISTS) if ((asked & list) !== 0 && has(hash, list)) bits |= list;
    return bits;
  };
  return { bitsOf };
}

/** Where a word of a list sets its bits; the builder of the filter walks the same way. */
export function firstOf(hash: number, list: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d + list * 0x1000193);
}

export function stepOf(hash: number, list: number): number {
  return Math.imul(hash ^ (hash >>> 13) ^ list, 0x297a2d39) | 1;
}
