import { firstWord, firstWordsOf, read } from "../addresses/read.ts";
import { plain } from "../plain.ts";
import { TITLES } from "../words/persons.ts";
import { wordsOfAll } from "../words/word-set.ts";

const LONGEST_FIRST = [...new Set(wordsOfAll(TITLES))].toSorted((a, b) => b.length - a.length);
const ONE = LONGEST_FIRST.map((title) => title.replaceAll(".", String.raw`\.`)).join("|");
const ARTICLES = "el|la|l'|il|o|a|de|der|die|den";
const TITLE = new RegExp(
  // "Mª" is María, not Monsieur.
  String.raw`(?!mª)(?:(?:${ARTICLES}) )?(?:${ONE})(?:\.|\.?[ªa]\.?)?(?: (?:${ONE})(?:\.|\.?ª)?)? {1,2}`,
  "y",
);

/** Also of a title with its ending, without the point in between: "dra", "profª". */
const FIRST: ReadonlySet<string> = new Set([...firstWordsOf(ONE, ARTICLES, "l")].flatMap((word) => [word, `${word}a`]));

/** Past one or two titles ("Sra. Dra. "), or undefined when none stands at `from`. */
export function skipTitle(text: string, from: number): number | undefined {
  const all = plain(text);
  return FIRST.has(firstWord(all, from)) ? read(TITLE, all, from) : undefined;
}
