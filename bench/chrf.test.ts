import { describe, expect, it } from "vitest";
import { chrf } from "./chrf.ts";

/** Texts and scores of sacreBLEU's own tests (test_chrf.py, Apache-2.0): what it says of them is what we must say. */
const OBAMA = [
  "Die Beziehung zwischen Obama und Netanjahu ist nicht gerade freundlich.",
  "Das Verhältnis zwischen Obama und Netanyahu ist nicht gerade freundschaftlich.",
] as const;
const RISK = [
  "risk assessment must be made of those who are qualified and expertise in the sector - these are the scientists .",
  "risk assessment has to be undertaken by those who are qualified and expert in that area - that is the scientists .",
] as const;

describe("chrF, as sacreBLEU computes it", () => {
  it.each([
    ["a", "a", 100],
    ["", "reference", 0],
    ["a b c", "abc", 100],
    ["aa", "ab", 25],
    [OBAMA[1], OBAMA[1], 100],
  ])("of %j for %j is %d", (hypothesis, reference, score) =>
    expect(chrf([hypothesis], [reference], { beta: 3 })).toBeCloseTo(score, 4),
  );

  it("adds up a corpus before it divides", () => expect(chrf(["a", "b"], ["a", "c"], { beta: 3 })).toBeCloseTo(50, 4));

  it.each([
    [...OBAMA, 67.3481606],
    [...RISK, 65.2414427],
  ])("keeps white space when asked: %j", (hypothesis, reference, score) =>
    expect(chrf([hypothesis], [reference], { beta: 3, keepWhitespace: true })).toBeCloseTo(score, 4),
  );

  it.each([
    [` ${OBAMA[0]} `.replace("ung zw", "ung   zw"), OBAMA[1], 3, 64.1302698],
    [RISK[0], RISK[1], 3, 63.36173],
    [
      "Co nás nejvíc trápí, protože lékaři si vybírají, kdo bude žít a kdo zemře.",
      "Nejvíce smutní jsme z toho, že musíme rozhodovat o tom, kdo bude žít a kdo zemře.",
      2,
      39.14078509,
    ],
    [
      "Lapali po dechu, jejich životy skončily dřív, než skutečně začaly.",
      "Lapali po dechu a pak jejich život skončil - dřív, než skutečně mohl začít, připomněli.",
      2,
      57.15704367,
    ],
  ])("averages the orders when asked: %j", (hypothesis, reference, beta, score) =>
    expect(chrf([hypothesis], [reference], { beta, eachOrder: true })).toBeCloseTo(score, 4),
  );
});
