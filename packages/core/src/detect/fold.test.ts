import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BARRIER, fold } from "./fold.ts";

describe("fold", () => {
  it.each([
    ["plain text", "plain text"],
    ["a\u200bb\u200dc\ufeffd\u00ad", "abcd"],
    ["\u202eabc\u202c\u200f", "abc"],
    ["１２３４－５６７８＠ｘ．ｙ", "1234-5678@x.y"],
    ["٠١٢٣٤٥٦٧٨٩ ۰۹ ०९ ๑ 𝟙", "0123456789 09 09 1 1"],
    ["a\u00a0b\u2003c\u3000d\te", "a b c d e"],
    ["1\u20132\u20143\u22124", "1-2-3-4"],
    ["a\r\nb\rc\u2028d", "a\nb\nc\nd"],
    ["Jose\u0301 Nu\u0301n\u0303ez", "José Núñez"],
    ["1\ufe0f\u20e3", "1"],
    ["⟦PERSON 1⟧ y ⟦X 1⟧", `${BARRIER} y ⟦X 1⟧`],
    ["０９０ー１２３４ｰ５６７８ コーヒー", "090-1234-5678 コーヒー"],
    ["مُحَمَّد أحمد آمنة", "محمد أحمد آمنة"],
    ["東京 서울 Москва شارع", "東京 서울 Москва شارع"],
  ])("turns %j into %j", (text, expected) => {
    expect(fold(text).text).toBe(expected);
  });

  it("gives a span the invisible characters inside it and the marks at its end, not those around it", () => {
    const folded = fold("x \u200bR\u200bosi\u0301 y");
    expect(folded.text).toBe("x Rosí y");
    expect(folded.toOriginal({ start: 2, end: 6 })).toEqual({ start: 3, end: 9 });
  });

  it("maps every span back onto text that folds to the same", () => {
    const piece = fc.constantFrom(
      "a",
      "é",
      "e\u0301",
      "\u200b",
      "１",
      "٣",
      "\u00a0",
      "–",
      "👩‍👩‍👧",
      "⟦PERSON 1⟧",
      "\n",
      "\r\n",
      "𝟙",
      "語",
      "ｶﾞ",
      "\u0301",
      "\ud800",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const text = pieces.join("");
        const folded = fold(text);
        expect(folded.text.length).toBeLessThanOrEqual(text.length);
        const start = a % (folded.text.length + 1);
        const end = start + (b % (folded.text.length - start + 1));
        if (start === end) return;
        const original = folded.toOriginal({ start, end });
        expect(original.start).toBeGreaterThanOrEqual(0);
        expect(original.end).toBeLessThanOrEqual(text.length);
        expect(original.end).toBeGreaterThan(original.start);
        expect(
          /^[\udc00-\udfff]/.test(text.slice(original.start)) && /[\ud800-\udbff]$/.test(text.slice(0, original.start)),
        ).toBe(false);
        const back = folded.toFolded(original);
        expect(back.start).toBeLessThanOrEqual(start);
        expect(back.end).toBeGreaterThanOrEqual(end);
      }),
    );
  });

  it("takes linear time on the strangest text", () => {
    const text = "e\u0301\u200b１\u200f".repeat(40_000);
    const started = performance.now();
    fold(text);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
