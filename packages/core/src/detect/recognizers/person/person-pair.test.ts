import { describe, expect, it } from "vitest";
import { found, readMarks } from "../../testing/marked.ts";

/** Two capitals with nothing beside them that says who they are, in a language nobody told. */
const FOUND: readonly string[] = [
  "Je précise qu'il y a un [PERSON:Nguyen Van Tho] au bout de la rue",
  "Lo dejó todo arreglado [PERSON:Xherdan Kovaliuk] antes de irse",
  "Mi ha richiamato [PERSON:Ornelio Zambrotta] per il contatore",
  "Em va trucar la [PERSON:Quetzali Ubach] i no era a casa",
];

const LEFT_ALONE: readonly string[] = [
  "Ich kann nicht einen Schritt Salsa tanzen und die Flaschen Orangensaft sind leer",
  "Wie viele Stunden Schlaf brauchen die Behörden Schwierigkeiten",
  "There is a Direct Debit that I don't know, and the Notting Rise branch is closed",
  "How long does a transfer to the North Plaza take? I am in the Training Session",
  "He vivido en el Reino Unido y en Gran Bretaña, en la zona de Nueva Zelanda",
  "Il pacco arriva dal Regno Unito per la Guerra Fredda",
  "Preciso abrir o Mecanismo Especial de Devolução e o Parlamento Galês",
  "J'habite aux États Unis dans la Communauté Métropolitaine",
  "How do I get a new card sent to China?",
];

describe("two capitals side by side", () => {
  it.each(FOUND)("are a person: %s", (marked) => {
    const { text, expected } = readMarks(marked);
    expect(found(text)).toEqual(expected);
  });

  it.each(LEFT_ALONE)("are a place, an office, or two nouns: %s", (text) => {
    expect(found(text).filter(([entity]) => entity === "PERSON")).toEqual([]);
  });
});
