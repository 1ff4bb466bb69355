import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SHAPES } from "../routing/job.ts";
import { asSafeText, readPseudonyms } from "./pseudonym.ts";
import { comparePseudonyms, isIntact, makeNonce, renderShape } from "./shape.ts";

const safe = asSafeText("Hola, soy ⟦PERSON 1⟧ (pedido ⟦ACCOUNT_ID 1⟧) & <b>vivo</b> en ⟦ADDRESS 1⟧. ⟦PERSON 1/2⟧");

describe.each(SHAPES)("the shape %s", (shape) => {
  it("is read back exactly when the vendor changes nothing", () => {
    const { text, read } = renderShape(safe, shape, "ZQX");
    expect(text).not.toContain("PERSON");
    expect(read(text)).toEqual({ text: safe, lost: 0, added: 0, foreignMarkup: 0 });
  });

  it.each([
    ["lower case", (text: string) => text.toLowerCase()],
    [
      "full-width letters and digits",
      (text: string) => text.replace(/[A-Z0-9]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    ],
    [
      "Persian digits",
      (text: string) => text.replace(/(?<=ZQX)\d(?=ZQX)/g, (d) => String.fromCharCode(0x6f0 + Number(d))),
    ],
    ["spaces inside the token", (text: string) => text.replace(/(ZQX)(\d)(ZQX)/g, "$1 $2 $3")],
    ["a Korean particle glued on", (text: string) => text.replace(/(ZQX\dZQX)/g, "$1은")],
    ["right-to-left marks", (text: string) => text.replace(/(ZQX)(\d)(ZQX)/g, "$1\u200f$2$3")],
  ])("forgives %s", (_name, spoil) => {
    const { text, read } = renderShape(asSafeText("Soy ⟦PERSON 1⟧ y ⟦PERSON 2⟧."), shape, "ZQX");
    // Markup keeps its own letters: engines that touch those are caught as foreign markup, not forgiven.
    const spoiled = shape === "nonce" ? spoil(text) : text.replace(/ZQX\dZQX/g, (token) => spoil(token));
    expect(isIntact(read(spoiled))).toBe(true);
  });

  it.each([
    ["lost", (text: string) => text.replace(/ZQX1ZQX/, ""), { lost: 1, added: 0 }],
    ["doubled", (text: string) => text.replace(/(ZQX2ZQX)/, "$1 $1"), { lost: 0, added: 1 }],
    ["turned into another", (text: string) => text.replace(/ZQX2ZQX/, "ZQX1ZQX"), { lost: 1, added: 1 }],
    ["given an index that was never sent", (text: string) => text.replace(/ZQX2ZQX/, "ZQX9ZQX"), { lost: 1, added: 0 }],
    ["cut", (text: string) => text.replace(/ZQX1ZQX/, "ZQX1ZQ"), { lost: 1, added: 0 }],
  ])("notices a pseudonym that was %s", (_name, spoil, expected) => {
    const { text, read } = renderShape(asSafeText("Soy ⟦PERSON 1⟧ y ⟦PERSON 2⟧."), shape, "ZQX");
    expect(read(spoil(text))).toMatchObject(expected);
  });
});

describe("renderShape", () => {
  it("uses a token that does not stand in the text", () => {
    const { text } = renderShape(asSafeText("zqx1zqx ⟦PERSON 1⟧"), "nonce", "ZQX");
    expect(text).toBe("zqx1zqx ZQXQ1ZQXQ");
  });

  it("notices markup that the vendor invented", () => {
    const { text, read } = renderShape(asSafeText("Hola ⟦PERSON 1⟧"), "xml-tag", "ZQX");
    expect(read(`${text}<script>alert(1)</script>`).foreignMarkup).toBe(2);
  });

  it("unescapes exactly once", () => {
    const source = asSafeText("a &lt;b&gt; & c");
    const { text, read } = renderShape(source, "html-span", "ZQX");
    expect(read(text).text).toBe(source);
    expect(read("&#39;&#x27;&quot;").text).toBe(`''"`);
  });

  it("puts back the space that stood around a pseudonym", () => {
    const { read } = renderShape(asSafeText("Hola ⟦PERSON 1⟧ buenos días"), "nonce", "ZQX");
    expect(read("HelloZQX1ZQXgood morning").text).toBe("Hello ⟦PERSON 1⟧ good morning");
  });

  it("accepts attributes that an engine adds to our tag", () => {
    const { text, read } = renderShape(asSafeText("مرحبا ⟦PERSON 1⟧"), "html-span", "ZQX");
    expect(isIntact(read(text.replace("<span", '<span style="text-align:right;direction:rtl"')))).toBe(true);
  });

  it("round-trips any text in every shape", () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => text.replace(/[⟦⟧]/g, "")),
      fc.constantFrom("⟦PERSON 1⟧", "⟦PERSON 1/2⟧", "⟦IBAN 3⟧", "⟦TAG 2⟧", "<b>", "&amp;", "x1x", "\n"),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.constantFrom(...SHAPES),
        fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
        (pieces, shape, randoms) => {
          const text = asSafeText(pieces.join(""));
          const { text: rendered, read } = renderShape(
            text,
            shape,
            makeNonce(() => randoms.next().value),
          );
          const back = read(rendered);
          expect(isIntact(back)).toBe(true);
          expect(readPseudonyms(back.text).map(({ label }) => label)).toEqual(
            readPseudonyms(text).map(({ label }) => label),
          );
          expect(back.text).toBe(text);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe("comparePseudonyms", () => {
  it("counts over the multiset and ignores order", () => {
    expect(comparePseudonyms("⟦PERSON 1⟧ ⟦PERSON 1⟧ ⟦IBAN 1⟧", "⟦IBAN 1⟧ ⟦PERSON 1⟧")).toEqual({
      lost: 1,
      added: 0,
    });
  });
});
