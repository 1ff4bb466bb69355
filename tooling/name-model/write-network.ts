import { HEADER_INTS, HIGHEST_WEIGHT, MAGIC, VERSION } from "@sottovoce/core/tagger";
import type { Sizes, Weights } from "./fit.ts";

/** Steps to each side of zero that a weight of the table may take: fewer make a smaller file. */
const LEVELS = 15;
/** Weights beyond so many standard deviations are cut off. */
const CUT = 8;
/** The detector sums hidden units in blocks of eight. */
const BLOCK = 8;

/**
 * The file that `readNetwork` reads, without a kernel (see withKernel): table rounded to one byte a weight, its scale in
 * the steps of the first layer, whose weights are rounded to whole steps.
 */
export function writeNetwork(sizes: Sizes, weights: Weights, bloom: Uint8Array): Uint8Array {
  const { table, scale } = rounded(weights.table);
  const layers = ([0, 1] as const).map((group) => ({
    ...inSteps(blocked(weights.first[group], sizes.hidden[group], scale), sizes.hidden[group]),
    rest: [weights.firstBias[group], weights.second[group], weights.secondBias[group]],
  }));
  const floatsOf = ({ steps, rest }: (typeof layers)[number]) => [steps, ...rest].flatMap((values) => [...values]);
  const size = layers.reduce((sum, layer) => sum + floatsOf(layer).length * 4 + layer.whole.length * 2, 0);
  const bytes = new Uint8Array(HEADER_INTS * 4 + size + bloom.length + table.length);
  const view = new DataView(bytes.buffer);
  const header = [MAGIC, VERSION, sizes.rows, sizes.width, ...sizes.reach, ...sizes.hidden, bloom.length, 0];
  for (const [i, value] of header.entries()) view.setInt32(i * 4, value, true);
  let at = HEADER_INTS * 4;
  for (const layer of layers) {
    for (const value of floatsOf(layer)) {
      view.setFloat32(at, value, true);
      at += 4;
    }
    for (const value of layer.whole) {
      view.setInt16(at, value, true);
      at += 2;
    }
  }
  bytes.set(bloom, at);
  bytes.set(new Uint8Array(table.buffer), at + bloom.length);
  return bytes;
}

/** A unit's weights as whole numbers of its own step: the largest of them is HIGHEST_WEIGHT. */
function inSteps(first: Float32Array, hidden: number): { readonly steps: Float32Array; readonly whole: Int16Array } {
  const inputs = first.length / hidden;
  const unitOf = (i: number): number => Math.floor(i / (inputs * BLOCK)) * BLOCK + (i % BLOCK);
  const steps = new Float32Array(hidden);
  for (const [i, value] of first.entries()) steps[unitOf(i)] = Math.max(steps[unitOf(i)] ?? 0, Math.abs(value));
  for (let h = 0; h < hidden; h++) steps[h] = (steps[h] ?? 0) / HIGHEST_WEIGHT;
  const whole = Int16Array.from(first, (value, i) => {
    const count = Math.round(value / (steps[unitOf(i)] ?? 1));
    return Math.max(-HIGHEST_WEIGHT, Math.min(HIGHEST_WEIGHT, count));
  });
  return { steps, whole };
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
