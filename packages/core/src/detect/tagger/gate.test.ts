import { readNameModel } from "@sottovoce/testing/name-model";
import { expect, test } from "vitest";
import { CLASS_COUNT } from "./layers.ts";
import { classify } from "./network.ts";
import { readNetwork } from "./read-network.ts";
import { wordsOf } from "./table-words.ts";
import { tokenize } from "./tokens.ts";

const network = readNetwork(readNameModel());
const LEAST = 0.2;

test.each([
  "Hola, soy Yolanda Urrutikoetxea de Bilbao y no me llega el paquete de Zalando. ¿Puede llamarme Maria?",
  "Guten Tag, mein Name ist Friedhelm Oberschmidt, wo bleibt meine Bestellung aus Münster?",
  "hi my name is rajesh kumar and i want my refund from amazon, thanks",
  "お世話になっております。東京の佐々木健太と申します。",
  "您好，我叫李晓明，我的订单还没到。",
  "สวัสดีครับ ผมชื่อสมชาย ใจดี อยู่กรุงเทพ",
  "12:30 – “x”, www.example.com; AAAA aaaa Ää-Öö",
  "王".repeat(50),
])("what the gate lets through is worked out in full, the rest stays below the bar: %j", (text) => {
  const tokens = tokenize(text);
  const full = classify(network, text, tokens).probabilities.slice(0, tokens.count * CLASS_COUNT);
  const gated = classify(network, text, tokens, LEAST).probabilities;
  let refused = 0;
  for (let i = 0; i < full.length; i += CLASS_COUNT) {
    const isRefused = gated[i] === 0 && full[i] !== 0;
    if (isRefused) refused++;
    const own = full.subarray(i, i + CLASS_COUNT);
    if (isRefused) expect(Math.max(...own.subarray(1))).toBeLessThan(LEAST);
    else expect(gated.slice(i, i + CLASS_COUNT)).toEqual(own);
  }
  expect(refused).toBeGreaterThan(0);
});

test("a table that lies askew in its file reads the same", () => {
  const bytes = new Int8Array([9, 1, -2, 3, -4, 127, -128, 0, 5]);
  expect([...wordsOf(bytes.subarray(1, 9))]).toEqual([...wordsOf(bytes.slice(1, 9))]);
});
