import type { Shape, VendorJob } from "@sottovoce/core";
import { describe, expect, it } from "vitest";
import { asSafeText } from "../testing/safe-text.ts";
import { costIn, MAX_BLOCKS, MAX_CHARACTERS, MAX_CONTEXT, MAX_COST, readDocument, writeDocument } from "./blocks.ts";
import type { TextBlock } from "./wire.ts";

const TOKENS = ["ZQX1ZQX", "ZQX2ZQX", "ZQX12ZQX"];
const jobIn = (shape: Shape): Pick<VendorJob, "shape" | "tokens"> => ({ shape, tokens: TOKENS });
const pairsOf = (blocks: readonly TextBlock[]) => blocks.map(({ text, translatable }) => [text, translatable]);

describe("a document", () => {
  it.each([
    [
      "Hola ZQX1ZQX, su pedido",
      [
        ["Hola ", true],
        ["ZQX1ZQX", false],
        [", su pedido", true],
      ],
    ],
    [
      "ZQX1ZQX dice",
      [
        ["ZQX1ZQX", false],
        [" dice", true],
      ],
    ],
    [
      "Ich bin ZQX12ZQX",
      [
        ["Ich bin ", true],
        ["ZQX12ZQX", false],
      ],
    ],
    [
      "ZQX1ZQXさん、ZQX2ZQXです",
      [
        ["ZQX1ZQX", false],
        ["さん、", true],
        ["ZQX2ZQX", false],
        ["です", true],
      ],
    ],
    [
      "Da ZQX1ZQX ZQX2ZQX.",
      [
        ["Da ", true],
        ["ZQX1ZQX ZQX2ZQX", false],
        [".", true],
      ],
    ],
    ["ZQX1ZQXZQX1ZQX", [["ZQX1ZQXZQX1ZQX", false]]],
    [
      "مرحبا ZQX2ZQX",
      [
        ["مرحبا ", true],
        ["ZQX2ZQX", false],
      ],
    ],
    ['Nada: <b> & "ZQX" ZQX3ZQX', [['Nada: <b> & "ZQX" ZQX3ZQX', true]]],
  ])("is cut at the tokens, white space with its neighbour: %j", (text, blocks) => {
    const document = writeDocument([text], jobIn("text-block"));
    expect(pairsOf(document.blocks)).toEqual(blocks);
    expect(readDocument(document, document.blocks)).toEqual([text]);
  });

  it("holds whole paragraphs in the shape nonce, parted by breaks", () => {
    const document = writeDocument(["Hola ZQX1ZQX.", "Sí."], jobIn("nonce"));
    expect(pairsOf(document.blocks)).toEqual([
      ["Hola ZQX1ZQX.", true],
      ["\n\n", false],
      ["Sí.", true],
    ]);
  });

  it("begins with the end of what was said before", () => {
    const context = asSafeText(`${"x".repeat(3_000)}ZQX1ZQX.`);
    const document = writeDocument(["Sí."], { ...jobIn("text-block"), context });
    expect(pairsOf(document.blocks)).toEqual([
      [context.slice(-MAX_CONTEXT), false],
      ["\n\n", false],
      ["Sí.", true],
    ]);
    expect(readDocument(document, document.blocks)).toEqual(["Sí."]);
  });

  it("within its cost keeps the limits of characters and of blocks", () => {
    const context = asSafeText("y".repeat(5_000));
    const job = { ...jobIn("text-block"), context };
    const costOf = costIn(job);
    for (const text of ["a", "a ZQX1ZQX ", "ZQX1ZQX, ZQX2ZQX, ZQX12ZQX; b", "x".repeat(400)]) {
      const count = Math.floor(MAX_COST / costOf(text));
      const { blocks } = writeDocument(
        Array.from({ length: count }, () => text),
        job,
      );
      expect(count).toBeGreaterThan(3);
      expect(blocks.length).toBeLessThanOrEqual(MAX_BLOCKS);
      expect(blocks.reduce((sum, block) => sum + block.text.length, 0)).toBeLessThanOrEqual(MAX_CHARACTERS);
    }
  });
});

describe("an answer", () => {
  const document = writeDocument(["Soy ZQX1ZQX y llamo.", "Gracias."], jobIn("text-block"));
  const answer = document.blocks.map((block) => (block.text === "Soy " ? { ...block, text: "I am " } : block));

  it("is joined again in order", () => {
    expect(readDocument(document, answer)).toEqual(["I am ZQX1ZQX y llamo.", "Gracias."]);
  });

  it.each([
    ["a token that was changed", answer.map((block) => ({ text: block.text.replace("ZQX1", "zqx1") }))],
    ["a token with a space", answer.map((block) => ({ text: block.text.replace("ZQX1ZQX", "ZQX1ZQX ") }))],
    ["a break that was filled", answer.map((block) => ({ text: block.text.replace("\n\n", "\nx\n") }))],
    ["a block too many", [...answer, { text: "!" }]],
    ["a block too few", answer.slice(0, -1)],
    ["blocks in another order", answer.toReversed()],
    ["nothing", []],
  ])("with %s is none", (_name, spoilt) => {
    expect(readDocument(document, spoilt)).toBeUndefined();
  });

  it("is refused when a clause came back empty, not when a word moved over", () => {
    const job = { ...jobIn("text-block"), tokens: ["ZQX1ZQX", "ZQX2ZQX"] };
    const long = writeDocument(["Buenos días, soy ZQX1ZQX y llamo por lo de ayer"], job);
    const emptied = long.blocks.map((block) => (block.text.startsWith("Buenos") ? { ...block, text: " " } : block));
    expect(readDocument(long, long.blocks)).toBeDefined();
    expect(readDocument(long, emptied)).toBeUndefined();
    const short = writeDocument(["soy ZQX1ZQX y ZQX2ZQX"], job);
    const moved = short.blocks.map((block) => (block.text.trim() === "y" ? { ...block, text: "" } : block));
    expect(readDocument(short, moved)).toBeDefined();
  });
});
