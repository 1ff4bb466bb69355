import {
  bits,
  codes,
  edge,
  ENDS,
  FEATURES,
  KINDS,
  ready,
  rowMask,
  spaced,
  table,
  vectors,
  VECTOR_BYTES,
  WIDTH,
} from "./memory";
import { codeAt, endOf, HASH_PRIME, hashOf, plainOf, Shape, shapeOf, startOf } from "./tokenize";

/** The salts of features.ts. */
namespace Salt {
  export const word: u32 = 0x2545f491;
  export const lists: u32 = 0x68e31da4;
  export const shape: u32 = 0x1b56c4e9;
  export const prefix: u32 = 0x7feb352d;
  export const suffix: u32 = 0x846ca68b;
  export const pair: u32 = 0x9e3779b1;
  export const triple: u32 = 0xc2b2ae35;
  export const left: u32 = 0x27d4eb2f;
  export const right: u32 = 0x165667b1;
  export const kinds: u32 = 0x5bd1e995;
}

let next: usize = FEATURES;

/** The sum of a token's rows: writeFeatures() of features.ts and addRows() in one. */
export function embed(i: u32, count: u32, length: u32): void {
  next = FEATURES;
  if (shapeOf(i) >= Shape.han) addCharacter(i, count, length);
  else addWord(i);
  let low = i16x8.splat(0);
  let high = i16x8.splat(0);
  const end = next;
  for (let at = FEATURES; at < end; at += 4) {
    const row = v128.load(table + <usize>load<u32>(at) * WIDTH);
    low = i16x8.add(low, i16x8.extend_low_i8x16_s(row));
    high = i16x8.add(high, i16x8.extend_high_i8x16_s(row));
  }
  const at = vectors + <usize>(i + edge) * VECTOR_BYTES;
  v128.store(at, low);
  v128.store64_lane(at + 16, high, 0);
  store<u8>(ready + i, 1);
}

function add(value: u32, salt: u32): void {
  store<u32>(next, mix(value, salt) & rowMask);
  next += 4;
}

function mix(value: u32, salt: u32): u32 {
  let h = value ^ salt;
  h = (h ^ (h >>> 16)) * 0x85ebca6b;
  h = (h ^ (h >>> 13)) * 0xc2b2ae35;
  return h ^ (h >>> 16);
}

function addWord(i: u32): void {
  const shape = shapeOf(i);
  const start = startOf(i);
  const end = endOf(i);
  const length = min(end - start, 9);
  const isWord = shape >= Shape.lower;
  add(hashOf(i), Salt.word);
  add(isWord ? <u32>load<u8>(bits + i) : <u32>-1, Salt.lists);
  const isFirst: u32 = isSentenceStart(i) ? 2 : 0;
  add((shape << 8) | (length << 4) | isFirst | <u32>load<u8>(spaced + i), Salt.shape);
  if (!isWord || length < 2) return;
  let head: u32 = 0;
  for (let k: u32 = 0; k < 4 && start + k < end; k++) {
    head = (head ^ plainOf(codeAt(start + k))) * HASH_PRIME;
    if (k > 0) add(head, Salt.prefix + k);
  }
  let tail: u32 = 0;
  for (let k: u32 = 0; k < 4 && start + k < end; k++) {
    tail = (tail ^ plainOf(codeAt(end - 1 - k))) * HASH_PRIME;
    if (k > 0) add(tail, Salt.suffix + k);
  }
}

function isSentenceStart(i: u32): bool {
  if (i == 0) return true;
  const before = shapeOf(i - 1);
  if (before == Shape.newline) return true;
  return before == Shape.mark && (load<u8>(KINDS + load<u16>(codes + ((<usize>(i - 1)) << 1))) & ENDS) != 0;
}

function addCharacter(i: u32, count: u32, length: u32): void {
  const position = startOf(i);
  const own = codeAt(position);
  const left = position > 0 ? codeAt(position - 1) : 0;
  const right = position + 1 < length ? codeAt(position + 1) : 0;
  const left2 = position > 1 ? codeAt(position - 2) : 0;
  const right2 = position + 2 < length ? codeAt(position + 2) : 0;
  const hasNext = i + 1 < count;
  add(own, Salt.word);
  add(<u32>load<u8>(bits + i) | 0x100, Salt.lists);
  add(
    (shapeOf(i) << 12) |
      ((i > 0 ? shapeOf(i - 1) : 15) << 8) |
      ((hasNext ? shapeOf(i + 1) : 15) << 4) |
      ((<u32>load<u8>(spaced + i)) << 1) |
      (hasNext ? <u32>load<u8>(spaced + i + 1) : 1),
    Salt.kinds,
  );
  add(pair(left, own), Salt.left);
  add(pair(own, right), Salt.right);
  add(pair(pair(left, own), right), Salt.triple);
  add(pair(pair(left2, left), own), Salt.pair);
  add(pair(pair(own, right), right2), Salt.prefix);
}

function pair(a: u32, b: u32): u32 {
  return ((a * 0x85ebca6b) ^ b) * HASH_PRIME;
}
