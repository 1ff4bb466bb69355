import { alphabet } from "./alphabet.ts";
import { HASH_PRIME, Shape, type Tokens } from "./tokens.ts";

/** Features of one token, at most. */
export const MAX_FEATURES = 12;

/** The places of the features whose absence the network must bear: training drops them at random. */
export const FeaturePlace = { word: 0, lists: 1 } as const;

/**
 * Writes the hashed features of token `i` to `out` from `at`, and answers how many. Trainer and detector share this file:
 * what is learnt is what is seen. A feature is a 32-bit hash; the caller cuts it down to its table's size.
 */
export function writeFeatures(text: string, tokens: Tokens, i: number, target: FeatureTarget): number {
  return (tokens.shape[i] ?? 0) >= Shape.han
    ? writeCharacter(text, tokens, i, target)
    : writeWord(text, tokens, i, target);
}

export type FeatureTarget = {
  /** By placeOf. */
  readonly place: number;
  /** Of each word of the text, by findCandidates. */
  readonly bits: Uint8Array;
  readonly out: Int32Array;
  readonly at: number;
};

const Salt = {
  word: 0x2545f491,
  lists: 0x68e31da4,
  shape: 0x1b56c4e9,
  prefix: 0x7feb352d,
  suffix: 0x846ca68b,
  pair: 0x9e3779b1,
  triple: 0xc2b2ae35,
  left: 0x27d4eb2f,
  right: 0x165667b1,
  kinds: 0x5bd1e995,
} as const;

function writeWord(text: string, tokens: Tokens, i: number, { place, bits, out, at }: FeatureTarget): number {
  const shape = tokens.shape[i] ?? 0;
  const hash = tokens.hash[i] ?? 0;
  let n = at;
  const isWord = shape >= Shape.lower;
  out[n++] = mix(hash, Salt.word);
  out[n++] = mix(isWord ? (bits[i] ?? 0) : -1, Salt.lists);
  const start = tokens.start[i] ?? 0;
  const end = tokens.end[i] ?? 0;
  const length = Math.min(end - start, 9);
  out[n++] = mix(place, Salt.shape);
  if (!isWord || length < 2) return n - at;

  const { plain } = alphabet();
  let head = 0;
  for (let k = 0; k < 4 && start + k < end; k++) {
    head = Math.imul(head ^ (plain[text.charCodeAt(start + k)] ?? 0), HASH_PRIME);
    if (k > 0) out[n++] = mix(head, Salt.prefix + k);
  }
  let tail = 0;
  for (let k = 0; k < 4 && end - 1 - k >= start; k++) {
    tail = Math.imul(tail ^ (plain[text.charCodeAt(end - 1 - k)] ?? 0), HASH_PRIME);
    if (k > 0) out[n++] = mix(tail, Salt.suffix + k);
  }
  return n - at;
}

/** How a word is written and placed, as one number: its shape, its length, whether it begins a sentence or stands behind a space. */
export function placeOf(tokens: Tokens, i: number): number {
  const length = Math.min((tokens.end[i] ?? 0) - (tokens.start[i] ?? 0), 9);
  const isFirst = isSentenceStart(tokens, i) ? 2 : 0;
  return ((tokens.shape[i] ?? 0) << 8) | (length << 4) | isFirst | (tokens.spaced[i] ?? 0);
}

/** One character of a script without spaces: itself and its neighbours in twos and threes. */
function writeCharacter(text: string, tokens: Tokens, i: number, { bits, out, at }: FeatureTarget): number {
  const position = tokens.start[i] ?? 0;
  const own = text.charCodeAt(position);
  const left = position > 0 ? text.charCodeAt(position - 1) : 0;
  const right = position + 1 < text.length ? text.charCodeAt(position + 1) : 0;
  const left2 = position > 1 ? text.charCodeAt(position - 2) : 0;
  const right2 = position + 2 < text.length ? text.charCodeAt(position + 2) : 0;
  let n = at;
  out[n++] = mix(own, Salt.word);
  out[n++] = mix((bits[i] ?? 0) | 0x100, Salt.lists);
  out[n++] = mix(
    ((tokens.shape[i] ?? 0) << 12) |
      ((i > 0 ? (tokens.shape[i - 1] ?? 0) : 15) << 8) |
      ((i + 1 < tokens.count ? (tokens.shape[i + 1] ?? 0) : 15) << 4) |
      ((tokens.spaced[i] ?? 0) << 1) |
      (i + 1 < tokens.count ? (tokens.spaced[i + 1] ?? 0) : 1),
    Salt.kinds,
  );
  out[n++] = mix(pair(left, own), Salt.left);
  out[n++] = mix(pair(own, right), Salt.right);
  out[n++] = mix(pair(pair(left, own), right), Salt.triple);
  out[n++] = mix(pair(pair(left2, left), own), Salt.pair);
  out[n++] = mix(pair(pair(own, right), right2), Salt.prefix);
  return n - at;
}

function pair(a: number, b: number): number {
  return Math.imul(Math.imul(a, 0x85ebca6b) ^ b, HASH_PRIME);
}

/** First of the text or the line, or after a full stop, a colon, a question mark. */
export function isSentenceStart(tokens: Tokens, i: number): boolean {
  if (i === 0) return true;
  const before = tokens.shape[i - 1] ?? 0;
  if (before === Shape.newline) return true;
  return before === Shape.mark && isSentenceEnd(tokens.code[i - 1] ?? 0);
}

export function isSentenceEnd(code: number): boolean {
  return ENDS[code] === 1;
}

const ENDS = new Uint8Array(1 << 16);
for (const mark of '.!?:;>*•"¿¡。！？') ENDS[mark.charCodeAt(0)] = 1;

/** Murmur3's finaliser (Austin Appleby, public domain): spreads a hash over all bits. */
export function mix(value: number, salt: number): number {
  let h = value ^ salt;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
