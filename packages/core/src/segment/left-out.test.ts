import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leftOutOf } from "./left-out.ts";

const ALL = { leaveQuoted: true, leaveSignatures: true };
const leftOf = (text: string, leave = ALL) => leftOutOf(text, leave).map(({ start, end }) => text.slice(start, end));

describe("leftOutOf", () => {
  it.each([
    ["quoted lines", "Hola\n> uno\n> dos\nadiós", ["> uno\n> dos"]],
    ["the head of a quotation", "Sí\n\nOn 3 May 2026, Ana wrote:\n> ¿no?", ["On 3 May 2026, Ana wrote:\n> ¿no?"]],
    [
      "a wrapped head",
      "Ja\nAm Montag, den 3. Mai 2026 um 10:00\nAnna schrieb:\n> nein?",
      ["Am Montag, den 3. Mai 2026 um 10:00\nAnna schrieb:\n> nein?"],
    ],
    [
      "all below a head without marks",
      "Sì\nIl 3 maggio 2026 Ada ha scritto:\nno?\nmai?",
      ["Il 3 maggio 2026 Ada ha scritto:\nno?\nmai?"],
    ],
    [
      "Outlook's block, German",
      "Ja\n\nVon: Anna\nGesendet: Montag\nAn: uns\nBetreff: x\n\nnein?",
      ["Von: Anna\nGesendet: Montag\nAn: uns\nBetreff: x\n\nnein?"],
    ],
    [
      "Outlook's block, Spanish",
      "Sí\nDe: Ana\nEnviado el: lunes\nPara: nos\nAsunto: x\n\n¿no?",
      ["De: Ana\nEnviado el: lunes\nPara: nos\nAsunto: x\n\n¿no?"],
    ],
    [
      "Outlook's block, Japanese",
      "はい\n差出人: 田中\n送信日時: 月曜\n宛先: 当社\n\nいいえ?",
      ["差出人: 田中\n送信日時: 月曜\n宛先: 当社\n\nいいえ?"],
    ],
    [
      "Outlook's block, Arabic",
      "نعم\nمن: آنا\nتاريخ الإرسال: الاثنين\nإلى: نحن\n\nلا؟",
      ["من: آنا\nتاريخ الإرسال: الاثنين\nإلى: نحن\n\nلا؟"],
    ],
    ["a signature", "Hola\n-- \nAna\nVentas", ["-- \nAna\nVentas"]],
    ["a signature before a quotation", "Hola\n--\nAna\n> uno", ["--\nAna\n> uno"]],
  ])("leaves %s", (_what, text, expected) => expect(leftOf(text)).toEqual(expected));

  it.each([
    ["German", "Am Mo., 3. Mai 2026 um 10:00 Uhr schrieb Anna <anna@example.com>:"],
    ["Japanese", "2026年5月3日(日) 10:00 田中 <tanaka@example.jp>:"],
    ["Arabic", "في الأحد، 3 مايو 2026 بواسطة ليلى <layla@example.com>:"],
  ])("knows a head that ends with an address: %s", (_language, head) =>
    expect(leftOf(`Ja\n${head}\nnein?`, ALL)).toEqual([`${head}\nnein?`]),
  );

  it.each([
    ["when nobody wants it", "Hola\n> uno\n-- \nAna", {}],
    ["a forward, which has nothing else", "> uno\n> dos", ALL],
    ["a list of fields written by hand", "De: Madrid\na Barcelona quiero ir", ALL],
    ["two dashes high above the end", `Hola\n--\n${"línea\n".repeat(20)}`, ALL],
  ])("leaves nothing: %s", (_what, text, leave) => expect(leftOf(text, leave as typeof ALL)).toEqual([]));

  it("tells a quotation from a signature", () => {
    const text = "Hola\n--\nAna\n\n> uno";
    expect(leftOf(text, { leaveQuoted: true, leaveSignatures: false })).toEqual(["> uno"]);
    expect(leftOf(text, { leaveQuoted: false, leaveSignatures: true })).toEqual(["--\nAna\n"]);
  });

  it("gives whole lines, in order, of any text", () => {
    const line = fc.constantFrom("> a", "--", "b", "", "From: c", "Sent: d", "To: e", "On 1 May 2026 f wrote:");
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), fc.constantFrom("\n", "\r\n", "\r"), (lines, end) => {
        const text = lines.join(end);
        let position = 0;
        for (const span of leftOutOf(text, ALL)) {
          expect(span.start).toBeGreaterThanOrEqual(position);
          expect(span.start === 0 || /[\r\n]/.test(text.charAt(span.start - 1))).toBe(true);
          expect(span.end === text.length || /[\r\n]/.test(text.charAt(span.end))).toBe(true);
          position = span.end;
        }
      }),
    );
  });
});
