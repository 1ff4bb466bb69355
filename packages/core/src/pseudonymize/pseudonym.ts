import { ENTITIES, type Entity } from "../entity.ts";
import type { Span } from "../span.ts";

declare const brand: unique symbol;

/** Text that went through pseudonymize(). The only text a vendor accepts. A brand does not survive JSON: whoever receives text scans it again. */
export type SafeText = string & { readonly [brand]: "SafeText" };

/**
 * What replaces a finding, in its canonical form `⟦PERSON 1⟧`. It is a counter in one conversation and carries
 * nothing of the value. `⟦PERSON 1/2⟧` is the second way of writing the same person ("Rossi" after "María Rossi"),
 * so that each spelling can be put back byte for byte.
 *
 * Two kinds are no entities: TEXT stands for customer text that itself looked like a pseudonym, TAG for an inline HTML tag.
 */
export type Pseudonym = {
  readonly entity: Entity | "TEXT" | "TAG";
  readonly number: number;
  readonly form: number;
};

export type PlacedPseudonym = Pseudonym & Span & { readonly label: string };

/** Never a cut-off or look-alike: bounded repetition keeps this linear on any input. */
const CANONICAL = /⟦([A-Z_]{2,20}) (\d{1,5})(?:\/(\d{1,3}))?⟧/gu;

const KNOWN: ReadonlySet<string> = new Set([...ENTITIES, "TEXT", "TAG"]);

/** `⟦PERSON 1⟧` */
export function writePseudonym({ entity, number, form }: Pseudonym): string {
  return form <= 1 ? `⟦${entity} ${number}⟧` : `⟦${entity} ${number}/${form}⟧`;
}

/** Every canonical pseudonym in a text, in order. */
export function readPseudonyms(text: string): PlacedPseudonym[] {
  const found: PlacedPseudonym[] = [];
  for (const match of text.matchAll(CANONICAL)) {
    const entity = match[1] ?? "";
    if (!KNOWN.has(entity)) continue;
    found.push({
      entity: entity as Pseudonym["entity"],
      number: Number(match[2]),
      form: match[3] === undefined ? 1 : Number(match[3]),
      label: match[0],
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return found;
}

/**
 * The one place where SafeText is made. Guarantee: the caller is pseudonymize(), or a pure rendering of what it gave.
 */
export const asSafeText = (text: string): SafeText => text as SafeText;
