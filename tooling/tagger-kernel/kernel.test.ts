import { readFileSync } from "node:fs";
import { join } from "node:path";
import { classifierOf, kernelOf, readNetwork, type Classifier } from "@sottovoce/core/tagger";
import { readNameModel } from "@sottovoce/testing/name-model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileKernel } from "./compile.ts";

const MODEL = join(import.meta.dirname, "../../packages/core/model");
const bytes = readNameModel();
const network = readNetwork(bytes);
const kernel = kernelOf(network);
const typescript = classifierOf(network);
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

  it("runs here, and finds something to compare", () => {
    expect(kernel).toBeDefined();
    expect(outcomeOf(typescript, SENTENCES.join("\n")).length).toBeGreaterThan(20);
  });

  it.each(SENTENCES)("says to the last bit what the TypeScript says: %j", (text) => {
    if (kernel === undefined) return;
    expect(outcomeOf(kernel, text)).toEqual(outcomeOf(typescript, text));
  });

  it("says the same of pieces in any order, of any characters, and of very long texts", () => {
    if (kernel === undefined) return;
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
    const { kernel: own, read } = watched();
    const before = read();
    own?.classify(SENTENCES.join("\n"), LEAST);
    expect(read().equals(before)).toBe(false);
    own?.forget();
    expect(read().equals(before)).toBe(true);
  });
});

type Module = { Instance: new (module: object) => { readonly exports: object } };

/** A kernel, and all of its memory but the zeroes at the end. */
function watched() {
  const host: Module = Reflect.get(globalThis, "WebAssembly");
  const { Instance } = host;
  let exported: { readonly memory?: { readonly buffer: ArrayBuffer } } = {};
  host.Instance = class extends Instance {
    constructor(module: object) {
      super(module);
      exported = this.exports;
    }
  };
  const made = kernelOf(network);
  host.Instance = Instance;
  const read = (): Buffer => {
    const all = Buffer.from(exported.memory?.buffer.slice(0) ?? new ArrayBuffer(0));
    let end = all.length;
    while (end > 0 && all[end - 1] === 0) end--;
    return all.subarray(0, end);
  };
  return { kernel: made, read };
}
