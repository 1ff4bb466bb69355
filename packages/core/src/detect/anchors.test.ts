import { describe, expect, test } from "vitest";
import type { Anchor } from "./anchor-places.ts";
import { atBeginningsOf, atJoinedWords, atKeys, atLongWords, beforeWords } from "./anchors-of-words.ts";
import {
  atDigits,
  atNumbers,
  atSigns,
  atWordsBefore,
  beforeDigits,
  beforeSign,
  isHex,
  wordsBeforeDigits,
} from "./anchors.ts";
import { beginningOf, wordBeginningOf } from "./beginnings.ts";
import { forgetMarks } from "./marks.ts";
import { prefixesOf } from "./prefixes.ts";
import { wordFinder } from "./words/match.ts";

function placesOf(anchor: Anchor, text: string): readonly number[] {
  forgetMarks();
  const { at, count } = anchor(text);
  return [...at.subarray(0, count)];
}

describe("anchors name every place where a match may begin", () => {
  const GMAIL = wordFinder(["gmail"]);
  const PASSWORD = wordFinder(["password"]);
  test.each([
    ["digits", atDigits, "a 12 b34", [2, 6]],
    ["before digits", beforeDigits(3), "call (+34) ES-12", [5, 6, 7, 11, 14]],
    ["a word before digits", wordsBeforeDigits(24, "de"), "x mayo de 2020", [2, 7, 10]],
    ["signs", beforeSign("colon", 4, isHex), "zz fe80::1", [3, 4, 5, 6, 7, 8]],
    ["words before a sign", atWordsBefore([["hyphen", 2]]), "00-1b-abc-", [0, 3]],
    ["long words", atLongWords(12), "short abcdefghijkl1 x", [6]],
    ["before words", beforeWords(GMAIL, 10), "ana 12 gmail com", [0, 4]],
    ["joined words", atJoinedWords(PASSWORD), "set db.main_password=x", [4, 7, 12]],
    ["keys", atKeys(14, ["https://"]), "a sk_live_123456 https://x", [2, 5, 10, 17]],
    ["short numbers", atNumbers(3), "is 45, 12/03/2016, 1,5 and 7.", [3, 27]],
    ["each sign", atSigns("at"), "a@b @c", [1, 4]],
    ["beginnings", atBeginningsOf(/(?<![a-z])(?:po box|apartado) \d/), "a po box 1, apartado 2", [2, 12]],
  ] as const)("%s", (_, anchor, text, places) => {
    const found = placesOf(anchor, text);
    for (const place of places) expect(found).toContain(place);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

  test("of a text with nothing are none", () => {
    expect(placesOf(atDigits, "nothing here")).toEqual([]);
  });
});

describe("beginnings of patterns", () => {
  test.each([
    [String.raw`(?<![a-z])(?:carrer|cl)\.? ?\d`, ["carre", "cl 0", "cl. 0", "cl.0", "cl0"]],
    [String.raw`\d{1,2} (?:am|pm)`, ["0 am", "0 pm", "00 am", "00 pm"]],
    [String.raw`[ab]\p{L}+`, ["a", "b"]],
  ])("%s", (source, prefixes) => {
    const spell = (character: string) => character.replace(/\d/, "0");
    expect([...prefixesOf(source, spell)].toSorted()).toEqual(prefixes);
  });

  test.each([
    [beginningOf(/(?<!x)[A-Z]{3}[ -]?\d|\d{4}[BCD]/g), ["ABC 1", "A1", "2016 d", "ÁBC 1"], "yes no no no"],
    [beginningOf(/[a-z]\d[äö]/gi), ["a1Ä", "A1ö", "A1x", "a"], "yes yes no no"],
    [beginningOf(/\p{L}+@/gu), ["x", "1"], "yes yes"],
    [wordBeginningOf(/(?:el )?lunes|\d{1,2} ?pm/g), ["lunes", "el lu", "el di", "12 pm", "12 de"], "yes yes no yes no"],
  ])("%# say where a match may begin", (begins, texts, answers) => {
    expect(texts.map((text) => (begins(text, 0) ? "yes" : "no")).join(" ")).toBe(answers);
  });

  test("that could be anything are none", () => {
    expect(() => wordBeginningOf(/.x/g)).toThrow("Begins with anything");
  });
});
