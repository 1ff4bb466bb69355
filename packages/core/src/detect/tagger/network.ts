import { findCandidates } from "./candidates.ts";
import { MAX_FEATURES, placeOf, writeFeatures } from "./features.ts";
import { CLASS_COUNT, decide, hiddenLayer, type Layers } from "./layers.ts";
import type { NameLists } from "./name-lists.ts";
import { forgetTokens, Shape, tokenize, type Tokens } from "./tokens.ts";

/** Sizes and weights. `table` is rows × width, int8. */
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
  /** The filter behind `lists`. */
  readonly bloom: Uint8Array;
  /** The kernel's code (kernel.ts), or a host's own module of it. */
  readonly kernel: unknown;
};

/** What came of a text. Arrays are used again for the next one. */
export type Classified = {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly shape: Uint8Array;
  /** The lists that hold each token. */
  readonly bits: Uint8Array;
  /** The tokens that may be something: the first `count` numbers, in order. */
  readonly decided: Int32Array;
  readonly count: number;
  /** CLASS_COUNT numbers a token, before softmax; only those of the decided ones count. */
  readonly outputs: Float64Array;
};

/** A text's tokens, decided; and the end of all that is left of it. */
export type Classifier = {
  /** Tokens of which no class but "nothing" reaches the probability `least` are left out. */
  readonly classify: (text: string, least: number) => Classified;
  readonly forget: () => void;
};

/** The classifier for hosts that run no kernel, and the one that says what the kernel has to say. */
export function classifierOf(network: Network): Classifier {
  return {
    classify: (text, least) => classify(network, text, tokenize(text), least),
    forget: () => {
      forgetTokens();
      forgetVectors();
    },
  };
}

/** How far an output may stay below that of "nothing" for its probability to reach `least`. */
export function limitOf(least: number): number {
  return Math.log(least / (1 - least)) - SLACK;
}

/** For what numbers lose in their last places. */
const SLACK = 1e-3;

// Numbers only, reused between texts: allocating them anew costs more than the arithmetic.
let vectors = new Float64Array(0);
/** How many of them the last text wrote. */
let used = 0;
let isReady = new Uint8Array(0);
let flags = new Uint8Array(0);
let bits = new Uint8Array(0);
let outputs = new Float64Array(0);
let decided = new Int32Array(0);
let inner = new Float64Array(0);
const features = new Int32Array(MAX_FEATURES);

/**
 * Outputs of each class for every candidate token. A token is the sum of its features' rows; a decision is one hidden
 * layer over the tokens around it (window approach, Collobert et al. 2011, over hashed features).
 */
function classify(network: Network, text: string, tokens: Tokens, least: number): Classified {
  const { width, lists, reach } = network;
  const edge = Math.max(...reach);
  const { count, start, end, shape } = tokens;
  reserve(count, edge, width);
  findCandidates(tokens, lists, flags, bits);
  isReady.fill(0, 0, count);
  // Empty tokens before and after the text, so that every window is whole.
  vectors.fill(0, 0, edge * width);
  vectors.fill(0, (count + edge) * width, used);
  if (inner.length < Math.max(...network.hidden)) inner = new Float64Array(Math.max(...network.hidden));
  const limit = limitOf(least);
  let found = 0;
  for (let i = 0; i < count; i++) {
    if (flags[i] === 0) continue;
    const group = (shape[i] ?? 0) >= Shape.han ? 1 : 0;
    const last = Math.min(count - 1, i + reach[group]);
    for (let j = Math.max(0, i - reach[group]); j <= last; j++)
      if (isReady[j] === 0) embed(network, text, tokens, j, (j + edge) * width);
    const layers = network.layers[group];
    hiddenLayer(layers, vectors, (i + edge - reach[group]) * width, inner);
    if (decide(layers, inner, outputs, i * CLASS_COUNT) >= limit) decided[found++] = i;
  }
  return { start, end, shape, bits, decided, count: found, outputs };
}

function reserve(count: number, edge: number, width: number): void {
  used = (count + 2 * edge) * width;
  if (vectors.length < used) vectors = new Float64Array(used * 2);
  if (flags.length >= count) return;
  flags = new Uint8Array(count * 2);
  bits = new Uint8Array(count * 2);
  isReady = new Uint8Array(count * 2);
  outputs = new Float64Array(count * 2 * CLASS_COUNT);
  decided = new Int32Array(count * 2);
}

/** What the words of a text became goes with the text. */
function forgetVectors(): void {
  vectors.fill(0, 0, used);
  outputs.fill(0);
  features.fill(0);
  inner.fill(0);
  used = 0;
}

/** The row sum of a token. */
function embed({ table, width, rows }: Network, text: string, tokens: Tokens, i: number, at: number): void {
  const count = writeFeatures(text, tokens, i, { place: placeOf(tokens, i), bits, out: features, at: 0 });
  vectors.fill(0, at, at + width);
  for (let f = 0; f < count; f++) {
    const row = ((features[f] ?? 0) & (rows - 1)) * width;
    for (let k = 0; k < width; k++) vectors[at + k] = (vectors[at + k] ?? 0) + (table[row + k] ?? 0);
  }
  isReady[i] = 1;
}
