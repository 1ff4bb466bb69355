import { isClearGivenName, isGivenName } from "../../names/given.ts";
import { readName } from "../../names/read-name.ts";
import { isSurname } from "../../names/surnames.ts";
import { plain } from "../../plain.ts";
import type { Candidate, Recognizer } from "../../types.ts";
import { isCommonWord } from "../../words/common.ts";

const CAPITALISED = /(?<![\p{L}\p{N}_@#./-])\p{Lu}[\p{L}\p{M}'-]{1,29}/gu;
const LOWER_PAIR = /(?<![a-z0-9_@#./-])([a-z]{3,20}) ([a-z]{3,20})(?![a-z0-9_@/-])/g;

/** Names by their own looks: a known given name, better with a surname after it, in any case with a known one. */
export const personKnown: Recognizer = {
  id: "person-known",
  entity: "PERSON",
  *find(text): Iterable<Candidate> {
    const all = plain(text);
    let done = 0;
    for (const match of text.matchAll(CAPITALISED)) {
      if (match.index < done) continue;
      const first = all.slice(match.index, match.index + match[0].length).replace(/'s$/, "");
      if (!isGivenName(first)) continue;
      const name = readName(text, match.index, { comma: false });
      if (name === undefined) continue;
      const score = scoreOf(first, all.slice(name.start, name.end), name.words, text.slice(name.start, name.end));
      if (score === 0) continue;
      done = name.end;
      yield { start: name.start, end: name.end, score };
    }
    for (const match of all.matchAll(LOWER_PAIR)) {
      const [, first = "", second = ""] = match;
      if (!isClearGivenName(first) || !isSurname(second) || isCommonWord(first) || isCommonWord(second)) continue;
      yield { start: match.index, end: match.index + match[0].length, score: 0.6 };
    }
  },
};

function scoreOf(first: string, name: string, words: number, written: string): number {
  const clear = isClearGivenName(first) && !isCommonWord(first);
  const rest = name.split(" ").slice(1);
  if (words > 1) return rest.some(isSurname) ? 0.85 : clear ? 0.75 : rest.some(isGivenName) ? 0.6 : 0.42;
  if (rest.length > 0) return 0.7;
  return clear ? (written === written.toUpperCase() ? 0.4 : 0.5) : 0;
}
