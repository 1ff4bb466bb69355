import { plain } from "../plain.ts";
import { TITLES, wordsOf } from "../words/persons.ts";

const LONGEST_FIRST = [...new Set(wordsOf(TITLES))].toSorted((a, b) => b.length - a.length);
const ONE = LONGEST_FIRST.map((title) => title.replaceAll(".", String.raw`\.`)).join("|");
const TITLE = new RegExp(
  // "Mª" is María, not Monsieur.
  String.raw`(?!mª)(?:(?:el|la|l'|il|o|a|de|der|die|den) )?(?:${ONE})(?:\.|\.?[ªa]\.?)?(?: (?:${ONE})(?:\.|\.?ª)?)? {1,2}`,
  "y",
);

/** Past one or two titles ("Sra. Dra. "), or undefined when none stands at `from`. */
export function skipTitle(text: string, from: number): number | undefined {
  TITLE.lastIndex = from;
  const found = TITLE.exec(plain(text));
  return found === null ? undefined : from + found[0].length;
}
