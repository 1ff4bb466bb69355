import { readName } from "../../names/read-name.ts";
import { plain } from "../../plain.ts";
import type { Candidate, Recognizer } from "../../types.ts";
import { isCommonWord } from "../../words/common.ts";

const PAIR =
  /(?<=[\p{L}\p{N},;:(] ?|\()(?<![.!?:] )(?<![\p{L}\p{M}\p{N}@#./_-])\p{Lu}\p{Ll}[\p{L}\p{M}'-]{1,20} \p{Lu}/gu;

/**
 * Two capitalised words inside a sentence that nothing else explains. In German that is any two nouns and in
 * English any title or product, so it is for the others only; it also takes a shop's name now and then, which a pseudonym serves as well.
 */
export const personPair: Recognizer = {
  id: "person-pair",
  entity: "PERSON",
  locales: ["es", "it", "fr", "pt", "ca", "gl", "nl", "pl", "ro"],
  *find(text): Iterable<Candidate> {
    const all = plain(text);
    for (const match of text.matchAll(PAIR)) {
      const name = readName(text, match.index, { max: 3 });
      if (name === undefined || name.words < 2) continue;
      const words = all.slice(name.start, name.end).split(/[ .-]+/);
      if (words.some((word) => isCommonWord(word)) || /\d/.test(text.slice(name.end, name.end + 3))) continue;
      yield { start: name.start, end: name.end, score: 0.42 };
    }
  },
};
