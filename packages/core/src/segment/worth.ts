import { readPseudonyms } from "../pseudonymize/pseudonym.ts";

/** False for text in which no word is left to translate: nothing but pseudonyms, numbers, links, signs and emoji. Engines invent text for those. */
export function isWorthTranslating(text: string): boolean {
  return /\p{L}/u.test(withoutPseudonyms(text).replace(/\b(?:https?:\/\/|www\.)\S{1,2000}/giu, " "));
}

/** The words alone: what language identification may look at. */
export function withoutPseudonyms(text: string): string {
  const parts: string[] = [];
  let position = 0;
  for (const { start, end } of readPseudonyms(text)) {
    parts.push(text.slice(position, start), " ");
    position = end;
  }
  parts.push(text.slice(position));
  return parts.join("");
}
