import type { TableWords } from "./table-words.ts";

type Sizes = { readonly rows: number; readonly width: number; readonly count: number; readonly from: number };

/**
 * Adds up the rows of a token's features, four numbers of a row at once: bytes moved up to 0–255, two by two with room
 * for the sum above each. Writes them to `into` from `from` on and answers their sum without signs.
 */
export function addRows(
  table: TableWords,
  features: Int32Array,
  { rows, width, count, from }: Sizes,
  into: Float64Array,
): number {
  const mask = rows - 1;
  const stride = width >>> 2;
  const above = ABOVE * count;
  let size = 0;
  for (let part = 0; part < stride; part++) {
    let even = 0;
    let odd = 0;
    for (let f = 0; f < count; f++) {
      const four = (table[((features[f] ?? 0) & mask) * stride + part] ?? 0) ^ MOVE_UP;
      even += four & EVERY_SECOND;
      odd += (four >>> 8) & EVERY_SECOND;
    }
    const at = from + part * 4;
    const a = (even & 0xffff) - above;
    const b = (odd & 0xffff) - above;
    const c = (even >>> 16) - above;
    const d = (odd >>> 16) - above;
    into[at] = a;
    into[at + 1] = b;
    into[at + 2] = c;
    into[at + 3] = d;
    size += Math.abs(a) + Math.abs(b) + Math.abs(c) + Math.abs(d);
  }
  return size;
}

const ABOVE = 128;
const MOVE_UP = 0x80808080 | 0;
const EVERY_SECOND = 0x00ff00ff;
