import { afterEach, describe, expect, it } from "vitest";
import { forgetTokens, hashWord, Shape, tokenize } from "./tokens.ts";

const words = (text: string): readonly string[] => {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
};

const CUT: readonly (readonly [text: string, tokens: readonly string[]])[] = [
  ["Hola, soy María!", ["Hola", ",", "soy", "María", "!"]],
  ["J.R. O'Brien-Smith", ["J", ".", "R", ".", "O", "'", "Brien", "-", "Smith"]],
  ["order 4471\nok", ["order", "4471", "\n", "ok"]],
  ["محمد القحطاني", ["محمد", "القحطاني"]],
  ["राहुल शर्मा", ["राहुल", "शर्मा"]],
  ["田中さん", ["田", "中", "さ", "ん"]],
  ["김민수입니다", ["김", "민", "수", "입", "니", "다"]],
  ["", []],
];

afterEach(forgetTokens);

describe("tokens", () => {
  it.each(CUT)("of %j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it("have one hash whatever the case and the accents", () => {
    expect(hashWord("MARÍA")).toBe(hashWord("maria"));
    expect(hashWord("Müller")).toBe(hashWord("muller"));
    expect(hashWord("أحمد")).toBe(hashWord("احمد"));
    expect(hashWord("maria")).not.toBe(hashWord("mario"));
  });

  it("know how they are written", () => {
    const tokens = tokenize("J Anna ANNA anna iPhone 12 . 王");
    expect([...tokens.shape.subarray(0, tokens.count)]).toEqual([
      Shape.initial,
      Shape.capitalised,
      Shape.capitals,
      Shape.lower,
      Shape.mixed,
      Shape.digits,
      Shape.mark,
      Shape.han,
    ]);
  });

  it("are gone when the text is: no character and no hash stays behind", () => {
    const tokens = tokenize("山田太郎 secret");
    forgetTokens();
    expect(tokens.count).toBe(0);
    expect([...tokens.code, ...tokens.hash].some((value) => value !== 0)).toBe(false);
  });
});
