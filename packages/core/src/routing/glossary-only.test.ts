import { describe, expect, it } from "vitest";
import { termFor } from "./glossary-only.ts";

const TERMS = [
  { source: "Entrega exprés", target: "Express delivery" },
  { source: "iPhone", target: "iPhone" },
  { source: "返品", target: "return" },
];

describe("a paragraph that is a term", () => {
  it.each([
    ["Entrega exprés", "Express delivery"],
    ["  ENTREGA EXPRÉS ", "Express delivery"],
    ["iPhone", "iPhone"],
    ["返品", "return"],
  ])("%s is %s", (paragraph, term) => expect(termFor(paragraph, TERMS)).toBe(term));

  it.each(["iphone", "Entrega exprés hoy", "", "返品不可"])("%s is not", (paragraph) =>
    expect(termFor(paragraph, TERMS)).toBeUndefined(),
  );
});
