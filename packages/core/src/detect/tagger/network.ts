import { findCandidates } from "./candidates.ts";
import { MAX_FEATURES, writeFeatures } from "./features.ts";
import type { NameLists } from "./name-lists.ts";
import { Shape, type Tokens } from "./tokens.ts";

/** The classes, in the order of the outputs. */
export const CLASSES = ["O", "PERSON", "LOCATION", "ORGANIZATION"] as const;
export const CLASS_COUNT = CLASSES.length;

/** Sizes and weights. `table` is rows × width, int8; the rest is float. */
export type Network = {
  /** Rows of the table, a power of two. */
  readonly rows: number;
  /** A multiple of four. */
  readonly width: number;
  /** Tokens to each side that a decision sees: of words, and of single characters. */
  readonly reach: readonly [number, number];
  /** Hidden units for words and for single characters, multiples of eight. */
  readonly hidden: readonly [number, number];
  readonly table: Int8Array;
  /** For words and for single characters. */
  readonly layers: readonly [Layers, Layers];
  readonly lists: NameLists;
};

/** `first`: blocks of eight hidden units, each (2·reach+1)·width × 8, with the table's scale multiplied in; `second`: hidden × classes. */
export type Layers = {
  readonly first: Float64Array;
  readonly firstBias: Float64Array;
  readonly second: Float64Array;
  readonly secondBias: Float64Array;
};

export type Classified = { readonly probabilities: Float32Array; readonly bits: Uint8Array };

const BLOCK = 8;

// Numbers only, reused between texts: allocating them anew costs more than the arithmetic.
let vectors = new Float64Array(0);
/** How many of them the last text wrote. */
let used = 0;
let isReady = new Uint8Array(0);
let flags = new Uint8Array(0);
let bits = new Uint8Array(0);
const features = new Int32Array(MAX_FEATURES);

/**
 * Probability of each class for every candidate token, `CLASS_COUNT` numbers a token; others stay at zero. With them the
 * lists that hold each token; that array is used again for the next text.
 * A token is the sum of its features' rows; a decision is one hidden layer over the tokens around it
 * (window approach, Collobert et al. 2011, over hashed features).
 */
export function classify(network: Network, text: string, tokens: Tokens): Classified {
  const { width, hidden, layers, lists } = network;
  const edge = edgeOf(network);
  const { count } = tokens;
  const room = (count + 2 * edge) * width;
  if (vectors.length < room) vectors = new Float64Array(room * 2);
  used = room;
  if (flags.length < count) {
    flags = new Uint8Array(count * 2);
    bits = new Uint8Array(count * 2);
    isReady = new Uint8Array(count * 2);
  }
  findCandidates(tokens, lists, flags, bits);
  isReady.fill(0, 0, count);
  vectors.fill(0, 0, edge * width);
  vectors.fill(0, (count + edge) * width, room);
  const result = new Float32Array(count * CLASS_COUNT);
  const inners = [new Float64Array(hidden[0]), new Float64Array(hidden[1])] as const;
  for (let i = 0; i < count; i++) {
    if (flags[i] === 0) continue;
    const group = (tokens.shape[i] ?? 0) >= Shape.han ? 1 : 0;
    const reach = network.reach[group];
    const low = Math.max(0, i - reach);
    const high = Math.min(count - 1, i + reach);
    for (let j = low; j <= high; j++) if (isReady[j] === 0) embed(network, text, tokens, j);
    const layer = layers[group];
    const inner = inners[group];
    hiddenLayer(layer, inner, (i + edge - reach) * width, (2 * reach + 1) * width);
    decide(inner, layer, result, i * CLASS_COUNT);
  }
  return { probabilities: result, bits };
}

/** What the words of a text became goes with the text. */
export function forgetVectors(): void {
  vectors.fill(0, 0, used);
  features.fill(0);
  used = 0;
}

/** Eight units at a time in local variables: the engine keeps them in registers. */
function hiddenLayer({ first, firstBias }: Layers, inner: Float64Array, from: number, inputs: number): void {
  for (let h = 0; h < inner.length; h += BLOCK) {
    let a = firstBias[h] ?? 0;
    let b = firstBias[h + 1] ?? 0;
    let c = firstBias[h + 2] ?? 0;
    let d = firstBias[h + 3] ?? 0;
    let e = firstBias[h + 4] ?? 0;
    let f = firstBias[h + 5] ?? 0;
    let g = firstBias[h + 6] ?? 0;
    let k = firstBias[h + 7] ?? 0;
    let w = h * inputs;
    for (let x = from; x < from + inputs; x++) {
      const value = vectors[x] ?? 0;
      a += value * (first[w] ?? 0);
      b += value * (first[w + 1] ?? 0);
      c += value * (first[w + 2] ?? 0);
      d += value * (first[w + 3] ?? 0);
      e += value * (first[w + 4] ?? 0);
      f += value * (first[w + 5] ?? 0);
      g += value * (first[w + 6] ?? 0);
      k += value * (first[w + 7] ?? 0);
      w += BLOCK;
    }
    inner[h] = a;
    inner[h + 1] = b;
    inner[h + 2] = c;
    inner[h + 3] = d;
    inner[h + 4] = e;
    inner[h + 5] = f;
    inner[h + 6] = g;
    inner[h + 7] = k;
  }
}

/** Empty tokens before and after the text, so that every window is whole. */
function edgeOf({ reach }: Network): number {
  return Math.max(...reach);
}

function embed(network: Network, text: string, tokens: Tokens, i: number): void {
  const { width, table, rows } = network;
  const count = writeFeatures(text, tokens, i, { bits, out: features, at: 0 });
  const mask = rows - 1;
  const from = (i + edgeOf(network)) * width;
  for (let part = 0; part < width; part += 4) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let f = 0; f < count; f++) {
      const row = ((features[f] ?? 0) & mask) * width + part;
      a += table[row] ?? 0;
      b += table[row + 1] ?? 0;
      c += table[row + 2] ?? 0;
      d += table[row + 3] ?? 0;
    }
    vectors[from + part] = a;
    vectors[from + part + 1] = b;
    vectors[from + part + 2] = c;
    vectors[from + part + 3] = d;
  }
  isReady[i] = 1;
}

function decide(inner: Float64Array, { second, secondBias }: Layers, out: Float32Array, at: number): void {
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
  const highest = Math.max(o, person, place, organization);
  o = Math.exp(o - highest);
  person = Math.exp(person - highest);
  place = Math.exp(place - highest);
  organization = Math.exp(organization - highest);
  const total = o + person + place + organization;
  out[at] = o / total;
  out[at + 1] = person / total;
  out[at + 2] = place / total;
  out[at + 3] = organization / total;
}
