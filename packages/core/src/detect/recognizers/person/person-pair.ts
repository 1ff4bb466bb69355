import { isOtherwise } from "../../names/elsewhere.ts";
import { isGivenName } from "../../names/given.ts";
import { hasManyCapitals } from "../../names/prose.ts";
import { readName } from "../../names/read-name.ts";
import { isSurname } from "../../names/surnames.ts";
import { plain } from "../../plain.ts";
import type { Candidate, Recognizer } from "../../types.ts";
import { isCommonWord } from "../../words/common.ts";

const PAIR =
  /(?<=[\p{L}\p{N},;:(] ?|\()(?<![.!?:] )(?<![\p{L}\p{M}\p{N}@#./_-])\p{Lu}\p{Ll}[\p{L}\p{M}'-]{1,20} \p{Lu}/gu;

/** Particles of surnames. "de" is not among them: "Mecanismo Especial de Devolución" is no person. */
const PARTICLES: ReadonlySet<string> = new Set("van von der den ter ten le la el al ben bin thi".split(" "));

/**
 * Two capitalised words inside a sentence that nothing else explains. In German that is any two nouns and in
 * English any title or product, so there one of them must be a known name; it also takes a shop's name now and then,
 * which a pseudonym serves as well.
 */
export const personPair: Recognizer = {
  id: "person-pair",
  entity: "PERSON",
  locales: ["es", "it", "fr", "pt", "ca", "gl", "nl", "pl", "ro"],
  *find(text): Iterable<Candidate> {
    const all = plain(text);
    let isStrict: boolean | undefined;
    for (const match of text.matchAll(PAIR)) {
      const name = readName(text, match.index, { max: 3 });
      if (name === undefined || name.words < 2) continue;
      const words = all
        .slice(name.start, name.end)
        .split(/[ .-]+/)
        .filter((word) => !PARTICLES.has(word));
      if (words.some((word) => isCommonWord(word) || isOtherwise(word))) continue;
      if (/\d/.test(text.slice(name.end, name.end + 3))) continue;
      isStrict ??= hasManyCapitals(text);
      if (isStrict && !words.some((word) => isGivenName(word) || isSurname(word))) continue;
      yield { start: name.start, end: name.end, score: 0.42 };
    }
  },
};
