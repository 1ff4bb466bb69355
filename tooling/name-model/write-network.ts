import { HEADER_INTS, MAGIC, VERSION } from "@sottovoce/core/tagger";
import type { Sizes, Weights } from "./fit.ts";

/** Steps to each side of zero that a weight of the table may take: fewer make a smaller file. */
const LEVELS = 15;
/** Weights beyond so many standard deviations are cut off. */
const CUT = 8;
/** The detector sums hidden units in blocks of eight. */
const BLOCK = 8;

/** The file that `readNetwork` reads: table rounded to one byte a weight, its scale multiplied into the first layer. */
export function writeNetwork(sizes: Sizes, weights: Weights, bloom: Uint8Array): Uint8Array {
  const { table, scale } = rounded(weights.table);
  const floats = ([0, 1] as const).flatMap((group) => [
    blocked(weights.first[group], sizes.hidden[group], scale),
    weights.firstBias[group],
    weights.second[group],
    weights.secondBias[group],
  ]);
  const count = floats.reduce((sum, { length }) => sum + length, 0);
  const bytes = new Uint8Array(HEADER_INTS * 4 + count * 4 + bloom.length + table.length);
  const view = new DataView(bytes.buffer);
  const header = [MAGIC, VERSION, sizes.rows, sizes.width, ...sizes.reach, ...sizes.hidden, bloom.length];
  for (const [i, value] of header.entries()) view.setInt32(i * 4, value, true);
  let at = HEADER_INTS * 4;
  for (const values of floats) {
    for (const value of values) {
      view.setFloat32(at, value, true);
      at += 4;
    }
  }
  bytes.set(bloom, at);
  bytes.set(new Uint8Array(table.buffer), at + bloom.length);
  return bytes;
}

function rounded(values: Float32Array): { readonly table: Int8Array; readonly scale: number } {
  let squares = 0;
  let highest = 0;
  for (const value of values) {
    squares += value * value;
    highest = Math.max(highest, Math.abs(value));
  }
  const scale = Math.min(highest, CUT * Math.sqrt(squares / values.length)) / LEVELS;
  return {
    table: Int8Array.from(values, (value) => Math.max(-LEVELS, Math.min(LEVELS, Math.round(value / scale)))),
    scale,
  };
}

/** inputs × hidden becomes blocks of eight hidden units, each inputs × 8. */
function blocked(first: Float32Array, hidden: number, scale: number): Float32Array {
  const inputs = first.length / hidden;
  const result = new Float32Array(first.length);
  for (let h = 0; h < hidden; h++) {
    const block = Math.floor(h / BLOCK) * BLOCK * inputs + (h % BLOCK);
    for (let x = 0; x < inputs; x++) result[block + x * BLOCK] = (first[x * hidden + h] ?? 0) * scale;
  }
  return result;
}
