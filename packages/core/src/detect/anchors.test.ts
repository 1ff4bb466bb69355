import { describe, expect, test } from "vitest";
import type { Anchor } from "./anchor-places.ts";
import { atBeginningsOf, atJoinedWords, atKeys, atLongWords, beforeWords } from "./anchors-of-words.ts";
import { atDigits, atWordsBefore, beforeDigits, beforeSign, isHex, wordsBeforeDigits } from "./anchors.ts";
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
    ["keys", atKeys(12, ["https://"]), "a sk_live_1234 https://x", [2, 5, 10, 15]],
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
    expect([...prefixesOf(source)].toSorted()).toEqual(prefixes);
  });
});
