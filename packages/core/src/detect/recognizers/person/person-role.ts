import { readName } from "../../names/read-name.ts";
import { skipTitle } from "../../names/skip-title.ts";
import { plain } from "../../plain.ts";
import type { Candidate, Recognizer } from "../../types.ts";
import { wordFinder } from "../../words/match.ts";
import { ROLES } from "../../words/persons.ts";
import { wordsOfAll } from "../../words/word-set.ts";

const WORDS = wordFinder(wordsOfAll(ROLES));
const GAP = /[ ,:("'-]{1,3}(?:(?:es|e|is|ist|est|don|dona|el|la|en|na) |d')?|(?<=')/y;

/** "The lady who …" */
const RELATIVE = /^(?:الذي|التي|الذين|من|عن|في|على|هو|هي|لم|لا)$/u;
const ARABIC = /[\u0620-\u064a]/;

/** "mi marido Luis Ortega", "a nombre de", "on behalf of". */
export const personRole: Recognizer = {
  id: "person-role",
  entity: "PERSON",
  *find(text): Iterable<Candidate> {
    const all = plain(text);
    for (const hit of WORDS.find(text)) {
      const from = hit.end;
      GAP.lastIndex = from;
      const gap = GAP.exec(all);
      if (gap === null) continue;
      const titled = skipTitle(text, from + gap[0].length);
      const name = readName(text, titled ?? from + gap[0].length);
      if (name === undefined) continue;
      // One unknown word is as likely a place ("sent to China"): there the name tagger knows better, and wins.
      const isCaseless = ARABIC.test(text.charAt(name.start));
      if (isCaseless && RELATIVE.test(text.slice(name.start, name.end))) continue;
      const score = titled !== undefined || name.isKnown ? 0.88 : isCaseless ? 0.55 : name.words > 1 ? 0.65 : 0.42;
      yield { start: name.start, end: name.end, score };
    }
  },
};
