import { expect, test } from "vitest";
import { cyrillicCopy } from "./cyrillic-copies.ts";

const TEXT = "Ministar je rekao da Džordž Njegošević nije u Zagrebu.";
const spanOf = (part: string, type: string) => ({
  start: TEXT.indexOf(part),
  end: TEXT.indexOf(part) + part.length,
  type,
});
const ONE = { text: TEXT, lang: "hr", spans: [spanOf("Zagrebu", "LOCATION"), spanOf("Džordž Njegošević", "PERSON")] };

test.each([
  ["ru", "Министр был сказал что Джордж Негошевич не в Загребу.", "Джордж Негошевич"],
  ["uk", "Міністр був сказав що Джордж Негошевіч не в Загребу.", "Джордж Негошевіч"],
] as const)("a sentence spelled as %s keeps its names", (lang, text, person) => {
  const copy = cyrillicCopy(ONE, lang);
  expect(copy?.text).toBe(text);
  expect(copy?.spans.map(({ start, end, type }) => [text.slice(start, end), type])).toEqual([
    [person, "PERSON"],
    ["Загребу", "LOCATION"],
  ]);
});

test("spans inside one another are not copied", () => {
  expect(cyrillicCopy({ ...ONE, spans: [spanOf("Džordž Nje", "PERSON"), spanOf("Džordž", "PERSON")] }, "ru")).toBe(
    undefined,
  );
});
