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

/** Two decisions: where the inputs of each begin, and its hidden units. */
export type Both = {
  readonly inner: Float64Array;
  readonly second: Float64Array;
  from: number;
  other: number;
};

/** Four units of two decisions at a time in local variables: the engine keeps them in registers. */
export function hiddenLayer({ first, steps, firstBias }: Layers, values: Float64Array, both: Both): void {
  const { inner, second, from, other } = both;
  const hidden = firstBias.length;
  const inputs = first.length / hidden;
  for (let h = 0; h < hidden; h += HALF) {
    let a0 = 0;
    let a1 = 0;
    let a2 = 0;
    let a3 = 0;
    let b0 = 0;
    let b1 = 0;
    let b2 = 0;
    let b3 = 0;
    let w = (h - (h % BLOCK)) * inputs + (h % BLOCK);
    for (let x = 0; x < inputs; x++) {
      const a = values[from + x] ?? 0;
      const b = values[other + x] ?? 0;
      const w0 = first[w] ?? 0;
      a0 += a * w0;
      b0 += b * w0;
      const w1 = first[w + 1] ?? 0;
      a1 += a * w1;
      b1 += b * w1;
      const w2 = first[w + 2] ?? 0;
      a2 += a * w2;
      b2 += b * w2;
      const w3 = first[w + 3] ?? 0;
      a3 += a * w3;
      b3 += b * w3;
      w += BLOCK;
    }
    inner[h] = a0;
    inner[h + 1] = a1;
    inner[h + 2] = a2;
    inner[h + 3] = a3;
    second[h] = b0;
    second[h + 1] = b1;
    second[h + 2] = b2;
    second[h + 3] = b3;
  }
  for (let h = 0; h < hidden; h++) {
    const step = steps[h] ?? 0;
    const bias = firstBias[h] ?? 0;
    inner[h] = (inner[h] ?? 0) * step + bias;
    second[h] = (second[h] ?? 0) * step + bias;
  }
}

/** The four outputs of a decision, before softmax. */
export function decide(inner: Float64Array, { second, secondBias }: Layers, out: Float64Array, at: number): void {
  let o = secondBias[0] ?? 0;
  let person = secondBias[1] ?? 0;
  let place = secondBias[2] ?? 0;
  let organization = secondBias[3] ?? 0;
  for (let h = 0; h < inner.length; h++) {
    const value = inner[h] ?? 0;
    if (value <= 0) continue;
    const w = h * CLASS_COUNT;
    o += value * (second[w] ?? 0);
    person += value * (second[w + 1] ?? 0);
    place += value * (second[w + 2] ?? 0);
    organization += value * (second[w + 3] ?? 0);
  }
  out[at] = o;
  out[at + 1] = person;
  out[at + 2] = place;
  out[at + 3] = organization;
}
