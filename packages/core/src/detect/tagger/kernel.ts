import { alphabet } from "./alphabet.ts";
import { isThaiMark } from "./candidates.ts";
import { isSentenceEnd } from "./features.ts";
import { CLASS_COUNT, type Layers } from "./layers.ts";
import { limitOf, type Classified, type Classifier, type Network } from "./network.ts";

/** What tooling/tagger-kernel exports: addresses of tables and of a text's tokens, and calls that take and give addresses and counts. */
type Kernel = {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly setUp: (...sizes: readonly number[]) => void;
  readonly reserve: (length: number) => number;
  readonly classify: (length: number, limit: number) => number;
  readonly forget: (length: number) => void;
} & Readonly<Record<Table | Outcome, { readonly value: number }>>;

type Table = "KINDS" | "PLAIN" | "LAYERS" | "BLOOM";
type Outcome = "starts" | "ends" | "shapes" | "bits" | "decided" | "outputs";

/** Of WebAssembly what is used: every host has it, no set of typings that this package may see does. */
type Host = {
  readonly Module: new (code: unknown) => object;
  readonly Instance: new (module: object) => { readonly exports: object };
};

const ENDS = 0x80;
const THAI_MARK = 0x40;

/**
 * The tagger in WebAssembly with 128-bit registers, several times as fast as in TypeScript and equal to the last bit.
 * Undefined where the host has none of it, or a policy forbids it. One that fails (no memory for a long text) is
 * given up with all it holds, and `plain` goes on in its place.
 */
export function kernelOf(network: Network, plain: Classifier): Classifier | undefined {
  let kernel: Kernel | undefined;
  try {
    kernel = start(network);
  } catch {
    return undefined;
  }
  let used = 0;
  return {
    classify: (text, least) => {
      used = text.length;
      try {
        if (kernel !== undefined) return classify(kernel, text, least);
      } catch {
        kernel = undefined;
      }
      return plain.classify(text, least);
    },
    forget: () => (kernel === undefined ? plain.forget() : kernel.forget(used)),
  };
}

function classify(kernel: Kernel, text: string, least: number): Classified {
  const length = text.length;
  const at = kernel.reserve(length);
  const codes = new Uint16Array(kernel.memory.buffer, at, length);
  for (let i = 0; i < length; i++) codes[i] = text.charCodeAt(i);
  const count = kernel.classify(length, limitOf(least));
  const { buffer } = kernel.memory;
  return {
    start: new Int32Array(buffer, kernel.starts.value, length),
    end: new Int32Array(buffer, kernel.ends.value, length),
    shape: new Uint8Array(buffer, kernel.shapes.value, length),
    bits: new Uint8Array(buffer, kernel.bits.value, length),
    decided: new Int32Array(buffer, kernel.decided.value, count),
    count,
    outputs: new Float64Array(buffer, kernel.outputs.value, length * CLASS_COUNT),
  };
}

function start(network: Network): Kernel {
  const { rows, width, reach, hidden, table, bloom, layers } = network;
  if (width !== WIDTH || Math.max(...hidden) > MOST_UNITS) throw new Error("not what the kernel is written for");
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
const MOST_UNITS = 64;
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
