import { RE2JS } from "re2js";
import { describe, expect, it } from "vitest";
import { createCustomPatterns, problemOf } from "./custom-patterns.ts";
import { findAll, LONGEST } from "./find-all.ts";

const found = (pattern: string, text: string): string[] =>
  createCustomPatterns([{ name: "ORDER", pattern }])(text).map(({ start, end }) => text.slice(start, end));

describe("an admin's own patterns", () => {
  it("find what they match, as CUSTOM, and say which of them it was", () => {
    const find = createCustomPatterns([
      { name: "ORDER", pattern: String.raw`\bORD-\d{6}\b` },
      { name: "CLIENT_NO", pattern: String.raw`KD\d{4}` },
    ]);
    expect(find("Pedido ORD-123456, cliente KD0042.")).toEqual([
      { start: 7, end: 17, entity: "CUSTOM", score: 1, by: "custom:ORDER" },
      { start: 27, end: 33, entity: "CUSTOM", score: 1, by: "custom:CLIENT_NO" },
    ]);
    expect(find("XORD-123456 ORD-12345")).toEqual([]);
  });

  it.each([
    ["full-width digits", "ref ORD-１２３４５６!", "ORD-１２３４５６"],
    ["an invisible character inside", "ref ORD-12\u200b3456!", "ORD-12\u200b3456"],
    ["another dash", "ref ORD–123456!", "ORD–123456"],
    ["Arabic digits", "ref ORD-١٢٣٤٥٦!", "ORD-١٢٣٤٥٦"],
  ])("are not escaped by %s", (_what, text, value) => expect(found(String.raw`ORD-\d{6}`, text)).toEqual([value]));

  it("see the text as it is written too", () => {
    expect(found("№–[0-9]+", "№–17")).toEqual(["№–17"]);
  });

  it("never reach into a pseudonym, and find on both sides of it", () => {
    const text = "ORD 1 ⟦PERSON 1⟧ ORD 2 ⟦ORDER 7⟧";
    expect(found(String.raw`[A-Z]+ \d`, text)).toEqual(["ORD 1", "ORD 2", "ORDER 7"]);
    expect(found("(?s)ORD.*", "ORD ⟦PERSON 1⟧ x")).toEqual(["ORD "]);
  });

  it.each([
    ["a lower-case name", { name: "order", pattern: "x" }, "name"],
    ["a name with a line break", { name: "A\nB", pattern: "x" }, "name"],
    ["a name that is long", { name: "A".repeat(31), pattern: "x" }, "name"],
    ["a pattern that is long", { name: "A", pattern: "x".repeat(201) }, "too_long"],
    ["an open bracket", { name: "A", pattern: "(x" }, "syntax"],
    ["a look-ahead", { name: "A", pattern: "(?=x)y" }, "syntax"],
    ["a look-behind", { name: "A", pattern: "(?<=x)y" }, "syntax"],
    ["a back reference", { name: "A", pattern: String.raw`(x)\1` }, "syntax"],
    ["a repetition beyond RE2's", { name: "A", pattern: "x{1001}" }, "syntax"],
    ["repetitions of repetitions", { name: "A", pattern: "(?:a{1,30}){1,30}" }, "too_big"],
    ["the empty text", { name: "A", pattern: "x*" }, "matches_nothing"],
    ["a word's edge", { name: "A", pattern: String.raw`\b` }, "matches_nothing"],
    ["a line's end", { name: "A", pattern: "(?m)$" }, "matches_nothing"],
    ["an empty branch", { name: "A", pattern: "x|" }, "matches_nothing"],
  ])("are refused for %s", (_what, pattern, reason) => {
    const good = { name: "GOOD", pattern: String.raw`GD\d+` };
    expect(problemOf([good, pattern])).toEqual({ index: 1, reason });
    expect(() => createCustomPatterns([good, pattern])).toThrow(TypeError);
  });

  it("are fifty at most, and none is fine", () => {
    const many = Array.from({ length: 51 }, (_, index) => ({ name: `P${index}`, pattern: `x${index}` }));
    expect(problemOf(many)).toEqual({ index: 50, reason: "too_many" });
    expect(problemOf(many.slice(1))).toBeUndefined();
    expect(createCustomPatterns([])("x")).toEqual([]);
  });
});

describe("finding all", () => {
  const filler = (length: number) => "lorem ipsum ".repeat(Math.ceil(length / 12)).slice(0, length);

  it("finds a match of up to the longest length wherever it lies", () => {
    const engine = RE2JS.compile(`<[a-z]{${LONGEST - 2}}>`);
    const value = `<${"x".repeat(LONGEST - 2)}>`;
    for (let before = 0; before < 3 * LONGEST; before += 1) {
      const text = `${filler(before)}${value}${filler(300)}`;
      expect(findAll(engine, text)).toEqual([{ start: before, end: before + LONGEST }]);
    }
  });

  it("gives the engine's own matches where there are few", () => {
    const text = Array.from({ length: 60 }, (_, index) => `${filler(index * 7)} ORD-${100_000 + index}, x`).join("\n");
    const engine = RE2JS.compile(String.raw`\bORD-\d{6}\b`);
    const expected = [...text.matchAll(/\bORD-\d{6}\b/g)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }));
    expect(findAll(engine, text)).toEqual(expected);
  });

  it.each([1, 2, 3, 7, 20, 50])("covers every match where there are many, with %d letters in between", (gap) => {
    const text = Array.from({ length: 3_000 }, (_, index) => `${"n".repeat(gap)} ORD-${100_000 + index}`).join(" ");
    const spans = findAll(RE2JS.compile(String.raw`ORD-\d{6}`), text);
    let at = 0;
    for (const { index, 0: value } of text.matchAll(/ORD-\d{6}/g)) {
      while ((spans[at]?.end ?? Infinity) <= index) at += 1;
      expect(spans[at]?.start).toBeLessThanOrEqual(index);
      expect(spans[at]?.end).toBeGreaterThanOrEqual(index + value.length);
    }
  });

  it("covers matches of two words as well, and splits no character", () => {
    const text = Array.from(
      { length: 4_000 },
      (_, index) => `😀${"n".repeat(index % 11)} ORD 😀${100_000 + index}`,
    ).join(" ");
    const spans = findAll(RE2JS.compile(String.raw`ORD .\d{6}`), text);
    for (const { index, 0: value } of text.matchAll(/ORD .\d{6}/gu)) {
      const isCovered = spans.some(({ start, end }) => start <= index && index + value.length <= end);
      expect(isCovered).toBe(true);
    }
    const isSplit = (at: number) => (text.codePointAt(at - 1) ?? 0) > 0xffff;
    expect(spans.some(({ start, end }) => isSplit(start) || isSplit(end))).toBe(false);
  });

  it("takes the whole of a match that is longer than a window", () => {
    const digits = "7".repeat(20_000);
    const text = `a ${digits} b`;
    const spans = findAll(RE2JS.compile(String.raw`\d+`), text);
    expect([spans[0]?.start, spans.at(-1)?.end]).toEqual([2, 2 + digits.length]);
  });
});

/** 100 kB each. */
const SIZE = 100_000;
const fill = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);
function shuffled(letters: string): string {
  let state = 7;
  let text = "";
  while (text.length < SIZE) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += letters.charAt((state >>> 10) % letters.length);
  }
  return text;
}
const HOSTILE = ["a", "7", "7 ", "ab", "ORD-", "Maria Garcia ", "ORD-123456 ", "a-"].map(fill);
const SHUFFLED = ["ab", "ab \n-7A"].map(shuffled);

describe("time", () => {
  it.each([
    String.raw`ORD-\d{6}`,
    String.raw`\d`,
    String.raw`\d+`,
    "(a+)+c",
    "(?s)a.*b|a",
    "a.{0,60}b|a",
    "[ab]*a[ab]{12}c",
    "(a|b)*a(a|b){10}",
    "(?:a|b)*a(?:a|b){40}",
    String.raw`(\w+\s?)+$`,
    "(?:a?){60}a{60}",
    String.raw`\b\w+\b`,
    String.raw`\w{1,30}@\w{1,30}`,
    String.raw`(?:\w+-?){1,20}Z|\w`,
    "(?:[a-z]?[0-9]?){1,24}Z|.",
    "(?:a?b?7?){16}Z|[ab7]{2}",
  ])(
    "S50: %s takes less than 50 ms for 100 kB of anything",
    (pattern) => {
      const find = createCustomPatterns([{ name: "P", pattern }]);
      for (const text of [...HOSTILE, ...SHUFFLED]) {
        // Of three, since others use the machine too; the processor's time, not the clock's.
        const times = [1, 2, 3].map(() => {
          const before = process.threadCpuUsage();
          find(text);
          const { user, system } = process.threadCpuUsage(before);
          return (user + system) / 1_000;
        });
        expect(Math.min(...times)).toBeLessThan(50);
      }
    },
    60_000,
  );
});
