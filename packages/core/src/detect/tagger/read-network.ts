import { CLASS_COUNT, type Layers } from "./layers.ts";
import { nameLists } from "./name-lists.ts";
import type { Network } from "./network.ts";

/** "SVNT" and the format's version. A file of another version is refused, not guessed at. */
export const MAGIC = 0x544e_5653;
export const VERSION = 3;
export const HEADER_INTS = 10;
/** The last of them. */
const KERNEL_BYTES = 9;

/** A weight of the first layer is a whole number up to here: 84 or 108 of them times a token's numbers stay within 32 bits. */
export const HIGHEST_WEIGHT = 8191;

/**
 * The weights from their file: little endian; header of ten 32-bit integers (magic, version, rows, width, reach of words and of
 * characters, hidden units of both, bytes of the lists, bytes of the kernel); both layers, each as 32-bit floats (steps, biases,
 * second layer, its biases) and 16-bit weights; the lists, the table, the kernel's code. Nothing is parsed, so it costs
 * a copy of a few kilobytes; the others are views of `bytes`.
 *
 * @param kernel the kernel as a module, where the host compiles no code at run time
 * @throws Error when the bytes are not a network of this version
 */
export function readNetwork(bytes: Uint8Array, kernel?: unknown): Network {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = (i: number): number => (bytes.byteLength < HEADER_INTS * 4 ? 0 : view.getInt32(i * 4, true));
  const [rows, width, listBytes, kernelBytes] = [header(2), header(3), header(8), header(KERNEL_BYTES)];
  const hidden: readonly [number, number] = [header(6), header(7)];
  const reach: readonly [number, number] = [header(4), header(5)];
  const inputsOf = (group: 0 | 1): number => (2 * reach[group] + 1) * width;
  const layerBytes = (group: 0 | 1): number =>
    inputsOf(group) * hidden[group] * 2 + (hidden[group] * (2 + CLASS_COUNT) + CLASS_COUNT) * 4;
  const expected = HEADER_INTS * 4 + layerBytes(0) + layerBytes(1) + listBytes + rows * width + kernelBytes;
  if (header(0) !== MAGIC || header(1) !== VERSION || bytes.byteLength !== expected)
    throw new Error("the name model is not one that this version reads");

  let at = HEADER_INTS * 4;
  const numbers = (count: number, size: 2 | 4): Float64Array => {
    const values = new Float64Array(count);
    for (let i = 0; i < count; i++, at += size)
      values[i] = size === 2 ? view.getInt16(at, true) : view.getFloat32(at, true);
    return values;
  };
  const layer = (group: 0 | 1): Layers => ({
    steps: numbers(hidden[group], 4),
    firstBias: numbers(hidden[group], 4),
    second: numbers(hidden[group] * CLASS_COUNT, 4),
    secondBias: numbers(CLASS_COUNT, 4),
    first: numbers(inputsOf(group) * hidden[group], 2),
  });
  const layers: readonly [Layers, Layers] = [layer(0), layer(1)];
  const view8 = (length: number): Uint8Array => bytes.subarray(at, (at += length));
  const bloom = view8(listBytes);
  const { buffer, byteOffset } = view8(rows * width);
  const table = new Int8Array(buffer, byteOffset, rows * width);
  return {
    rows,
    width,
    reach,
    hidden,
    layers,
    lists: nameLists(bloom),
    bloom,
    table,
    kernel: kernel ?? view8(kernelBytes),
  };
}

/** The same file with another kernel. */
export function withKernel(bytes: Uint8Array, code: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = bytes.length - view.getInt32(KERNEL_BYTES * 4, true);
  const made = new Uint8Array(kept + code.length);
  made.set(bytes.subarray(0, kept));
  made.set(code, kept);
  new DataView(made.buffer).setInt32(KERNEL_BYTES * 4, code.length, true);
  return made;
}
