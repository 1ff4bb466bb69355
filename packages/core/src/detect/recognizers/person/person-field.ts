import { read, skip } from "../../addresses/read.ts";
import { readName } from "../../names/read-name.ts";
import { skipTitle } from "../../names/skip-title.ts";
import { plain } from "../../plain.ts";
import type { Candidate, Recognizer } from "../../types.ts";
import { isCommonWord } from "../../words/common.ts";
import { addLabels } from "../../words/labels.ts";
import { wordFinder } from "../../words/match.ts";
import { FIELDS } from "../../words/persons.ts";
import { wordsOfAll } from "../../words/word-set.ts";

const WORDS = wordFinder(wordsOfAll(FIELDS));
addLabels(wordsOfAll(FIELDS));
const GAP = / {0,3}(?:\([^()\n]{0,20}\) {0,2})?[:=|\t] {0,4}\n? {0,2}"?/y;
const SIGNS = "(:=|\t";
const LINE_END = /^[ "]{0,3}(?:[\n,.;|(/<-]|$)/;

/** Form fields: "Nombre: Marta Gil", "氏名：山田太郎". */
export const personField: Recognizer = {
  id: "person-field",
  entity: "PERSON",
  *find(text): Iterable<Candidate> {
    const all = plain(text);
    for (const hit of WORDS.find(text)) {
      if (!SIGNS.includes(text.charAt(skip(text, hit.end, " ", 3)))) continue;
      const from = read(GAP, text, hit.end);
      if (from === undefined) continue;
      const at = skipTitle(text, from) ?? from;
      const name = readName(text, at, { lower: true, max: 5, comma: true, trusting: true, particle: true });
      if (name === undefined) continue;
      const ends = LINE_END.test(text.slice(name.end, name.end + 4));
      if (name.isLower && !ends && !name.isKnown) continue;
      if (isCommonWord(all.slice(name.start, name.end))) continue;
      yield { start: name.start, end: name.end, score: name.isKnown ? 0.92 : ends ? 0.8 : 0.5 };
    }
  },
};
