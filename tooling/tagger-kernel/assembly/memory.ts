/**
 * Where everything lies. The tables come first and stay; behind them the text and its tokens, wiped after each.
 * TypeScript writes the tables once (core/src/detect/tagger/kernel.ts) and the text each time.
 */

/** A token's features (embed.ts), a decision's hidden units (decide.ts). */
export const FEATURES: usize = 0x800;
export const UNITS: usize = 0x840;
const MOST_UNITS: usize = 64;
const SCRATCH_BYTES: usize = 0x40 + MOST_UNITS * 8;
/** Of each code unit: its kind in the lower bits, see alphabet.ts; ENDS and THAI_MARK above. */
export const KINDS: usize = 0x1000;
/** Of each code unit the plain form, 16 bits. */
export const PLAIN: usize = 0x11000;
/** Both layers, see decide.ts. */
export const LAYERS: usize = 0x31000;
/** The Bloom filter; behind it the table. */
export const BLOOM: usize = 0x51000;

export const ENDS: u32 = 0x80;
export const THAI_MARK: u32 = 0x40;
export const KIND: u32 = 0x0f;

/** Numbers of a token's vector: the kernel is written for this width. */
export const WIDTH: usize = 12;
export const VECTOR_BYTES: usize = WIDTH * 2;

/** The filter's lines of 64 bytes. */
export let lineMask: u32 = 0;
export let table: usize = 0;
export let rowMask: u32 = 0;
/** Tokens to each side that a decision sees: words, characters. */
export let wordReach: u32 = 0;
export let characterReach: u32 = 0;
export let edge: u32 = 0;

/** The text, 16 bits a code unit. */
export let text: usize = 0;
/** Of each token, by the letters of tokens.ts: start, end, hash, code, shape, spaced; then its lists, whether it may be a name, whether its vector is there. */
export let starts: usize = 0;
export let ends: usize = 0;
export let hashes: usize = 0;
export let codes: usize = 0;
export let shapes: usize = 0;
export let spaced: usize = 0;
export let bits: usize = 0;
export let flags: usize = 0;
export let ready: usize = 0;
export let vectors: usize = 0;
/** The numbers of the tokens that came out; of each token the four outputs before softmax. */
export let decided: usize = 0;
export let outputs: usize = 0;
/** Tokens that were looked up, by their hash, one more than their number. */
export let seen: usize = 0;
export const SEEN: u32 = 1 << 10;

let first: usize = 0;
let capacity: u32 = 0;

export function setUp(bloomBytes: u32, rows: u32, reachOfWords: u32, reachOfCharacters: u32): void {
  lineMask = (bloomBytes >>> 6) - 1;
  table = BLOOM + bloomBytes;
  rowMask = rows - 1;
  wordReach = reachOfWords;
  characterReach = reachOfCharacters;
  edge = max(reachOfWords, reachOfCharacters);
  // A row is read sixteen bytes wide.
  first = (table + <usize>rows * WIDTH + 31) & ~15;
  capacity = 0;
  grow(first);
}

/** Room for a text of that length, which is then to be written to the address that comes back. */
export function reserve(length: u32): usize {
  if (length <= capacity) return text;
  const room = max(length, 2048) * 2;
  const tokens = <usize>room;
  seen = first;
  text = seen + SEEN * 4;
  starts = text + tokens * 2 + 16;
  ends = starts + tokens * 4;
  hashes = ends + tokens * 4;
  decided = hashes + tokens * 4;
  outputs = (decided + tokens * 4 + 15) & ~15;
  vectors = outputs + tokens * 32;
  codes = vectors + (tokens + 2 * edge) * VECTOR_BYTES;
  shapes = codes + tokens * 2;
  spaced = shapes + tokens;
  bits = spaced + tokens;
  flags = bits + tokens;
  ready = flags + tokens;
  grow(ready + tokens);
  capacity = room;
  return text;
}

/** No text outlives a scan, nor what its words became. */
export function wipe(length: u32, count: u32): void {
  const tokens = <usize>count;
  memory.fill(FEATURES, 0, SCRATCH_BYTES);
  memory.fill(seen, 0, SEEN * 4);
  memory.fill(text, 0, <usize>length * 2);
  memory.fill(starts, 0, tokens * 4);
  memory.fill(ends, 0, tokens * 4);
  memory.fill(hashes, 0, tokens * 4);
  memory.fill(decided, 0, tokens * 4);
  memory.fill(outputs, 0, tokens * 32);
  memory.fill(vectors, 0, (tokens + 2 * edge) * VECTOR_BYTES);
  memory.fill(codes, 0, tokens * 2);
  memory.fill(shapes, 0, tokens);
  memory.fill(spaced, 0, tokens);
  memory.fill(bits, 0, tokens);
  memory.fill(flags, 0, tokens);
  memory.fill(ready, 0, tokens);
}

function grow(to: usize): void {
  const pages = <i32>((to + 0xffff) >>> 16) - memory.size();
  if (pages > 0 && memory.grow(pages) < 0) unreachable();
}
