import { expect, it } from "vitest";
import { isAlphanumericAt, isCapitalAt, partsOf } from "./letters.ts";

it.each([
  ["gil-moreno, maría josé", ["gil", "moreno", "maría", "josé"]],
  ["  ", []],
  ["山田 𠮷野, x2", ["山田", "𠮷野", "x2"]],
])("takes %j apart", (text, parts) => {
  expect(partsOf(text)).toEqual(parts);
});

it.each([
  ["Ana", true],
  ["Ñ", true],
  ["ana", false],
  ["1", false],
  ["ª", false],
  ["", false],
])("tells whether %j begins with a capital", (text, isCapital) => {
  expect(isCapitalAt(text, 0)).toBe(isCapital);
});

it("finds no letter before a text, behind it, or in half a character", () => {
  expect([-1, 0, 1, 2].map((at) => isAlphanumericAt("a𠮷", at))).toEqual([false, true, false, false]);
});
