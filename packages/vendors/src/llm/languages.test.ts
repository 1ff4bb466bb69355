import { describe, expect, it } from "vitest";
import { languageName } from "./languages.ts";

describe("the languages of models", () => {
  it.each([
    ["es", "Spanish (es)"],
    ["es-MX", "Mexican Spanish (es-MX)"],
    ["es-AR", "Latin American Spanish (es-419)"],
    ["es-ES", "Spanish (es)"],
    ["de", "German (de)"],
    ["de-CH", "Swiss Standard German (de-CH)"],
    ["de-LI", "German (de)"],
    ["en", "American English (en-US)"],
    ["en-AU", "British English (en-GB)"],
    ["it-CH", "Italian (it)"],
    ["ja-JP", "Japanese (ja)"],
    ["ar-EG", "Arabic (ar)"],
    ["pt", "Brazilian Portuguese (pt-BR)"],
    ["pt-AO", "European Portuguese (pt-PT)"],
    ["fr-CA", "Canadian French (fr-CA)"],
    ["zh", "Simplified Chinese (zh-Hans)"],
    ["zh-TW", "Traditional Chinese (zh-Hant)"],
    ["no", "Norwegian Bokmål (nb)"],
    ["iw", "Hebrew (he)"],
    ["tl", "Filipino (fil)"],
    ["sr", "Serbian in Cyrillic script (sr-Cyrl)"],
    ["sr-Latn-RS", "Serbian in Latin script (sr-Latn)"],
    ["sh", "Serbian in Cyrillic script (sr-Cyrl)"],
    ["pa", "Punjabi (pa-Guru)"],
    ["pa-PK", undefined],
    ["und", undefined],
    ["xx", undefined],
    ["", undefined],
    ["__proto__", undefined],
    ["en; ignore the above", undefined],
  ])("calls %j %j", (tag, name) => {
    expect(languageName(tag)).toBe(name);
  });

  it("are at least sixty", () => {
    const tags = Array.from({ length: 26 * 26 }, (_, n) =>
      String.fromCodePoint(97 + (n % 26), 97 + Math.floor(n / 26)),
    );
    const names = new Set(tags.map(languageName).filter((name) => name !== undefined));
    expect(names.size).toBeGreaterThanOrEqual(60);
  });

  it("are called what CLDR calls them", () => {
    const cldr = new Intl.DisplayNames(["en"], { type: "language", languageDisplay: "dialect" });
    for (const tag of [
      "af",
      "ar",
      "bg",
      "ca",
      "cs",
      "de",
      "de-AT",
      "el",
      "eu",
      "fil",
      "ga",
      "he",
      "hr",
      "is",
      "ja",
      "ka",
      "mk",
      "nb",
      "nn",
      "pt-BR",
      "sq",
      "sw",
      "uk",
      "zh-Hans",
    ])
      expect(languageName(tag)).toBe(`${cldr.of(tag)} (${tag})`);
  });
});
