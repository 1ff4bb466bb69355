import { describe, expect, it } from "vitest";
import { SYSTEM_PROMPT } from "./prompt.ts";
import { readAnswer } from "./read-answer.ts";
import { answerSchema } from "./schema.ts";
import { violationsOf } from "./violations.ts";

const SEGMENTS = [
  { id: 1, text: "Buenos días." },
  { id: 2, text: "Gracias." },
];
const answer = (...translations: readonly unknown[]): string => JSON.stringify({ translations });
const GOOD = answer({ id: 1, text: "Good morning." }, { id: 2, text: "Thanks." });

describe("a model's answer", () => {
  it.each([
    ["in order", GOOD],
    ["in another order", answer({ id: 2, text: "Thanks." }, { id: 1, text: "Good morning." })],
    ["with white space around it", `\n ${GOOD}\n`],
  ])("is read: %s", (_name, content) => {
    expect(readAnswer(content, SEGMENTS)).toEqual(["Good morning.", "Thanks."]);
  });

  it.each([
    ["nothing", undefined],
    ["an empty text", ""],
    ["text", "Good morning. Thanks."],
    ["a list", JSON.stringify([{ id: 1, text: "Good morning." }])],
    ["a code fence", `\`\`\`json\n${GOOD}\n\`\`\``],
    ["a remark before it", `Here is the translation: ${GOOD}`],
    ["a remark behind it", `${GOOD}\nNote: formal.`],
    ["two answers", `${GOOD}${GOOD}`],
    ["an answer that is cut off", GOOD.slice(0, -3)],
    ["another field", JSON.stringify({ ...(JSON.parse(GOOD) as object), note: "formal" })],
    ["another field of a translation", answer({ id: 1, text: "Good morning.", note: "" }, { id: 2, text: "Thanks." })],
    ["an id that is missing", answer({ id: 1, text: "Good morning." })],
    ["an id too many", answer({ id: 1, text: "a" }, { id: 2, text: "b" }, { id: 3, text: "c" })],
    ["an id twice", answer({ id: 1, text: "a" }, { id: 1, text: "b" })],
    ["an id of nobody", answer({ id: 1, text: "a" }, { id: 7, text: "b" })],
    ["an id that is text", answer({ id: "1", text: "a" }, { id: "2", text: "b" })],
    ["a text that is none", answer({ id: 1, text: null }, { id: 2, text: "b" })],
    ["an empty translation", answer({ id: 1, text: "" }, { id: 2, text: "b" })],
    ["a translation of white space", answer({ id: 1, text: " \u3000\n" }, { id: 2, text: "b" })],
    ["a translation without end", answer({ id: 1, text: "a".repeat(6 * 12 + 201) }, { id: 2, text: "b" })],
    ["a code fence in a translation", answer({ id: 1, text: "```Good```" }, { id: 2, text: "b" })],
    ["the prompt", answer({ id: 1, text: SYSTEM_PROMPT.slice(0, 110) }, { id: 2, text: "b" })],
  ])("is refused: %s", (_name, content) => {
    expect(readAnswer(content, SEGMENTS)).toBeUndefined();
  });

  it("may be long where languages differ: six times the source and 200 characters", () => {
    const text = "a".repeat(6 * 12 + 200);
    expect(readAnswer(answer({ id: 1, text }, { id: 2, text: "b" }), SEGMENTS)?.[0]).toBe(text);
  });

  it("may say of code and of our prompt what the customer said", () => {
    const text = `\`\`\`x\`\`\` ${SYSTEM_PROMPT}`;
    expect(readAnswer(answer({ id: 1, text }), [{ id: 1, text }])).toEqual([text]);
  });
});

describe("the schema", () => {
  it("names every property as required and allows no other", () => {
    const schema = answerSchema(3);
    expect(schema.required).toEqual(Object.keys(schema.properties));
    const { items } = schema.properties.translations;
    expect([...items.required].toSorted()).toEqual(Object.keys(items.properties).toSorted());
    expect([schema.additionalProperties, items.additionalProperties]).toEqual([false, false]);
  });

  it("says how many only where it is told", () => {
    expect(answerSchema(3).properties.translations).toMatchObject({ minItems: 3, maxItems: 3 });
    expect(answerSchema().properties.translations).not.toHaveProperty("minItems");
  });
});

describe("tokens", () => {
  it.each([
    ["all there, moved", "ZXQ1ZXQ hat ZXQ2ZXQ", []],
    ["one lost", "ZXQ1ZXQ hat", ["ZXQ2ZXQ"]],
    ["one doubled", "ZXQ1ZXQ ZXQ1ZXQ hat ZXQ2ZXQ", ["ZXQ1ZXQ"]],
    ["one changed", "zxq1zxq hat ZXQ2ZXQ", ["ZXQ1ZXQ"]],
    ["one of another segment", "ZXQ1ZXQ hat ZXQ2ZXQ ZXQ3ZXQ", ["ZXQ3ZXQ"]],
    ["both exchanged for one", "ZXQ2ZXQ hat ZXQ2ZXQ", ["ZXQ1ZXQ", "ZXQ2ZXQ"]],
  ])("are counted: %s", (_name, translation, tokens) => {
    const found = violationsOf(
      [{ id: 4, text: "ZXQ1ZXQ tiene ZXQ2ZXQ" }],
      [translation],
      ["ZXQ1ZXQ", "ZXQ2ZXQ", "ZXQ3ZXQ"],
    );
    expect(found).toEqual(tokens.length === 0 ? [] : [{ id: 4, tokens }]);
  });
});
