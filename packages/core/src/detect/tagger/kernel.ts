import { alphabet } from "./alphabet.ts";
import { isThaiMark } from "./candidates.ts";
import { isSentenceEnd } from "./features.ts";
import { CLASS_COUNT, type Layers } from "./layers.ts";
import { limitOf, type Classifier, type Network } from "./network.ts";

/** What tooling/tagger-kernel exports: addresses of tables, and calls that take and give addresses and counts. */
type Kernel = {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly KINDS: Address;
  readonly PLAIN: Address;
  readonly LAYERS: Address;
  readonly BLOOM: Address;
  readonly setUp: (...sizes: readonly number[]) => void;
  readonly reserve: (length: number) => number;
  readonly classify: (length: number, limit: number) => number;
  readonly forget: (length: number) => void;
} & Readonly<Record<"startsAt" | "endsAt" | "shapesAt" | "bitsAt" | "decidedAt" | "outputsAt", () => number>>;

type Address = { readonly value: number };

/** Of WebAssembly what is used: every host has it, no set of typings that this package may see does. */
type Host = {
  readonly Module: new (code: unknown) => object;
  readonly Instance: new (module: object) => { readonly exports: object };
};

const ENDS = 0x80;
const THAI_MARK = 0x40;

/**
 * The tagger in WebAssembly with 128-bit registers, four times as fast as in TypeScript and equal to the last bit.
 * Undefined where the host has none of it, or a policy forbids it.
 */
export function kernelOf(network: Network): Classifier | undefined {
  try {
    const kernel = start(network);
    return { classify: (text, least) => classify(kernel, text, least), forget: () => kernel.forget(used) };
  } catch {
    return undefined;
  }
}

let used = 0;

function classify(kernel: Kernel, text: string, least: number): ReturnType<Classifier["classify"]> {
  used = text.length;
  const at = kernel.reserve(used);
  const codes = new Uint16Array(kernel.memory.buffer, at, used);
  for (let i = 0; i < used; i++) codes[i] = text.charCodeAt(i);
  const count = kernel.classify(used, limitOf(least));
  const { buffer } = kernel.memory;
  return {
    start: new Int32Array(buffer, kernel.startsAt(), used),
    end: new Int32Array(buffer, kernel.endsAt(), used),
    shape: new Uint8Array(buffer, kernel.shapesAt(), used),
    bits: new Uint8Array(buffer, kernel.bitsAt(), used),
    decided: new Int32Array(buffer, kernel.decidedAt(), count),
    count,
    outputs: new Float64Array(buffer, kernel.outputsAt(), used * CLASS_COUNT),
  };
}

function start(network: Network): Kernel {
  const { rows, width, reach, hidden, table, bloom, layers } = network;
  if (width !== WIDTH) throw new Error("not the width that the kernel is written for");
  const host: string = "WebAssembly";
  const { Module, Instance }: Host = Reflect.get(globalThis, host);
  const module = network.kernel instanceof Module ? network.kernel : new Module(network.kernel);
  const kernel = new Instance(module).exports as Kernel;
  kernel.setUp(bloom.length, rows, ...reach, ...hidden);
  const { buffer } = kernel.memory;
  const { kinds, plain } = alphabet();
  const marked = new Uint8Array(buffer, kernel.KINDS.value, kinds.length);
  for (let code = 0; code < kinds.length; code++)
    marked[code] = (kinds[code] ?? 0) | (isSentenceEnd(code) ? ENDS : 0) | (isThaiMark(code) ? THAI_MARK : 0);
  new Uint16Array(buffer, kernel.PLAIN.value, plain.length).set(plain);
  new Uint8Array(buffer, kernel.BLOOM.value, bloom.length).set(bloom);
  new Int8Array(buffer, kernel.BLOOM.value + bloom.length, table.length).set(table);
  let at = kernel.LAYERS.value;
  for (const layer of layers) at = writeLayer(buffer, at, layer);
  return kernel;
}

const WIDTH = 12;
const BLOCK = 8;

/** Eight units and two inputs at a time, for each unit its two; behind them the floats. See assembly/decide.ts. */
function writeLayer(buffer: ArrayBuffer, at: number, { first, steps, firstBias, second, secondBias }: Layers): number {
  const hidden = firstBias.length;
  const inputs = first.length / hidden;
  const weights = new Int16Array(buffer, at, first.length);
  for (let i = 0; i < first.length; i++) {
    const x = Math.floor(i / BLOCK) % inputs;
    const block = i - (i % (inputs * BLOCK));
    weights[block + (x - (x % 2)) * BLOCK + (i % BLOCK) * 2 + (x % 2)] = first[i] ?? 0;
  }
  let next = at + first.length * 2;
  for (const floats of [steps, firstBias, second, secondBias]) {
    new Float64Array(buffer, next, floats.length).set(floats);
    next += floats.length * 8;
  }
  return next;
}
