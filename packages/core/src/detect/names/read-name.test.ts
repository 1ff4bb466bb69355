import { expect, it } from "vitest";
import { plain } from "../plain.ts";
import { firstOf, readName } from "./read-name.ts";

it.each([
  ["Marta Gil pagó ayer", "Marta Gil", "marta"],
  ["J. Núñez-Ortega.", "J. Núñez-Ortega", "j"],
  ["Ana de la Torre", "Ana de la Torre", "ana"],
  ["Ana de la calle", "Ana", "ana"],
  ["O'Brien's order", "O'Brien", "o'brien"],
  ["Scott Robinsonさん", "Scott Robinson", "scott"],
])("reads the name that begins %j", (text, written, first) => {
  const name = readName(text, 0);
  if (name === undefined) throw new Error("no name");
  expect(text.slice(name.start, name.end)).toBe(written);
  expect(firstOf(plain(text), name)).toBe(first);
});

it.each(["marta gil", "12 Gil", "-Gil", "Marta7", ""])("reads no name in %j", (text) => {
  expect(readName(text, 0)).toBeUndefined();
});
