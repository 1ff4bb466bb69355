/** Which list a word is in, as bits. A hint to the network, never a verdict. */
export const ListBit = { given: 1, surname: 2, place: 4, common: 8 } as const;
export const LISTS = [ListBit.given, ListBit.surname, ListBit.place, ListBit.common] as const;
const ALL = ListBit.given | ListBit.surname | ListBit.place | ListBit.common;

/**
 * Lists of names and of everyday words as one blocked Bloom filter: all bits of a word lie in one cache line of 64 bytes,
 * four for each list that holds it (Bloom 1970; Putze, Sanders and Singler 2009). At a fifth full, two words in a
 * thousand seem to be in a list that they are not in.
 */
export type NameLists = {
  /** The lists, all or those asked for, that hold the word with this hash. */
  readonly bitsOf: (hash: number, asked?: number) => number;
};

/** @param bloom a power of two of bytes */
export function nameLists(bloom: Uint8Array): NameLists {
  const bitsOf = (hash: number, asked = ALL): number => {
    let bits = 0;
    for (const list of LISTS) if ((asked & list) !== 0 && has(bloom, hash, list)) bits |= list;
    return bits;
  };
  return { bitsOf };
}

function has(bloom: Uint8Array, hash: number, list: number): boolean {
  let isThere = true;
  eachBit(bloom.length, hash, list, (byte, bit) => {
    if (((bloom[byte] ?? 0) & bit) === 0) isThere = false;
  });
  return isThere;
}

/** Where a word of a list has its bits; the builder of the filter walks the same way. */
export function eachBit(bytes: number, hash: number, list: number, visit: (byte: number, bit: number) => void): void {
  const line = (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> LINE_SHIFT) & (bytes / LINE - 1);
  let rest = Math.imul(hash ^ (hash >>> 13), 0x297a2d39 + list * 0x01000192);
  rest ^= rest >>> 16;
  rest = Math.imul(rest, 0x85ebca6b);
  for (let k = 0; k < BITS_OF_WORD; k++) {
    const position = (rest >>> (k * BITS_APART)) & (LINE * 8 - 1);
    visit(line * LINE + (position >>> 3), 1 << (position & 7));
  }
}

const LINE = 64;
const LINE_SHIFT = 7;
const BITS_OF_WORD = 4;
/** Positions have nine bits, and overlap a little: 7 · 3 + 9 = 30. */
const BITS_APART = 7;
