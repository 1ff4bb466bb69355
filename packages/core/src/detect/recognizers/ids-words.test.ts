import { describe, expect, it } from "vitest";
import { filled, JUDGES, SHAPES, validNumbers } from "../testing/valid-numbers.ts";
import { RECOGNIZERS } from "./index.ts";

/** Below this nothing is reported, even when nobody knows the language (refiners/threshold.ts). */
const BAR = 0.35;

const scores = (id: string, text: string): readonly number[] => {
  const recognizer = RECOGNIZERS.find((one) => one.id === id);
  if (recognizer === undefined) throw new Error(`no recognizer ${id}`);
  return [...recognizer.find(text)].map(({ score }) => score);
};

const ROWS: readonly (readonly [id: string, word: string, values: readonly string[]])[] = [
  ...Object.entries(JUDGES).map(([id, judge]) => [id, judge.word, validNumbers(judge, 4)] as const),
  ...Object.entries(SHAPES).map(
    ([id, [word, template]]) =>
      [
        id,
        word,
        filled(template, 3000)
          .filter((value) => scores(id, `${word} ${value}`).some((score) => score >= 0.9))
          .slice(0, 4),
      ] as const,
  ),
];

describe.each(ROWS)("%s", (id, word, values) => {
  it("is certain of a number behind its word, before it and in a sentence", () => {
    expect(values.length).toBeGreaterThanOrEqual(2);
    for (const value of values) {
      for (const text of [`${word}: ${value}`, `${value} (${word})`, `Hola, ${word} ${value}, gracias.`])
        expect(scores(id, text), text).toContainEqual(expect.closeTo(0.95, 0.05));
    }
  });

  it("leaves alone what is longer, what has no digits, and a plain amount", () => {
    for (const value of values) {
      const texts = [`${value}${value}${value}`, `Q7${value}W8K`, value.replaceAll(/\d/g, "x"), "1.299,00 €"];
      for (const text of texts) expect(Math.max(0, ...scores(id, text)), text).toBeLessThan(BAR);
    }
  });
});
