import {
  characterReach,
  edge,
  flags,
  LAYERS,
  decided,
  outputs,
  ready,
  UNITS,
  VECTOR_BYTES,
  vectors,
  WIDTH,
  wordReach,
} from "./memory";
import { embed } from "./embed";
import { Shape, shapeOf } from "./tokenize";

/** Hidden units for words and for characters, multiples of eight. */
let wordUnits: u32 = 0;
let characterUnits: u32 = 0;
const BLOCK: u32 = 8;
const CLASSES: usize = 4;

/**
 * A layer in memory: whole weights, eight units and two inputs at a time (for each unit its two); then, as 64-bit
 * floats, each unit's step, each unit's bias, each unit's four weights behind it, the four biases.
 */
function weightBytes(inputs: usize, units: usize): usize {
  return inputs * units * 2;
}

function layerBytes(inputs: usize, units: usize): usize {
  return weightBytes(inputs, units) + (units * (2 + CLASSES) + CLASSES) * 8;
}

export function setLayers(units: u32, unitsOfCharacters: u32): void {
  wordUnits = units;
  characterUnits = unitsOfCharacters;
}

/** Writes the outputs of each candidate and answers how many tokens came out as something with odds of at least e to the power of `limit` against nothing. */
export function decideAll(count: u32, length: u32, limit: f64): u32 {
  let found: u32 = 0;
  const characterLayer = LAYERS + layerBytes((2 * wordReach + 1) * WIDTH, wordUnits);
  for (let i: u32 = 0; i < count; i++) {
    if (load<u8>(flags + i) == 0) continue;
    const isWord = shapeOf(i) < Shape.han;
    const reach = isWord ? wordReach : characterReach;
    const last = min(count - 1, i + reach);
    for (let j = i > reach ? i - reach : 0; j <= last; j++) if (load<u8>(ready + j) == 0) embed(j, count, length);
    const from = vectors + <usize>(i + edge - reach) * VECTOR_BYTES;
    const inputs = <usize>(2 * reach + 1) * WIDTH;
    const layer = isWord ? LAYERS : characterLayer;
    if (!decide(from, inputs, isWord ? wordUnits : characterUnits, layer, outputs + <usize>i * 32, limit)) continue;
    store<u32>(decided + ((<usize>found) << 2), i);
    found++;
  }
  return found;
}

/** Two hidden units from their sums. One below zero is nothing: by arithmetic, as no branch would be guessed right. */
function storeTwo(at: usize, sums: v128, steps: usize, biases: usize): void {
  const linear = f64x2.add(f64x2.mul(f64x2.convert_low_i32x4_s(sums), v128.load(steps + at)), v128.load(biases + at));
  v128.store(UNITS + at, f64x2.pmax(linear, f64x2.splat(0)));
}

/** One decision, its four outputs written to `out`; false where "nothing" is too sure. */
function decide(from: usize, inputs: usize, units: u32, layer: usize, out: usize, limit: f64): bool {
  const steps = layer + weightBytes(inputs, units);
  const biases = steps + ((<usize>units) << 3);
  const second = biases + ((<usize>units) << 3);
  const secondBias = second + ((<usize>units) << 5);
  let weights = layer;
  for (let unit: usize = 0; unit < units; unit += BLOCK) {
    let one = i32x4.splat(0);
    let other = i32x4.splat(0);
    // Four inputs at a time: both reaches give a multiple of four.
    for (let x: usize = 0; x < inputs; x += 4) {
      const both = v128.load32_splat(from + (x << 1));
      const next = v128.load32_splat(from + (x << 1), 4);
      one = i32x4.add(one, i32x4.dot_i16x8_s(both, v128.load(weights)));
      other = i32x4.add(other, i32x4.dot_i16x8_s(both, v128.load(weights, 16)));
      one = i32x4.add(one, i32x4.dot_i16x8_s(next, v128.load(weights, 32)));
      other = i32x4.add(other, i32x4.dot_i16x8_s(next, v128.load(weights, 48)));
      weights += 64;
    }
    const at = unit << 3;
    storeTwo(at, one, steps, biases);
    storeTwo(at + 16, i8x16.shuffle(one, one, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7), steps, biases);
    storeTwo(at + 32, other, steps, biases);
    storeTwo(at + 48, i8x16.shuffle(other, other, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7), steps, biases);
  }
  let ab = v128.load(secondBias);
  let cd = v128.load(secondBias, 16);
  for (let h: usize = 0; h < (<usize>units) << 3; h += 8) {
    const value = v128.load64_splat(UNITS + h);
    ab = f64x2.add(ab, f64x2.mul(value, v128.load(second + (h << 2))));
    cd = f64x2.add(cd, f64x2.mul(value, v128.load(second + (h << 2), 16)));
  }
  v128.store(out, ab);
  v128.store(out, cd, 16);
  const nothing = f64x2.extract_lane(ab, 0);
  const best = max(f64x2.extract_lane(ab, 1), max(f64x2.extract_lane(cd, 0), f64x2.extract_lane(cd, 1)));
  return best - nothing >= limit;
}
