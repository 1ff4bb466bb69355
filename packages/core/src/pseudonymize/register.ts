import type { Entity } from "../entity.ts";
import { nameWords, sameness } from "./identity.ts";
import { readPseudonyms, writePseudonym, type Pseudonym } from "./pseudonym.ts";
import type { Vault } from "./vault.ts";

type Numbered = Pseudonym["entity"];

/** Gives each thing its number and each spelling its form, and seals the spelling. Holds no value in clear, only keyed tags. */
export type Register = {
  readonly pseudonymFor: (entity: Numbered, value: string) => Promise<Pseudonym>;
};

/** @param taken Texts whose pseudonyms are already in use by somebody else: numbers start above theirs. */
export function createRegister(vault: Vault, taken: readonly string[]): Register {
  const last = new Map<Numbered, number>();
  for (const text of taken) {
    for (const { entity, number } of readPseudonyms(text)) last.set(entity, Math.max(last.get(entity) ?? 0, number));
  }
  /** tag of the spelling → its pseudonym */
  const spellings = new Map<string, Pseudonym>();
  /** tag of the thing → its number */
  const things = new Map<string, number>();
  const forms = new Map<string, number>();
  const people: Person[] = [];

  const nextNumber = (entity: Numbered): number => {
    const number = (last.get(entity) ?? 0) + 1;
    last.set(entity, number);
    return number;
  };

  const numberOf = async (entity: Numbered, value: string): Promise<number> => {
    if (entity === "TEXT" || entity === "TAG") return nextNumber(entity);
    if (entity === "PERSON") return numberOfPerson(value);
    const tag = await vault.tag(`thing\0${entity}\0${sameness(entity as Entity, value)}`);
    const number = things.get(tag) ?? nextNumber(entity);
    things.set(tag, number);
    return number;
  };

  const numberOfPerson = async (value: string): Promise<number> => {
    const name = await tagName(vault, value);
    // The latest match wins: "Marta" most likely means the Marta who was named last.
    const known = people.findLast((person) => isSamePerson(person, name));
    if (known === undefined) {
      const number = nextNumber("PERSON");
      people.push({ ...name, number });
      return number;
    }
    for (const word of name.words) known.words.add(word);
    for (const initial of name.initials) known.initials.add(initial);
    return known.number;
  };

  return {
    pseudonymFor: async (entity, value) => {
      const spelling = await vault.tag(`spelling\0${entity}\0${value}`);
      const known = spellings.get(spelling);
      if (known !== undefined) return known;
      const number = await numberOf(entity, value);
      const thing = `${entity} ${number}`;
      const form = (forms.get(thing) ?? 0) + 1;
      forms.set(thing, form);
      const pseudonym = { entity, number, form };
      spellings.set(spelling, pseudonym);
      await vault.seal(writePseudonym(pseudonym), value);
      return pseudonym;
    },
  };
}

type Name = {
  readonly words: Set<string>;
  readonly initials: Set<string>;
  readonly bare: readonly string[];
};
type Person = Name & { readonly number: number };

async function tagName(vault: Vault, value: string): Promise<Name> {
  const words = nameWords(value);
  const full = words.filter((word) => word.length > 1);
  const tagged = await Promise.all(full.map((word) => vault.tag(`name\0${word}`)));
  const initials = await Promise.all(full.map((word) => vault.tag(`initial\0${word.slice(0, 1)}`)));
  const bare = await Promise.all(
    words.filter((word) => word.length === 1).map((word) => vault.tag(`initial\0${word}`)),
  );
  return { words: new Set(tagged), initials: new Set(initials), bare };
}

/** One name's words are all among the other's ("Rossi" ⊂ "María Rossi"), counting an initial as its word ("M. Rossi"). */
function isSamePerson(person: Name, name: Name): boolean {
  if (person.words.size === 0 || name.words.size === 0) return false;
  return isWithin(name, person) || isWithin(person, name);
}

const isWithin = (part: Name, whole: Name): boolean =>
  [...part.words].every((word) => whole.words.has(word)) && part.bare.every((initial) => whole.initials.has(initial));
