import { readNameModel } from "@sottovoce/testing/name-model";
import { expect, test } from "vitest";
import { CLASS_COUNT } from "./layers.ts";
import { classifierOf } from "./network.ts";
import { readNetwork } from "./read-network.ts";
import { wordsOf } from "./table-words.ts";

const { classify, forget } = classifierOf(readNetwork(readNameModel()));
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
  const outputsOf = (least: number): ReadonlyMap<number, readonly number[]> => {
    const { decided, count, outputs } = classify(text, least);
    const found = Array.from(
      decided.subarray(0, count),
      (i) => [i, [...outputs.subarray(i * CLASS_COUNT, (i + 1) * CLASS_COUNT)]] as const,
    );
    forget();
    return new Map(found);
  };
  const full = outputsOf(0);
  const gated = outputsOf(LEAST);
  let refused = 0;
  for (const [token, outputs] of full) {
    const [nothing = 0, ...others] = outputs;
    if (gated.has(token)) expect(gated.get(token)).toEqual(outputs);
    else expect(Math.max(...others) - nothing).toBeLessThan(Math.log(LEAST / (1 - LEAST)));
    if (!gated.has(token)) refused++;
  }
  expect(refused).toBeGreaterThan(0);
});

test("a table that lies askew in its file reads the same", () => {
  const bytes = new Int8Array([9, 1, -2, 3, -4, 127, -128, 0, 5]);
  expect([...wordsOf(bytes.subarray(1, 9))]).toEqual([...wordsOf(bytes.slice(1, 9))]);
});
