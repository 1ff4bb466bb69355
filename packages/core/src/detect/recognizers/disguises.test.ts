import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detect } from "../detect.ts";
import { filled, JUDGES, SHAPES, validCards, validIbans, validNumbers } from "../testing/valid-numbers.ts";
import { RECOGNIZERS } from "./index.ts";

/** What an author, a mail program or somebody who hides puts between the characters of a number. */
const SEPARATORS: Readonly<Record<string, readonly [before: string, after: string]>> = {
  nothing: ["", ""],
  spaces: [" ", ""],
  dots: [".", ""],
  dashes: ["-", ""],
  "non-breaking spaces": ["\u00a0", ""],
  "thin spaces": ["\u2009", ""],
  "en dashes": ["\u2013", ""],
  "zero-width spaces": ["\u200b", ""],
  "soft hyphens": ["\u00ad", ""],
  "right-to-left marks": ["\u200f", ""],
  "bold tags": ["</b>", "<b>"],
  "styled tags": ['</span> <span style="color:#333">', ""],
  references: ["&nbsp;", ""],
};

const SCRIPTS: Readonly<Record<string, (value: string) => string>> = {
  ASCII: (value) => value,
  "full width": (value) => value.replaceAll(/[0-9A-Z]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  "Arabic digits": (value) => value.replaceAll(/\d/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0x630)),
  "Persian digits": (value) => value.replaceAll(/\d/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0x6c0)),
  "Thai digits": (value) => value.replaceAll(/\d/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xe20)),
};

const NUMBERS: readonly (readonly [id: string, word: string, values: readonly string[]])[] = [
  ...Object.entries(JUDGES).map(([id, judge]) => [id, judge.word, validNumbers(judge, 12)] as const),
  ...Object.entries(SHAPES).map(([id, [word, template]]) => [id, word, settled(id, word, template)] as const),
  ["card", "card", validCards()],
  ["iban", "IBAN", validIbans()],
];

/** Those whose check digit is right, by the recognizer itself: with its word they are certain. */
function settled(id: string, word: string, template: string): readonly string[] {
  const recognizer = RECOGNIZERS.find((one) => one.id === id);
  return filled(template, 3000)
    .filter((value) => [...(recognizer?.find(`${word} ${value}`) ?? [])].some(({ score }) => score >= 0.9))
    .slice(0, 8);
}

/** Groups of three to five, as people write them, and one place where a line may end. */
function hide(
  value: string,
  size: number,
  [close, open]: readonly [string, string],
  breakAt: number | undefined,
): string {
  const groups = value.replaceAll("-", "").match(new RegExp(`.{1,${size}}`, "g")) ?? [];
  return groups.map((group, i) => (i === 0 ? group : `${i === breakAt ? "\n" : close + open}${group}`)).join("");
}

function uncovered(text: string, from: number, to: number): readonly string[] {
  const findings = detect(text);
  return text
    .slice(from, to)
    .split("")
    .filter(
      (character, i) =>
        /[\p{L}\p{N}]/u.test(character) && !findings.some(({ start, end }) => start <= from + i && from + i < end),
    );
}

describe.each(NUMBERS)("%s after %s", (_id, word, values) => {
  it("is found in every disguise", () => {
    expect(values.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(
        fc.constantFrom(...values),
        fc.constantFrom(...Object.entries(SEPARATORS)),
        fc.constantFrom(...Object.entries(SCRIPTS)),
        fc.integer({ min: 3, max: 5 }),
        fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
        (value, [, separator], [, script], size, breakAt) => {
          const hidden = hide(script(value), Math.max(size, Math.ceil(value.length / 8)), separator, breakAt);
          const before = `Hola, ${word}: `;
          const text = `${before}${hidden}, gracias`;
          expect(uncovered(text, before.length, before.length + hidden.length)).toEqual([]);
        },
      ),
      { numRuns: 120, seed: 3 },
    );
  });
});
