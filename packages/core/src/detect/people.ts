import { VISIBLE_BY_DEFAULT } from "../entity.ts";
import { namesFromAddress } from "./names/from-address.ts";
import { rememberedNames } from "./names/remembered.ts";
import { toPlain } from "./plain.ts";
import type { KnownValue } from "./refiners/repeat.ts";
import type { Finding } from "./types.ts";

/**
 * The names in a text that the rest of the conversation should know: those found, and those an e-mail address tells
 * ("marta.gil@…" makes "marta gil" known, if the parts look like a name).
 */
export function peopleIn(text: string, findings: readonly Finding[]): readonly string[] {
  const names = new Set<string>(rememberedNames(text, findings).sure);
  const addresses = findings.filter(({ entity }) => entity === "EMAIL");
  const all = addresses.length === 0 ? "" : toPlain(text);
  for (const { start, end } of addresses)
    for (const name of namesFromAddress(all, text.slice(start, end))) names.add(name);
  return [...names];
}

const REMEMBERED = 0.6;

/** Numbers, codes and streets of a text that the rest of the conversation should know, to be given to detect() as `known`. */
export function valuesIn(text: string, findings: readonly Finding[]): readonly KnownValue[] {
  return findings
    .filter(({ entity, score }) => score >= REMEMBERED && entity !== "PERSON" && !VISIBLE_BY_DEFAULT.includes(entity))
    .map(({ entity, start, end }) => ({ entity, value: text.slice(start, end) }));
}
