import { CLASS_COUNT, type Layers } from "./layers.ts";

/**
 * A third of the arithmetic says of most tokens that they are nothing: the hidden units with their weights cut to eight
 * bits, three units to one number, and a bound of how far that can be off. Only what may come out at `least` or more is
 * worked out in full, so the answers are the same.
 */
export type Gate = {
  /** Inputs of a decision. */
  readonly inputs: number;
  /** Three units to a number, those two by two: of each two, `inputs` × 2. */
  readonly packed: Float64Array;
  /** Of each unit: what its sum is multiplied with, its bias, and what it adds to person, place and organisation above nothing. */
  readonly units: Float64Array;
  /** The same three before any unit. */
  readonly bias: readonly [number, number, number];
  /** How far they can be off, for each unit of the inputs' sum without signs. */
  readonly error: readonly [number, number, number];
};

const UNITS = 3;
const PAIR = 2;
/** Tokens that are looked at together: each weight is then read once for all of them. */
export const TOGETHER = 4;
const HIGHEST = 127;
/** Each of the three sums has 18 bits of the 53 that a number holds exactly. */
const FIELD = 2 ** 18;
/** Inputs whose sum without signs is above this could overflow a field; they are few. */
export const MAX_SIZE = 1000;
const OF_UNIT = 2 + CLASS_COUNT - 1;
const BLOCK = 8;

export function gateOf(layers: Layers): Gate {
  const known = gates.get(layers);
  if (known !== undefined) return known;
  const made = makeGate(layers);
  gates.set(layers, made);
  return made;
}

const gates = new WeakMap<Layers, Gate>();

function makeGate({ first, steps, firstBias, second, secondBias }: Layers): Gate {
  const hidden = firstBias.length;
  const inputs = first.length / hidden;
  const packs = Math.ceil(hidden / (UNITS * PAIR)) * PAIR;
  const packed = new Float64Array(packs * inputs);
  const units = new Float64Array(packs * UNITS * OF_UNIT);
  const errors = new Float64Array(inputs * 3);
  const over = (values: Float64Array, from: number, kind: number): number =>
    (values[from + kind] ?? 0) - (values[from] ?? 0);
  for (let h = 0; h < hidden; h++) {
    const weightOf = (x: number): number =>
      (first[(h - (h % BLOCK)) * inputs + x * BLOCK + (h % BLOCK)] ?? 0) * (steps[h] ?? 0);
    let highest = 0;
    for (let x = 0; x < inputs; x++) highest = Math.max(highest, Math.abs(weightOf(x)));
    const step = highest / HIGHEST;
    const pack = Math.floor(h / UNITS);
    const field = FIELD ** (h % UNITS);
    const at = h * OF_UNIT;
    units[at] = step;
    units[at + 1] = firstBias[h] ?? 0;
    for (let kind = 1; kind < CLASS_COUNT; kind++) units[at + 1 + kind] = over(second, h * CLASS_COUNT, kind);
    for (let x = 0; x < inputs; x++) {
      const cut = step === 0 ? 0 : Math.round(weightOf(x) / step);
      const place = (pack - (pack % PAIR)) * inputs + x * PAIR + (pack % PAIR);
      packed[place] = (packed[place] ?? 0) + cut * field;
      const off = Math.abs(weightOf(x) - cut * step);
      for (let kind = 0; kind < 3; kind++)
        errors[x * 3 + kind] = (errors[x * 3 + kind] ?? 0) + off * Math.abs(units[at + 2 + kind] ?? 0);
    }
  }
  const worst = (kind: number): number =>
    errors.reduce((most, off, i) => (i % 3 === kind ? Math.max(most, off) : most), 0);
  return {
    inputs,
    packed,
    units,
    bias: [over(secondBias, 0, 1), over(secondBias, 0, 2), over(secondBias, 0, 3)],
    error: [worst(0), worst(1), worst(2)],
  };
}

/** Where the inputs of TOGETHER decisions begin, and their sums without signs. */
export type Asked = { readonly from: Int32Array; readonly size: Int32Array };

/**
 * Writes 1 to `open` for each of the decisions that may come out as something with a probability of `least`.
 * A class below it is one whose output stays below that of "nothing" by the logarithm of its odds.
 */
export function askGate(gate: Gate, vectors: Float64Array, asked: Asked, least: number, open: Uint8Array): void {
  sumUp(gate, vectors, asked.from);
  const limit = limitOf(least);
  const { units, bias, error } = gate;
  const count = units.length / OF_UNIT;
  for (let t = 0; t < TOGETHER; t++) {
    const size = asked.size[t] ?? 0;
    let person = bias[0] + error[0] * size;
    let place = bias[1] + error[1] * size;
    let organization = bias[2] + error[2] * size;
    for (let h = 0, u = 0; h < count; h += UNITS) {
      let rest = sums[(h / UNITS) * TOGETHER + t] ?? 0;
      const third = rest / (FIELD * FIELD) + TO_WHOLE - TO_WHOLE;
      rest -= third * (FIELD * FIELD);
      const second = rest / FIELD + TO_WHOLE - TO_WHOLE;
      for (let k = 0; k < UNITS; k++, u += OF_UNIT) {
        const sum = k === 0 ? rest - second * FIELD : k === 1 ? second : third;
        const value = sum * (units[u] ?? 0) + (units[u + 1] ?? 0);
        if (value <= 0) continue;
        person += value * (units[u + 2] ?? 0);
        place += value * (units[u + 3] ?? 0);
        organization += value * (units[u + 4] ?? 0);
      }
    }
    open[t] = size > MAX_SIZE || Math.max(person, place, organization) >= limit ? 1 : 0;
  }
}

/** How far an output may stay below that of "nothing" for its probability to reach `least`. */
export function limitOf(least: number): number {
  return Math.log(least / (1 - least)) - SLACK;
}

/** Added and taken off again it leaves a whole number: what stands behind the point finds no room beside it. */
const TO_WHOLE = 1.5 * 2 ** 52;
/** For what numbers lose in their last places. */
const SLACK = 1e-3;

let sums = new Float64Array(64);

/** The engine keeps the eight sums in registers. */
function sumUp({ inputs, packed }: Gate, vectors: Float64Array, from: Int32Array): void {
  const packs = packed.length / inputs;
  if (sums.length < packs * TOGETHER) sums = new Float64Array(packs * TOGETHER);
  const at0 = from[0] ?? 0;
  const at1 = from[1] ?? 0;
  const at2 = from[2] ?? 0;
  const at3 = from[3] ?? 0;
  for (let pack = 0; pack < packs; pack += PAIR) {
    let a0 = 0;
    let a1 = 0;
    let b0 = 0;
    let b1 = 0;
    let c0 = 0;
    let c1 = 0;
    let d0 = 0;
    let d1 = 0;
    let w = pack * inputs;
    for (let x = 0; x < inputs; x++) {
      const first = packed[w] ?? 0;
      const second = packed[w + 1] ?? 0;
      w += PAIR;
      const a = vectors[at0 + x] ?? 0;
      a0 += a * first;
      a1 += a * second;
      const b = vectors[at1 + x] ?? 0;
      b0 += b * first;
      b1 += b * second;
      const c = vectors[at2 + x] ?? 0;
      c0 += c * first;
      c1 += c * second;
      const d = vectors[at3 + x] ?? 0;
      d0 += d * first;
      d1 += d * second;
    }
    const at = pack * TOGETHER;
    sums[at] = a0;
    sums[at + 1] = b0;
    sums[at + 2] = c0;
    sums[at + 3] = d0;
    sums[at + TOGETHER] = a1;
    sums[at + TOGETHER + 1] = b1;
    sums[at + TOGETHER + 2] = c1;
    sums[at + TOGETHER + 3] = d1;
  }
}

/** What the words of a text became goes with the text. */
export function forgetSums(): void {
  sums.fill(0);
}
