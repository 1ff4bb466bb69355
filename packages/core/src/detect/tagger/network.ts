import { addRows } from "./add-rows.ts";
import { findCandidates } from "./candidates.ts";
import { MAX_FEATURES, placeOf, writeFeatures } from "./features.ts";
import { askGate, forgetSums, gateOf, TOGETHER } from "./gate.ts";
import { type Both, CLASS_COUNT, decide, hiddenLayer, type Layers } from "./layers.ts";
import type { NameLists } from "./name-lists.ts";
import { wordsOf, type TableWords } from "./table-words.ts";
import { forgetTokens, Shape, tokenize, type Tokens } from "./tokens.ts";

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
  /** The tokens that were decided: the first `count` numbers, in order. */
  readonly decided: Int32Array;
  readonly count: number;
  /** CLASS_COUNT numbers a token, before softmax; only those of the decided ones count. */
  readonly outputs: Float64Array;
};

/** A text's tokens, decided; and the end of all that is left of it. */
export type Classifier = {
  /** Tokens of which no class but "nothing" reaches the probability `least` may be left out. */
  readonly classify: (text: string, least: number) => Classified;
  readonly forget: () => void;
};

export function classifierOf(network: Network): Classifier {
  return {
    classify: (text, least) => classify(network, text, tokenize(text), least),
    forget: () => {
      forgetTokens();
      forgetVectors();
    },
  };
}

// Numbers only, reused between texts: allocating them anew costs more than the arithmetic.
let vectors = new Float64Array(0);
/** How many of them the last text wrote. */
let used = 0;
let usedSizes = 0;
let isReady = new Uint8Array(0);
let places = new Int32Array(0);
let flags = new Uint8Array(0);
let bits = new Uint8Array(0);
let outputs = new Float64Array(0);
let decided = new Int32Array(0);
/** Of each token: its numbers added up without their signs. */
let sizes = new Int32Array(0);
const features = new Int32Array(MAX_FEATURES);
/** The table of the network at work, by four bytes. */
let words: TableWords = new Int32Array(0);

/**
 * Outputs of each class for every candidate token but those of which no class but "nothing" can reach `least`.
 * A token is the sum of its features' rows; a decision is one hidden layer over the tokens around it
 * (window approach, Collobert et al. 2011, over hashed features).
 */
export function classify(network: Network, text: string, tokens: Tokens, least = 0): Classified {
  const { width, lists } = network;
  const edge = edgeOf(network);
  const { count } = tokens;
  reserve(count, edge, width);
  words = wordsOf(network.table);
  findCandidates(tokens, lists, flags, bits);
  isReady.fill(0, 0, count);
  twins.fill(0);
  for (const [from, to] of [
    [0, edge],
    [count + edge, count + 2 * edge],
  ] as const) {
    vectors.fill(0, from * width, to * width);
    sizes.fill(0, from, to);
  }
  if (works?.[0].layer !== network.layers[0]) works = [workOf(network.layers[0]), workOf(network.layers[1])];
  classifyGroup(network, text, tokens, { group: 0, edge, least, work: works[0] });
  classifyGroup(network, text, tokens, { group: 1, edge, least, work: works[1] });
  let found = 0;
  for (let i = 0; i < count; i++) if (flags[i] === DECIDED) decided[found++] = i;
  const { start, end, shape } = tokens;
  return { start, end, shape, bits, decided, count: found, outputs };
}

/** In `flags`, where findCandidates() writes 1. */
const DECIDED = 2;

type Group = { readonly group: 0 | 1; readonly edge: number; readonly least: number; readonly work: Work };

/** The words, or the single characters: TOGETHER at a time through the gate, two at a time what it lets through. */
function classifyGroup(network: Network, text: string, tokens: Tokens, { group, edge, least, work }: Group): void {
  const { width } = network;
  const reach = network.reach[group];
  work.isHalf = false;
  const { count, shape } = tokens;
  let waiting = 0;
  for (let i = 0; i < count; i++) {
    if (flags[i] === 0 || (shape[i] ?? 0) >= Shape.han !== (group === 1)) continue;
    const low = Math.max(0, i - reach);
    const high = Math.min(count - 1, i + reach);
    let size = 0;
    for (let j = low; j <= high; j++) {
      if (isReady[j] === 0) embed(network, text, tokens, j, edge);
      size += sizes[j + edge] ?? 0;
    }
    asked.token[waiting] = i;
    asked.from[waiting] = (i + edge - reach) * width;
    asked.size[waiting] = size;
    if (++waiting < TOGETHER) continue;
    letThrough(work, waiting, least);
    waiting = 0;
  }
  if (waiting > 0) letThrough(work, waiting, least);
  // One is left over: decided twice.
  if (work.isHalf) decideBoth(work, work.from, work.token);
}

/** One that the gate let through waits for another. */
type Work = Both & { readonly layer: Layers; isHalf: boolean; token: number };

let works: readonly [Work, Work] | undefined;

function workOf(layer: Layers): Work {
  const hidden = layer.firstBias.length;
  const [inner, second] = [new Float64Array(hidden), new Float64Array(hidden)];
  return { layer, inner, second, isHalf: false, from: 0, other: 0, token: 0 };
}

function letThrough(work: Work, waiting: number, least: number): void {
  if (least > 0) {
    // Too few are filled up with one of them.
    for (let k = waiting; k < TOGETHER; k++) asked.from[k] = asked.from[0] ?? 0;
    askGate(gateOf(work.layer), vectors, asked, least, isOpen);
  } else isOpen.fill(1);
  for (let k = 0; k < waiting; k++) {
    if (isOpen[k] === 0) continue;
    if (work.isHalf) decideBoth(work, asked.from[k] ?? 0, asked.token[k] ?? 0);
    else {
      work.from = asked.from[k] ?? 0;
      work.token = asked.token[k] ?? 0;
    }
    work.isHalf = !work.isHalf;
  }
}

function decideBoth(work: Work, other: number, token: number): void {
  const { layer, inner, second } = work;
  work.other = other;
  hiddenLayer(layer, vectors, work);
  decide(inner, layer, outputs, work.token * CLASS_COUNT);
  decide(second, layer, outputs, token * CLASS_COUNT);
  flags[work.token] = DECIDED;
  flags[token] = DECIDED;
}

const asked = { token: new Int32Array(TOGETHER), from: new Int32Array(TOGETHER), size: new Int32Array(TOGETHER) };
const isOpen = new Uint8Array(TOGETHER);

function reserve(count: number, edge: number, width: number): void {
  const room = (count + 2 * edge) * width;
  if (vectors.length < room) {
    vectors = new Float64Array(room * 2);
    sizes = new Int32Array((room * 2) / width);
  }
  used = room;
  usedSizes = count + 2 * edge;
  if (flags.length >= count) return;
  places = new Int32Array(count * 2);
  flags = new Uint8Array(count * 2);
  bits = new Uint8Array(count * 2);
  isReady = new Uint8Array(count * 2);
  outputs = new Float64Array(count * 2 * CLASS_COUNT);
  decided = new Int32Array(count * 2);
}

/** What the words of a text became goes with the text. */
function forgetVectors(): void {
  vectors.fill(0, 0, used);
  sizes.fill(0, 0, usedSizes);
  outputs.fill(0, 0, usedSizes * CLASS_COUNT);
  features.fill(0);
  for (const { inner, second } of works ?? []) {
    inner.fill(0);
    second.fill(0);
  }
  forgetSums();
  used = 0;
}

/** Empty tokens before and after the text, so that every window is whole. */
function edgeOf({ reach }: Network): number {
  return Math.max(...reach);
}

/** The row sum of a token. A word that stood in the text before, written the same and placed the same, has it already. */
function embed(network: Network, text: string, tokens: Tokens, i: number, edge: number): void {
  const { width, rows } = network;
  const place = placeOf(tokens, i);
  places[i] = place;
  const twin = twinOf(text, tokens, i);
  const at = (i + edge) * width;
  if (twin === i) {
    const count = writeFeatures(text, tokens, i, { place, bits, out: features, at: 0 });
    sizes[i + edge] = addRows(words, features, { rows, width, count, from: at }, vectors);
  } else {
    copyRow((twin + edge) * width, at, width);
    sizes[i + edge] = sizes[twin + edge] ?? 0;
  }
  isReady[i] = 1;
}

/** A loop: for a dozen numbers copyWithin() takes longer. */
function copyRow(from: number, to: number, width: number): void {
  const into = vectors;
  for (let k = 0; k < width; k++) into[to + k] = into[from + k] ?? 0;
}

/** The earlier token with the same features, or the token itself. Characters of scripts without spaces see their neighbours: they have none. */
function twinOf(text: string, tokens: Tokens, i: number): number {
  const shape = tokens.shape[i] ?? 0;
  if (shape >= Shape.han) return i;
  const hash = tokens.hash[i] ?? 0;
  const place = places[i] ?? 0;
  const slot = (hash ^ (hash >>> 13) ^ place) & (TWINS - 1);
  const other = (twins[slot] ?? 0) - 1;
  if (other >= 0 && tokens.hash[other] === hash && places[other] === place && isSameWord(text, tokens, i, other))
    return other;
  twins[slot] = i + 1;
  return i;
}

const TWINS = 1 << 10;
/** Tokens by what is looked for, one more than their number. */
const twins = new Int32Array(TWINS);

function isSameWord(text: string, { start, end }: Tokens, i: number, other: number): boolean {
  const from = start[i] ?? 0;
  const length = (end[i] ?? 0) - from;
  const before = start[other] ?? 0;
  if ((end[other] ?? 0) - before !== length) return false;
  for (let k = 0; k < length; k++) if (text.charCodeAt(from + k) !== text.charCodeAt(before + k)) return false;
  return true;
}
