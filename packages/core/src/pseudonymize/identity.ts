import type { Entity } from "../entity.ts";

/**
 * What makes two values the same thing, so that they share a number: "DE89 3704 …" and "de893704…" are one IBAN.
 * Spelling is kept apart (see Pseudonym.form), so this may be generous.
 */
export function sameness(entity: Entity, value: string): string {
  switch (entity) {
    case "PHONE":
      return digits(value).replace(/^00/, "");
    case "EMAIL":
    case "URL":
      return value.normalize("NFKC").toLowerCase();
    case "PERSON":
    case "ADDRESS":
    case "LOCATION":
    case "ORGANIZATION":
      return words(value).join(" ");
    case "SECRET":
      return value;
    default:
      return value
        .normalize("NFKC")
        .toUpperCase()
        .replace(/[^\p{L}\p{N}]/gu, "");
  }
}

/** The distinctive words of a name, folded: no case, accents, honorifics or particles. */
export function nameWords(name: string): readonly string[] {
  const all = words(name);
  const telling = all.filter((word) => !FILLERS.has(word));
  return telling.length > 0 ? telling : all;
}

const words = (text: string): string[] =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

const digits = (text: string): string => text.normalize("NFKC").replace(/\D/g, "");

/** Honorifics and particles: they name nobody. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    "mr mrs ms miss mx dr prof sir sr sra srta don dona sig sigra sigr signor signora signorina dott dottssa dottor " +
    "dottoressa ing avv geom rag m mme mlle monsieur madame mademoiselle herr frau hr fr dhr mevr mevrouw senhor senhora " +
    "senyor senyora de del della di da do dos das du des la le el los las van von der den ten ter zu zum zur y i e bin ibn al"
  ).split(" "),
);
