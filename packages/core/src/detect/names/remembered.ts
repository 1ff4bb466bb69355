import type { Finding } from "../types.ts";

/** Names that the rest of a conversation should know. */
export type Remembered = {
  /** Something in the text said that these are people: known in any case, in parts. */
  readonly sure: readonly string[];
  /** Seen by letters and surroundings alone: known again with a capital only, where the script has capitals. */
  readonly guessed: readonly string[];
};

const SURE_ENOUGH = 0.6;
/** Nobody's name is longer; a row of capitals is, and every part of it would be looked for everywhere. */
const LONGEST = 60;
/** The name tagger's own scale: a probability of 0.85. */
const GUESS_ENOUGH = 0.68;
/** One word, but a given name that means nothing else. */
const LISTED = 0.8;

/** Whom the rest of a conversation should know, by what these findings say of one text. */
export function rememberedNames(text: string, findings: readonly Finding[]): Remembered {
  const sure = new Set<string>();
  const guessed = new Set<string>();
  for (const { entity, start, end, score, by } of findings) {
    if (entity !== "PERSON" || score < SURE_ENOUGH || end - start > LONGEST) continue;
    const name = text.slice(start, end);
    if (by !== "name-tagger") sure.add(name);
    else if (score >= GUESS_ENOUGH) (score >= LISTED || /[ -]/.test(name) ? sure : guessed).add(name);
  }
  return { sure: [...sure], guessed: [...guessed].filter((name) => !sure.has(name)) };
}
