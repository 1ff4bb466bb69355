import { describe, expect, it } from "vitest";
import { chatLine } from "./chat-line.ts";

const seen = (text: string): readonly string[] =>
  [...chatLine.find(text)].map(({ start, end }) => text.slice(start, end));

describe("an answer alone on its line of a chat", () => {
  it("is a number or a code", () => {
    const chat = "hi\nwhere is my seat\nrose marshall 1528 and 6653\nxse 356\n4582\nok\nthanks";
    expect(seen(chat)).toEqual(["1528 and 6653", "xse 356", "4582"]);
  });

  it("is also spelled in small groups", () => {
    expect(seen("hello\nbooking\nrajesh\na 9 he 9 v\nok\nthanks")).toEqual(["a 9 he 9 v"]);
  });

  it("is no year, time, amount or quantity", () => {
    expect(seen("hi\ntable please\nfor 300\nat 6 30 pm\n2024\n2 pizzas\nok")).toEqual([]);
  });

  it("needs a chat", () => {
    expect(seen("Total:\n4582")).toEqual([]);
    expect(seen("The first line is prose, it ends with a stop.\nSo does this one, too.\nAnd this.\n4582")).toEqual([]);
  });
});
