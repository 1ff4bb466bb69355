import { readNameModel } from "@sottovoce/testing/name-model";
import { describe, expect, it } from "vitest";
import { nameTagger } from "./name-tagger.ts";
import { readNetwork } from "./read-network.ts";

const bytes = readNameModel();
const tagger = nameTagger(readNetwork(bytes));

const persons = (text: string): readonly string[] =>
  [...tagger.find(text)].filter(({ entity }) => entity === "PERSON").map(({ start, end }) => text.slice(start, end));

/** Names that are in no list of ours, or not in this order, case or script. */
const FOUND: readonly (readonly [text: string, name: string])[] = [
  ["Hola, soy Yolanda Urrutikoetxea y no me llega el paquete.", "Yolanda Urrutikoetxea"],
  ["Guten Tag, mein Name ist Friedhelm Oberschmidt, wo bleibt meine Bestellung?", "Friedhelm Oberschmidt"],
  ["Buongiorno, sono Ginevra Bellandi e vorrei un rimborso.", "Ginevra Bellandi"],
  ["Bonjour, je m'appelle Maëlys Kergoat et j'attends mon colis.", "Maëlys Kergoat"],
  ["hi my name is rajesh kumar and i want my refund", "rajesh kumar"],
  ["Dzień dobry, dzwonił do mnie Zbigniew Wróblewski z działu reklamacji.", "Zbigniew Wróblewski"],
  ["Здравствуйте, меня зовут Елена Кузнецова, где мой заказ?", "Елена Кузнецова"],
  ["Вчера Генри Уоллес снова звонил, а акт подписали без него.", "Генри Уоллес"],
  ["قال مدير المبيعات ريتشارد ويلسون إن الشحنة تأخرت.", "ريتشارد ويلسون"],
  ["Сумму вернули Харгривзу, пометку поставила Снежана.", "Харгривзу"],
  ["السلام عليكم، معك خالد المنصوري بخصوص الطلب", "خالد المنصوري"],
  ["お世話になっております。佐々木健太と申します。", "佐々木健太"],
  ["안녕하세요, 박지훈입니다. 환불 부탁드립니다.", "박지훈"],
  ["您好，我叫李晓明，我的订单还没到。", "李晓明"],
  ["Merhaba, ben Ayşe Yıldırım, siparişim gelmedi.", "Ayşe Yıldırım"],
];

const LEFT_ALONE: readonly string[] = [
  "Mi pedido llegó roto y quiero que me devuelvan el dinero.",
  "Die Rechnung für die Waschmaschine ist falsch, bitte prüfen Sie den Betrag.",
  "My card was declined and the app shows an error since the last update.",
  "注文した商品がまだ届きません。",
  "لم تصل الشحنة حتى الآن وأريد استرداد المبلغ",
];

describe("the name tagger", () => {
  it.each(FOUND)("finds the person in %j", (text, name) => {
    expect(persons(text)).toContain(name);
  });

  it.each(LEFT_ALONE)("finds nobody in %j", (text) => {
    expect(persons(text)).toEqual([]);
  });

  it("says the same every time, whatever it read before", () => {
    const first = FOUND.map(([text]) => [...tagger.find(text)]);
    tagger.find("x ".repeat(20_000));
    expect(FOUND.map(([text]) => [...tagger.find(text)])).toEqual(first);
  });

  it("stays linear on hostile text", () => {
    for (const piece of ["Aa ", "Ää-", "王", "김 ", "A.", "'", "ـــ", "\u{1f600}", "x\n"]) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const started = performance.now();
      tagger.find(text);
      expect(performance.now() - started).toBeLessThan(3000);
    }
  });

  it("refuses a file that is not its own", () => {
    expect(() => readNetwork(bytes.subarray(0, bytes.length - 1))).toThrow("name model");
    expect(() => readNetwork(new Uint8Array(0))).toThrow("name model");
    expect(() => readNetwork(new Uint8Array(64))).toThrow("name model");
  });
});
