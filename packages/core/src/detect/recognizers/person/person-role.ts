import { readName } from "../../names/read-name.ts";
import { skipTitle } from "../../names/skip-title.ts";
import { plain } from "../../plain.ts";
import type { Candidate, Recognizer } from "../../types.ts";
import { wordFinder } from "../../words/match.ts";
import { ROLES } from "../../words/persons.ts";
import { wordsOfAll } from "../../words/word-set.ts";

const WORDS = wordFinder(wordsOfAll(ROLES));
const GAP = /[ ,:("'-]{1,3}(?:(?:es|e|is|ist|est|don|dona|el|la|en|na) |d')?|(?<=')/y;

/** "My brother", "il mio collega", "Ihre Kollegin": what follows is somebody, known by name or not. */
const RELATION =
  /^(?:(?:o|a|il|la|un|el) )?(?:mi|mi[oa]|mon|ma|votre|meu|minha|voss[oa]|meva|my|your|meine?|ihre?|mijn|uw) /;

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
      const isSomebody = name.words > 1 || RELATION.test(all.slice(hit.start, hit.end + 1));
      const score = titled !== undefined || name.isKnown ? 0.88 : isCaseless ? 0.55 : isSomebody ? 0.65 : 0.42;
      yield { start: name.start, end: name.end, score };
    }
  },
};
