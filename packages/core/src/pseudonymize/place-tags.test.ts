import { describe, expect, it } from "vitest";
import { placeTags, type PlacedTag } from "./place-tags.ts";
import { asSafeText } from "./pseudonym.ts";
import type { MaskedText } from "./types.ts";

/** `a[b]c` masks what is in brackets as PERSON; `{1` and `}1` are a pair of tags, `!2` one that stands alone. */
function place(picture: string): string {
  const tags: PlacedTag[] = [];
  const masked: { label: string; span: { start: number; end: number } }[] = [];
  let original = "";
  let text = "";
  let start = -1;
  for (const [token, sign, number] of picture.matchAll(/([{}!])(\d)|[\s\S]/g)) {
    if (token === "[") start = original.length;
    else if (token === "]") {
      const label = `⟦PERSON ${masked.length + 1}⟧`;
      masked.push({ label, span: { start, end: original.length } });
      text += label;
      start = -1;
    } else if (sign === undefined) {
      original += token;
      if (start < 0) text += token;
    } else {
      const label = (kind: string) => `⟦TAG ${kind === "}" ? 10 + Number(number) : Number(number)}⟧`;
      const partner = sign === "!" ? {} : { partner: label(sign === "{" ? "}" : "{") };
      tags.push({ label: label(sign), at: original.length, ...partner });
    }
  }
  const result = placeTags({ text: asSafeText(text), masked, visible: [] } as unknown as MaskedText, tags);
  return result.replace(/⟦TAG (\d+)⟧/g, (_, number: string) => {
    const value = Number(number);
    return value > 10 ? `}${value - 10}` : `{${value}`;
  });
}

describe("placing tags", () => {
  it.each([
    ["beside values", "{1Hola}1 [María] {2adiós}2", "{1Hola}1 ⟦PERSON 1⟧ {2adiós}2"],
    ["around a value", "Soy {1[María Pérez]}1.", "Soy {1⟦PERSON 1⟧}1."],
    ["in a value: the pair goes", "Soy [{1Ma}1ría] y [Ana {2P}2]", "Soy ⟦PERSON 1⟧ y ⟦PERSON 2⟧"],
    ["out of a value", "{1Hola [Ma}1ría] sí", "{1Hola }1⟦PERSON 1⟧ sí"],
    ["into a value", "Hola [Ma{1ría] sí}1", "Hola {1⟦PERSON 1⟧ sí}1"],
    ["across a value, in order", "{1x[y}1w{2z]k}2", "{1x}1{2⟦PERSON 1⟧k}2"],
    ["alone in a value", "Soy [Ma!2ría]", "Soy {2⟦PERSON 1⟧"],
    [
      "after a value that shrank or grew",
      "[María Magdalena Pérez] {1ve}1 [A] {2va}2",
      "⟦PERSON 1⟧ {1ve}1 ⟦PERSON 2⟧ {2va}2",
    ],
    ["in no text at all", "{1}1", "{1}1"],
  ])("%s", (_what, picture, expected) => expect(place(picture)).toBe(expected));

  it("never splits a pseudonym that was there before", () => {
    const text = asSafeText("Hola ⟦PERSON 1⟧, sí");
    const tags = [
      { label: "⟦TAG 1⟧", at: 8, partner: "⟦TAG 2⟧" },
      { label: "⟦TAG 2⟧", at: 17, partner: "⟦TAG 1⟧" },
    ];
    expect(placeTags({ text, masked: [], visible: [] }, tags)).toBe("Hola ⟦TAG 1⟧⟦PERSON 1⟧, ⟦TAG 2⟧sí");
  });
});
