import { isClearGivenName } from "../../names/given.ts";
import { firstOf, readName, type Name } from "../../names/read-name.ts";
import { skipTitle } from "../../names/skip-title.ts";
import { plain } from "../../plain.ts";
import type { Candidate, Recognizer } from "../../types.ts";
import { wordFinder } from "../../words/match.ts";
import { GREETINGS } from "../../words/persons.ts";
import { wordsOfAll } from "../../words/word-set.ts";

const WORDS = wordFinder(wordsOfAll(GREETINGS));
/** "Hola Marta", "Hola, Marta", "Hola: Marta", "Dear\u00a0Mr Smith". Never over a line break. */
const GAP = / {0,2}[,:!]? {0,2}/y;
const ENDS = /^ {0,2}(?:[,:;!.?)\n-]|$)/;

/** The name in a greeting. Nouns are capitalised in German, sentences everywhere, so the name must close the greeting or be a known one. */
export const personGreeting: Recognizer = {
  id: "person-greeting",
  entity: "PERSON",
  *find(text): Iterable<Candidate> {
    const all = plain(text);
    for (const hit of WORDS.find(text)) {
      GAP.lastIndex = hit.end;
      const gap = GAP.exec(text)?.[0] ?? "";
      if (gap === "") continue;
      const from = hit.end + gap.length;
      const afterTitle = skipTitle(text, from);
      const isOpening = /(?:^|[\n.!?:>,])[ "'*]{0,4}$/.test(text.slice(Math.max(0, hit.start - 8), hit.start));
      const name = readName(text, afterTitle ?? from, { lower: isOpening, max: 4, particle: afterTitle !== undefined });
      if (name === undefined) continue;
      const score = scoreOf(text, all, { name, isTitled: afterTitle !== undefined, isOpening });
      if (score > 0) yield { start: name.start, end: name.end, score };
    }
  },
};

type Seen = { readonly name: Name; readonly isTitled: boolean; readonly isOpening: boolean };

function scoreOf(text: string, all: string, { name, isTitled, isOpening }: Seen): number {
  const first = firstOf(all, name);
  const ends = ENDS.test(text.slice(name.end, name.end + 4));
  if (name.isLower) return isOpening && isClearGivenName(first) ? 0.6 : 0;
  if (isTitled) return 0.92;
  if (isClearGivenName(first)) return 0.9;
  if (!isOpening) return name.isKnown && ends ? 0.5 : 0;
  return ends ? (name.isKnown ? 0.85 : 0.65) : name.isKnown ? 0.55 : 0;
}
