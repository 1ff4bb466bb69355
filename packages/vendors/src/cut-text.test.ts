import { describe, expect, it } from "vitest";
import { utf8Bytes } from "./batch.ts";
import { cutText } from "./cut-text.ts";

const limits = { max: 500, costOf: utf8Bytes };
const span = (index: number): string => `<span translate="no">ZXQ${index}ZXQ</span>`;

const TEXTS = [
  ["Spanish", "El pedido no ha llegado todavía y nadie contesta al teléfono. ".repeat(60)],
  ["German without an end", "Kundendienstmitarbeiterin ".repeat(100)],
  ["Japanese", "ご注文の商品がまだ届いていません。お電話ください。".repeat(60)],
  ["Japanese without an end", "届いていません".repeat(300)],
  ["Arabic", "لم يصل الطلب حتى الآن ولا أحد يرد على الهاتف. ".repeat(60)],
  ["Italian with elements", `Il signor ${span(1)}, cliente dal 2019, chiede il rimborso. `.repeat(60)],
  ["elements in a row", Array.from({ length: 90 }, (_, index) => span(index)).join("")],
  ["entities in a row", "&amp;&lt;".repeat(300)],
  ["tokens glued to text", "これはZXQ12ZXQです".repeat(120)],
  ["families", "👩‍👩‍👧".repeat(200)],
  ["half an element", `${"a ".repeat(400)}<span translate="no"`],
  ["a text of opening brackets", "<".repeat(3_000)],
  ["a letter under a thousand marks", `e${"\u0301".repeat(1_000)}`],
] as const;

describe("cutText", () => {
  it.each(TEXTS)("cuts into pieces that fit and loses nothing: %s", (_name, text) => {
    const pieces = cutText(text, limits);
    expect(pieces.join("")).toBe(text);
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) expect(utf8Bytes(piece)).toBeLessThanOrEqual(limits.max);
    expect(pieces.length).toBeLessThanOrEqual(Math.ceil((2 * utf8Bytes(text)) / limits.max));
  });

  it.each(TEXTS)("never cuts a tag, an element, an entity, a token or a letter: %s", (_name, text) => {
    const count = (string: string, unit: RegExp): number => [...string.matchAll(unit)].length;
    const pieces = cutText(text, limits);
    for (const unit of [/<span translate="no">ZXQ\d+ZXQ<\/span>/g, /&\w+;/g, /ZXQ\d+ZXQ/g, /\p{Emoji}\u200d/gu]) {
      expect(pieces.reduce((sum, piece) => sum + count(piece, unit), 0)).toBe(count(text, unit));
    }
    for (const piece of pieces) expect(piece).not.toMatch(/\p{Cs}/u);
  });

  it("cuts between sentences where it can, also inside a paragraph that holds elements", () => {
    const text = `Hola ${span(1)}. ${"No ha llegado. ".repeat(40)}`;
    for (const piece of cutText(text, limits)) expect(piece).toMatch(/\. ?$/);
  });

  it("leaves a text that fits alone", () => {
    expect(cutText("Hola. Adiós.", limits)).toEqual(["Hola. Adiós."]);
    expect(cutText("", limits)).toEqual([""]);
  });

  it.each([
    ["brackets", "<".repeat(200_000)],
    ["ampersands", "&".repeat(200_000)],
    ["tokens that never end", "ZXQ1".repeat(50_000)],
    ["open elements", "<span ".repeat(33_000)],
    ["spaces", " ".repeat(200_000)],
  ])("needs no longer for hostile text than its length asks for: %s", (_name, text) => {
    const started = performance.now();
    expect(cutText(text, limits).join("")).toBe(text);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
