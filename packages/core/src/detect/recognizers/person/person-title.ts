import { readName } from "../../names/read-name.ts";
import { plain } from "../../plain.ts";
import type { Candidate, Recognizer } from "../../types.ts";
import { wordFinder } from "../../words/match.ts";
import { TITLES } from "../../words/persons.ts";
import { wordSet, wordsOfAll } from "../../words/word-set.ts";

/** Short ones are words of other languages (me, m, d, na, fr): those count with a capital and a dot only. */
const RISKY: ReadonlySet<string> = wordSet(
  `m me d na fr pr mm ir ing don pan pana bay heer sir arch lic mr miss ms rag eng`,
);
const WORDS = wordFinder([...wordsOfAll(TITLES), "la senora", "el senor"]);

/** "Sra. Rossi", "Herr Müller", "M. Dupont". */
export const personTitle: Recognizer = {
  id: "person-title",
  entity: "PERSON",
  *find(text): Iterable<Candidate> {
    const all = plain(text);
    for (const hit of WORDS.find(text)) {
      const title = all.slice(hit.start, hit.end);
      const written = text.slice(hit.start, hit.end);
      const after = hit.end;
      const gap = /^\.?[ªa]?\.? {1,2}/.exec(text.slice(after, after + 5))?.[0];
      if (gap === undefined) continue;
      const isCapital = /^\p{Lu}/u.test(written);
      const isShort = RISKY.has(title);
      if (isShort && !isCapital) continue;
      const name = readName(text, after + gap.length, { particle: true });
      if (name === undefined) continue;
      const isSure = name.isKnown || !isShort || gap.startsWith(".");
      if (title.length === 1 && !(gap.startsWith(".") && (name.isKnown || name.words > 1 || title === "m"))) continue;
      yield { start: name.start, end: name.end, score: isSure ? 0.85 : 0.5 };
    }
  },
};
