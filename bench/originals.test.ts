import { describe, expect, it } from "vitest";
import { missingFrom, originalsOf } from "./originals.ts";

describe("the originals behind pseudonyms", () => {
  it.each([
    ["Soy Ana Gil.", "Soy ⟦PERSON 1⟧.", ["Ana Gil"]],
    ["Ana: 612 345 678, Ana", "⟦PERSON 1⟧: ⟦PHONE 1⟧, ⟦PERSON 1⟧", ["Ana", "612 345 678", "Ana"]],
    ["佐藤様、ID 99", "⟦PERSON 1⟧様、ID ⟦ACCOUNT_ID 1⟧", ["佐藤", "99"]],
    ["a Ana12 b", "a ⟦PERSON 1⟧⟦ACCOUNT_ID 1⟧ b", ["Ana12"]],
    ["nada", "nada", []],
  ])("of %j are found", (original, masked, values) => expect(originalsOf(original, masked)).toEqual(values));

  it("are not found in another text", () => {
    expect(originalsOf("Soy Ana.", "Hola ⟦PERSON 1⟧.")).toBeUndefined();
    expect(originalsOf("Soy Ana", "Soy ⟦PERSON 1⟧ y")).toBeUndefined();
  });

  it("are missed where they do not stand as often", () => {
    expect(missingFrom("Ana and Ana", ["Ana", "Ana"])).toEqual([]);
    expect(missingFrom("Ana", ["Ana", "Ana", "Gil"])).toEqual(["Ana", "Gil"]);
  });
});
