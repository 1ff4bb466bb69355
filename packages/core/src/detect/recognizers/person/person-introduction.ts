import { isClearGivenName } from "../../names/given.ts";
import { firstOf, readName } from "../../names/read-name.ts";
import { skipTitle } from "../../names/skip-title.ts";
import { plain } from "../../plain.ts";
import type { Candidate, Recognizer } from "../../types.ts";
import { wordFinder } from "../../words/match.ts";
import { STRONG_INTRODUCTIONS, WEAK_INTRODUCTIONS } from "../../words/persons.ts";
import { wordsOfAll } from "../../words/word-set.ts";

const STRONG = wordFinder(wordsOfAll(STRONG_INTRODUCTIONS));
const WEAK = wordFinder(wordsOfAll(WEAK_INTRODUCTIONS));
const GAP = /[ :,"'-]{1,4}(?:(?:el|la|en|na|o|a) |l')?\n?/y;
const PLAIN_GAP = / {1,2}|(?<=')/y;

/** "Me llamo …" takes a name in any case; "soy …" only what looks like one. */
export const personIntroduction: Recognizer = {
  id: "person-introduction",
  entity: "PERSON",
  *find(text): Iterable<Candidate> {
    const all = plain(text);
    for (const hit of STRONG.find(text)) {
      // "me llamo" tells a name, "me llamó" a call.
      if (text.charAt(hit.end - 1) === "ó") continue;
      const at = after(GAP, all, hit.end);
      if (at === undefined) continue;
      const name = readName(text, skipTitle(text, at) ?? at, { lower: true });
      if (name !== undefined)
        yield { start: name.start, end: name.end, score: name.isLower && !name.isKnown ? 0.6 : 0.92 };
    }
    for (const hit of WEAK.find(text)) {
      const at = after(PLAIN_GAP, all, hit.end);
      if (at === undefined) continue;
      const titled = skipTitle(text, at);
      const name = readName(text, titled ?? at);
      if (name === undefined) continue;
      const first = firstOf(all, name);
      if (isClearGivenName(first) || titled !== undefined) yield { start: name.start, end: name.end, score: 0.85 };
      else if (name.words > 1 || name.isKnown)
        yield { start: name.start, end: name.end, score: name.isKnown ? 0.65 : 0.45 };
    }
  },
};

function after(gap: RegExp, text: string, from: number): number | undefined {
  gap.lastIndex = from;
  const found = gap.exec(text);
  return found === null ? undefined : from + found[0].length;
}
