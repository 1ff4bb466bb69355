import { readFileSync } from "node:fs";
import { join } from "node:path";
import { classifierOf, kernelOf, readNetwork, type Classifier, type Network } from "@sottovoce/core/tagger";
import { readNameModel } from "@sottovoce/testing/name-model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileKernel } from "./compile.ts";

const MODEL = join(import.meta.dirname, "../../packages/core/model");
const bytes = readNameModel();
const network = readNetwork(bytes);
const typescript = classifierOf(network);
const kernel = started(network);
const LEAST = 0.2;
const CLASSES = 4;

/** What counts of a text: each token that may be something, how it is written, its lists, its outputs. */
function outcomeOf({ classify, forget }: Classifier, text: string) {
  const { decided, count, start, end, shape, bits, outputs } = classify(text, LEAST);
  const outcome = Array.from({ length: count }, (_, n) => {
    const i = decided[n] ?? 0;
    return [
      start[i] ?? 0,
      end[i] ?? 0,
      shape[i] ?? 0,
      bits[i] ?? 0,
      ...outputs.subarray(i * CLASSES, (i + 1) * CLASSES),
    ];
  });
  forget();
  return outcome;
}

const SENTENCES = [
  "Hola, soy Yolanda Urrutikoetxea de Bilbao y no me llega el paquete de Zalando. ¿Puede llamarme Maria?",
  "Guten Tag, mein Name ist Friedhelm Oberschmidt, wo bleibt meine Bestellung aus Münster?\n\nMFG F. OBERSCHMIDT",
  "Buongiorno, sono Ginevra D'Angelo-Bellandi: vorrei un rimborso di 45,90 € su IBAN IT60X0542811101000000123456.",
  "hi my name is rajesh kumar and i want my refund from amazon, thanks",
  "お世話になっております。東京の佐々木健太と申します。ジョン・スミス様",
  "안녕하세요, 박지훈입니다. 환불 부탁드립니다.",
  "您好，我叫李晓明，我的订单还没到。",
  "สวัสดีครับ ผมชื่อสมชาย ใจดี อยู่กรุงเทพ",
  "السلام عليكم، معك خالد المنصوري بخصوص الطلب",
  "नमस्ते, मेरा नाम राहुल शर्मा है।",
  "Здравствуйте, меня зовут Елена Кузнецова, где мой заказ?",
  "12:30 – “x”, www.example.com; AAAA aaaa Ää-Öö \u{1f600}\u0301 \ud800",
];

describe("the kernel", () => {
  it("is what its source compiles to, in both files", async () => {
    const code = await compileKernel();
    expect(readFileSync(join(MODEL, "tagger.wasm")).equals(code)).toBe(true);
    expect(Buffer.from(bytes.subarray(bytes.length - code.length)).equals(code)).toBe(true);
  });

  it("finds something to compare", () => {
    expect(outcomeOf(typescript, SENTENCES.join("\n")).length).toBeGreaterThan(20);
  });

  it.each(SENTENCES)("says to the last bit what the TypeScript says: %j", (text) => {
    expect(outcomeOf(kernel, text)).toEqual(outcomeOf(typescript, text));
  });

  it("says the same of pieces in any order, of any characters, and of very long texts", () => {
    const piece = fc.oneof(
      fc.constantFrom(...SENTENCES),
      fc.constantFrom(...SENTENCES.flatMap((text) => text.split(/(?<=[\s。])/u))),
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.constantFrom("\n", " ", ". ", "-", "", "王".repeat(40), "Ab ".repeat(3000)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        expect(outcomeOf(kernel, text)).toEqual(outcomeOf(typescript, text));
      }),
      { numRuns: 300 },
    );
  });

  it("keeps nothing of a text", () => {
    const { made, exported } = watched();
    const before = used(exported());
    made.classify(SENTENCES.join("\n"), LEAST);
    expect(used(exported()).equals(before)).toBe(false);
    made.forget();
    expect(used(exported()).equals(before)).toBe(true);
  });

  it("gives way to the TypeScript when it fails, and stays away", () => {
    let calls = 0;
    const { made } = watched((own) => ({
      ...own,
      reserve: (length: number) => {
        calls++;
        // What a host throws where there is no more memory.
        if (length > 1000) throw new RangeError("no memory");
        return own.reserve(length);
      },
    }));
    const [short = ""] = SENTENCES;
    const long = SENTENCES.join("\n").repeat(3);
    for (const text of [short, long, short]) expect(outcomeOf(made, text)).toEqual(outcomeOf(typescript, text));
    expect(calls).toBe(2);
  });
});

type Exports = { readonly memory: { readonly buffer: ArrayBuffer }; readonly reserve: (length: number) => number };
type Instance = new (module: object) => { readonly exports: Exports };

function started(of: Network): Classifier {
  const made = kernelOf(of, classifierOf(of));
  if (made === undefined) throw new Error("no kernel runs here");
  return made;
}

/** A kernel and what it exports, or what a test makes of that. */
function watched(change = (own: Exports): Exports => own) {
  const host: { Instance: Instance } = Reflect.get(globalThis, "WebAssembly" as string);
  const { Instance } = host;
  let seen: Exports | undefined;
  host.Instance = class {
    exports: Exports;
    constructor(module: object) {
      seen = new Instance(module).exports;
      this.exports = change(seen);
    }
  };
  const made = started(readNetwork(bytes));
  host.Instance = Instance;
  const exported = (): Exports => {
    if (seen === undefined) throw new Error("nothing was started");
    return seen;
  };
  return { made, exported };
}

/** All of its memory but the zeroes at the end. */
function used({ memory }: Exports): Buffer {
  const all = Buffer.from(memory.buffer.slice(0));
  let end = all.length;
  while (end > 0 && all[end - 1] === 0) end--;
  return all.subarray(0, end);
}
