import { isClearGivenName, isGivenName } from "../../names/given.ts";
import { firstOf, readName } from "../../names/read-name.ts";
import { skipTitle } from "../../names/skip-title.ts";
import { plain } from "../../plain.ts";
import type { Candidate, Recognizer } from "../../types.ts";
import { wordFinder } from "../../words/match.ts";
import { CLOSINGS } from "../../words/persons.ts";
import { wordsOfAll } from "../../words/word-set.ts";

const WORDS = wordFinder(wordsOfAll(CLOSINGS));
/** From the closing to the name: marks, a few small words, up to three line breaks. */
const GAP = /[ ,.!:;*_-]{0,6}(?:\n[ \t>*_-]{0,6}){0,3}/y;
const LINE_END = /^[ ]{0,3}(?:[\n,.|(!/<:-]|$)/;

/** The name under a letter. It must be alone on its line, or start it. */
export const personSignature: Recognizer = {
  id: "person-signature",
  entity: "PERSON",
  *find(text): Iterable<Candidate> {
    const all = plain(text);
    for (const hit of WORDS.find(text)) {
      const end = hit.end;
      GAP.lastIndex = end;
      const gap = GAP.exec(text)?.[0] ?? "";
      if (gap === "") continue;
      const hasBreak = gap.includes("\n");
      const from = skipTitle(text, end + gap.length) ?? end + gap.length;
      const name = readName(text, from, { lower: true, max: 4, trusting: gap.includes("\n") });
      if (name === undefined || !LINE_END.test(text.slice(name.end, name.end + 4))) continue;
      const first = firstOf(all, name);
      const isLast = name.end >= text.trimEnd().length - 1;
      if (name.isLower && !(isClearGivenName(first) && (hasBreak || isLast || gap.includes(",")))) continue;
      const score = hasBreak
        ? name.isKnown
          ? 0.9
          : 0.75
        : isGivenName(first)
          ? 0.8
          : name.words > 1 && isLast
            ? 0.6
            : gap.includes(",") && /^ {0,3}(?:\n|$)/.test(text.slice(name.end, name.end + 4))
              ? 0.55
              : 0;
      if (score > 0) yield { start: name.start, end: name.end, score };
    }
  },
};
