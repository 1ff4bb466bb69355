import { describe, expect, it } from "vitest";
import { asSafeText } from "../pseudonymize/pseudonym.ts";
import { joinShort } from "./join-short.ts";

const join = (...paragraphs: readonly string[]) => joinShort(paragraphs.map(asSafeText));
const LONG = "El paquete que pedí para ⟦PERSON 2⟧ no ha llegado";

describe("short paragraphs", () => {
  it("travel with the next one, and part again", () => {
    const { segments, groups, split } = join("Hola ⟦PERSON 1⟧:", LONG, "Un saludo cordial y gracias por todo");
    expect(segments).toEqual([`Hola ⟦PERSON 1⟧: ⟦TAG 1⟧ ${LONG}`, "Un saludo cordial y gracias por todo"]);
    expect(groups).toEqual([[0, 1], [2]]);
    expect(split([`Hello ⟦PERSON 1⟧: ⟦TAG 1⟧ The parcel for ⟦PERSON 2⟧`, "Best"])).toEqual([
      "Hello ⟦PERSON 1⟧:",
      "The parcel for ⟦PERSON 2⟧",
      "Best",
    ]);
  });

  it("travel with the one before where nothing follows", () => {
    const { segments, split } = join(LONG, "Gracias, ⟦PERSON 1⟧");
    expect(segments).toHaveLength(1);
    expect(split(["The parcel for ⟦PERSON 2⟧ ⟦TAG 1⟧ Thanks, ⟦PERSON 1⟧"])).toEqual([
      "The parcel for ⟦PERSON 2⟧",
      "Thanks, ⟦PERSON 1⟧",
    ]);
  });

  it("are told apart by a number that no tag of the document has", () =>
    expect(join("Hola ⟦TAG 7⟧⟦PERSON 1⟧⟦TAG 8⟧", LONG).segments[0]).toContain("⟦TAG 9⟧"));

  it.each([
    ["de", "Danke, ⟦PERSON 1⟧"],
    ["it", "Grazie ⟦PERSON 1⟧!"],
    ["ja", "⟦PERSON 1⟧ 様"],
    ["ar", "شكرا ⟦PERSON 1⟧"],
  ])("are short in %s too", (_language, text) => expect(join(LONG, text).segments).toHaveLength(1));

  it("stay alone when they hold no pseudonym, or when there is nobody else", () => {
    expect(join(LONG, "Gracias").segments).toHaveLength(2);
    expect(join("Gracias, ⟦PERSON 1⟧").segments).toEqual(["Gracias, ⟦PERSON 1⟧"]);
  });

  it("stay alone when company would be too long", () =>
    expect(join(`${LONG} ${"y sigo esperando ".repeat(140)}`, "Gracias, ⟦PERSON 1⟧").segments).toHaveLength(2));

  it.each([
    ["a name in the other part", "Hello: ⟦TAG 1⟧ ⟦PERSON 1⟧ the parcel for ⟦PERSON 2⟧"],
    ["a part without a word", "⟦PERSON 1⟧ ⟦TAG 1⟧ Hello the parcel for ⟦PERSON 2⟧"],
    ["the seam gone", "Hello ⟦PERSON 1⟧ the parcel for ⟦PERSON 2⟧"],
    ["the seam twice", "Hello ⟦PERSON 1⟧ ⟦TAG 1⟧ the parcel ⟦TAG 1⟧ for ⟦PERSON 2⟧"],
  ])("are not parted with %s", (_name, translation) => {
    const { split, splitOne } = join("Hola ⟦PERSON 1⟧:", LONG);
    expect(splitOne(0, translation)).toBeUndefined();
    expect(split([translation])).toBeUndefined();
  });
});
