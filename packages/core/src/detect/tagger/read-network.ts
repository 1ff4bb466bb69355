import { CLASS_COUNT, type Layers } from "./layers.ts";
import { nameLists } from "./name-lists.ts";
import type { Network } from "./network.ts";

/** "SVNT" and the format's version. A file of another version is refused, not guessed at. */
export const MAGIC = 0x544e_5653;
export const VERSION = 2;
export const HEADER_INTS = 9;

/**
 * The weights from their file: little endian; header of nine 32-bit integers (magic, version, rows, width, reach of words and of
 * characters, hidden units of both, bytes of the lists), then both layers as 32-bit floats, the lists, the table. Nothing is parsed, so it costs a copy of
 * a few kilobytes; table and lists are views of `bytes`.
 *
 * @throws Error when the bytes are not a network of this version
 */
export function readNetwork(bytes: Uint8Array): Network {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = (i: number): number => (bytes.byteLength < HEADER_INTS * 4 ? 0 : view.getInt32(i * 4, true));
  const [rows, width, listBytes] = [header(2), header(3), header(8)];
  const hidden: readonly [number, number] = [header(6), header(7)];
  const reach: readonly [number, number] = [header(4), header(5)];
  const inputsOf = (group: 0 | 1): number => (2 * reach[group] + 1) * width;
  const floatsOf = (group: 0 | 1): number =>
    (inputsOf(group) + 1) * hidden[group] + hidden[group] * CLASS_COUNT + CLASS_COUNT;
  const floats = floatsOf(0) + floatsOf(1);
  const expected = HEADER_INTS * 4 + floats * 4 + listBytes + rows * width;
  if (header(0) !== MAGIC || header(1) !== VERSION || bytes.byteLength !== expected)
    throw new Error("the name model is not one that this version reads");

  let at = HEADER_INTS * 4;
  const numbers = (count: number): Float64Array => {
    const values = new Float64Array(count);
    for (let i = 0; i < count; i++) values[i] = view.getFloat32(at + i * 4, true);
    at += count * 4;
    return values;
  };
  const layer = (group: 0 | 1): Layers => ({
    first: numbers(inputsOf(group) * hidden[group]),
    firstBias: numbers(hidden[group]),
    second: numbers(hidden[group] * CLASS_COUNT),
    secondBias: numbers(CLASS_COUNT),
  });
  const layers: readonly [Layers, Layers] = [layer(0), layer(1)];
  const lists = nameLists(bytes.subarray(at, at + listBytes));
  const from = bytes.byteOffset + at + listBytes;
  return { rows, width, reach, hidden, layers, lists, table: new Int8Array(bytes.buffer, from, rows * width) };
}
