import { ListBit, type NameLists } from "./name-lists.ts";
import { Shape, type Tokens } from "./tokens.ts";

const NAMES = ListBit.given | ListBit.surname;
const NAMES_AND_PLACES = NAMES | ListBit.place;

/**
 * Which tokens could be a part of a name; the network looks at these only, which is what makes it fast. A word with a
 * capital, unless it is an everyday word and no name; a word without one if it is a name and no everyday word, or, in a
 * line written without capitals and in scripts that have none, if it is no everyday word; every character of a script
 * without spaces. Writes 1 for each such token to `flags`, and its lists to `bits`.
 */
export function findCandidates(tokens: Tokens, lists: NameLists, flags: Uint8Array, bits: Uint8Array): void {
  const { count, shape, hash, start, end } = tokens;
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
        flags[i] = 1;
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
