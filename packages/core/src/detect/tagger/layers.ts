/** The classes, in the order of the outputs. */
export const CLASSES = ["O", "PERSON", "LOCATION", "ORGANIZATION"] as const;
export const CLASS_COUNT = CLASSES.length;

/**
 * `first`: blocks of eight hidden units, each (2·reach+1)·width × 8, whole numbers; times its unit's step (the table's
 * scale is in it) each is a weight. `second`: hidden × classes. Whole numbers add up to the same in any order, so the
 * answers here and in the kernel (kernel.ts) are the same to the last bit.
 */
export type Layers = {
  readonly first: Float64Array;
  readonly steps: Float64Array;
  readonly firstBias: Float64Array;
  readonly second: Float64Array;
  readonly secondBias: Float64Array;
};

const BLOCK = 8;
const HALF = BLOCK / 2;

/** The hidden units of the decision whose inputs begin at `from`. */
export function hiddenLayer(
  { first, steps, firstBias }: Layers,
  values: Float64Array,
  from: number,
  inner: Float64Array,
): void {
  const hidden = firstBias.length;
  const inputs = first.length / hidden;
  for (let h = 0; h < hidden; h += HALF) {
    // Four at a time in local variables: the engine keeps them in registers.
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let w = (h - (h % BLOCK)) * inputs + (h % BLOCK);
    for (let x = from; x < from + inputs; x++) {
      const value = values[x] ?? 0;
      a += value * (first[w] ?? 0);
      b += value * (first[w + 1] ?? 0);
      c += value * (first[w + 2] ?? 0);
      d += value * (first[w + 3] ?? 0);
      w += BLOCK;
    }
    inner[h] = a;
    inner[h + 1] = b;
    inner[h + 2] = c;
    inner[h + 3] = d;
  }
  for (let h = 0; h < hidden; h++) inner[h] = (inner[h] ?? 0) * (steps[h] ?? 0) + (firstBias[h] ?? 0);
}

/** Writes the outputs of a decision, before softmax, and answers how far the highest stands above that of "nothing". */
export function decide({ second, secondBias }: Layers, inner: Float64Array, out: Float64Array, at: number): number {
  const hidden = second.length / CLASS_COUNT;
  for (let kind = 0; kind < CLASS_COUNT; kind++) {
    let sum = secondBias[kind] ?? 0;
    for (let h = 0; h < hidden; h++) {
      const value = inner[h] ?? 0;
      if (value > 0) sum += value * (second[h * CLASS_COUNT + kind] ?? 0);
    }
    out[at + kind] = sum;
  }
  return Math.max(out[at + 1] ?? 0, out[at + 2] ?? 0, out[at + 3] ?? 0) - (out[at] ?? 0);
}
