import { describe, expect, it } from "vitest";
import { compareNumbers, findWrongLanguage, lostPseudonyms, numbersIn } from "./checks.ts";
import { mark, NO_CHOICES, release, spansOf } from "./choices.ts";
import { countVotes, readingLanguage } from "./language-vote.ts";
import { groupSegments, splitText } from "./split-text.ts";

describe("numbers are compared by their digits", () => {
  it.each([
    ["Total: 1,234.50 EUR", "Total: 1.234,50 EUR"],
    ["at 10:30 on 2/5/2026", "um 10.30 Uhr am 2/5/2026"],
    ["order 4711", "الطلب ٤٧١١"],
    ["order 4711", "注文４７１１"],
    ["no numbers", "ninguno"],
  ])("%s is as good as %s", (original, translation) => {
    expect(compareNumbers(original, translation)).toMatchObject({ verdict: "good", details: [] });
  });

  it.each([
    ["pay 120", "pague 1200", ["120", "1200"]],
    ["12 and 12", "12", ["12"]],
  ])("%s is not %s", (original, translation, details) => {
    expect(compareNumbers(original, translation)).toMatchObject({ verdict: "differs", details });
  });

  it("keeps two numbers apart that a space parts", () => {
    expect(numbersIn("12 34")).toEqual(["12", "34"]);
  });
});

describe("a wrong language shows in what was answered for, in the script, and in a text that did not change", () => {
  it.each([
    ["Your order is on the way", "Su pedido está en camino", "es", "es", undefined],
    ["Your order is on the way", "Seu pedido está a caminho", "pt-BR", "pt", undefined],
    ["Your order is on the way", "ご注文は発送済みです", "ja", "ja", undefined],
    ["Your order is on the way", "طلبك في الطريق", "ar", "ar", undefined],
    ["⟦PERSON 1⟧ 4711", "⟦PERSON 1⟧ 4711", "it", "it", undefined],
    ["Your order is on the way", "Your order is on the way", "de", "de", "differs"],
    ["Your order is on the way", "Il tuo ordine", "ar", "ar", "differs"],
    ["Your order is on the way", "Il tuo ordine", "es", "it", "differs"],
    ["Your order is on the way", "您的订单", "zh-Hant", "zh-Hans", "differs"],
  ])("%s → %s (%s, answered for %s): %s", (original, translation, target, answered, verdict) => {
    expect(findWrongLanguage(original, translation, { target, answered })?.verdict).toBe(verdict);
  });
});

it("counts pseudonyms that were lost, doubled or invented", () => {
  expect(lostPseudonyms("⟦PERSON 1⟧ y ⟦IBAN 1⟧", "⟦IBAN 1⟧ and ⟦PERSON 1⟧")).toEqual([]);
  expect(lostPseudonyms("⟦PERSON 1⟧ y ⟦IBAN 1⟧", "⟦IBAN 1⟧ ⟦IBAN 1⟧ ⟦PERSON 2⟧")).toEqual([
    "⟦PERSON 1⟧",
    "⟦IBAN 1⟧",
    "⟦PERSON 2⟧",
  ]);
});

describe("long texts are cut", () => {
  const rejoin = (text: string, longest: number) =>
    splitText(text, longest)
      .map((segment) => segment.text + segment.after)
      .join("");

  it.each([
    ["between paragraphs", "uno dos.\n\ntres cuatro. cinco", 14, ["uno dos.", "tres cuatro.", "cinco"]],
    ["between sentences", "Uno dos tres. Cuatro cinco", 20, ["Uno dos tres.", "Cuatro cinco"]],
    [
      "after a Japanese full stop",
      "商品が届きません。確認してください。",
      12,
      ["商品が届きません。", "確認してください。"],
    ],
    ["between words", "uno dos tres cuatro", 9, ["uno dos", "tres", "cuatro"]],
  ])("%s", (_, text, longest, expected) => {
    expect(splitText(text, longest).map((segment) => segment.text)).toEqual(expected);
    expect(rejoin(text, longest)).toBe(text);
  });

  it("never inside a pseudonym or an emoji", () => {
    const text = "a⟦PERSON 1⟧b👩‍👩‍👧‍👦c⟦ACCOUNT_ID 12⟧".repeat(20);
    for (let longest = 20; longest < 40; longest += 1) {
      expect(rejoin(text, longest)).toBe(text);
      for (const { text: part } of splitText(text, longest)) {
        expect(part.replaceAll(/⟦[A-Z_]+ \d+⟧/gu, "")).not.toMatch(/[⟦⟧]|^\u200D|\u200D$|\p{Surrogate}/u);
      }
    }
  });

  it("into requests that stay under the total", () => {
    const segments = splitText("palabra ".repeat(12_000));
    for (const group of groupSegments(segments)) {
      expect(group.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(30_000);
    }
  });
});

describe("the agent's choices", () => {
  it("apply to whole words, and to any place in scripts without spaces", () => {
    expect(spansOf(new Set(["Ana"]), "Ana dijo la semana que Ana")).toEqual([
      { start: 0, end: 3 },
      { start: 23, end: 26 },
    ]);
    expect(spansOf(new Set(["Ana"]), "LaAnaB")).toEqual([]);
    expect(spansOf(new Set(["田中"]), "私は田中です")).toEqual([{ start: 2, end: 4 }]);
  });

  it("undo each other", () => {
    expect(mark(release(NO_CHOICES, "Amazon"), "Amazon").released.size).toBe(0);
    expect(release(mark(NO_CHOICES, "Bigotes"), "Bigotes").marked.size).toBe(0);
  });
});

describe("the customer's language", () => {
  it("is what most of the text is in", () => {
    const votes = [
      { language: "es", confidence: 0.97, length: 300 },
      { language: "pt", confidence: 0.7, length: 10 },
    ];
    expect(countVotes(votes)).toEqual({ language: "es", isSure: true, isChosen: false });
  });

  it("is unsure when nothing was sure, or when texts disagree", () => {
    expect(countVotes([{ language: "es", confidence: 0.5, length: 300 }]).isSure).toBe(false);
    expect(
      countVotes([
        { language: "es", confidence: 0.97, length: 300 },
        { language: "ca", confidence: 0.97, length: 290 },
      ]).isSure,
    ).toBe(false);
    expect(countVotes([{ language: "und", confidence: 0, length: 3 }]).language).toBeUndefined();
  });

  it.each([
    ["en-US", "en"],
    ["de-CH", "de"],
    ["ja", "ja"],
    ["ar-EG", "ar"],
    ["pt-BR", "pt-BR"],
    ["zh-TW", "zh-Hant"],
    ["not a tag!", "en"],
  ])("an agent with %s reads %s", (locale, expected) => {
    expect(readingLanguage(locale)).toBe(expected);
  });
});
