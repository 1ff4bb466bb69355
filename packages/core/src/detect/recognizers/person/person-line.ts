import { isClearGivenName, isGivenName } from "../../names/given.ts";
import { readName } from "../../names/read-name.ts";
import { isSurname } from "../../names/surnames.ts";
import { plain } from "../../plain.ts";
import type { Candidate, Recognizer } from "../../types.ts";
import { isCommonWord } from "../../words/common.ts";

/** "name viswa", "nombre marta": a field without its colon, at the start of a line. */
const LABEL = /(?:my |full |first |last )?name +|(?:mi )?nombre +|nome +|nom +|naam +/y;
/** What people say about a name instead of telling it. */
const ABOUT_NAMES =
  /^(?:change|changed|incorrect|mismatch|spelling|spelt|badge|tag|wrong|missing|unknown|server|domain|completo|incorrecto|equivocado|erroneo|falso|propre|commun|complet|errone|errato|sbagliato|errado|incorreto|onjuist)(?![a-z])/;
/** What may stand behind a name that opens a line: a number, another field. */
const GOES_ON = /^(?: ?[\d,;(]| (?:and|y|e|et|und|en|i|number|phone|email|ssn|ph|no|tel)(?![\p{L}\p{N}]))/u;
const LONGEST = 40;

/** In a chat the answer to "your name?" is a line of its own, or opens one: "sacha singh", "name lucy", "lucy 451236". */
export const personLine: Recognizer = {
  id: "person-line",
  entity: "PERSON",
  *find(text): Iterable<Candidate> {
    if (!text.includes("\n")) return;
    const all = plain(text);
    for (let start = 0; start < text.length; start = lineEnd(text, start) + 1) {
      const end = lineEnd(text, start);
      const isShort = end - start <= LONGEST;
      // Prose begins with a capital, and other recognizers read it.
      if (end - start < 3 || !(isShort || /^[a-z]/.test(text.charAt(start)))) continue;
      LABEL.lastIndex = start;
      const label = LABEL.exec(all)?.[0] ?? "";
      const from = start + label.length;
      if (label !== "" && ABOUT_NAMES.test(all.slice(from, from + 14))) continue;
      const name = readName(text, from, { lower: true, max: 4 });
      if (name === undefined) continue;
      const words = all.slice(name.start, name.end).split(" ");
      const isAlone = isShort && !/[^ .,]/.test(text.slice(name.end, end));
      if (!isAlone && !GOES_ON.test(text.slice(name.end, name.end + 10))) continue;
      const score = label !== "" ? 0.6 : isAlone ? scoreAlone(words) : isClearName(words[0]) ? 0.5 : 0;
      if (score > 0) yield { start: name.start, end: name.end, score };
    }
  },
};

function scoreAlone(words: readonly string[]): number {
  if (words.length === 1) return isClearName(words[0]) ? 0.5 : 0;
  return isGivenName(words[0] ?? "") || isSurname(words.at(-1) ?? "") ? 0.7 : 0;
}

function isClearName(word = ""): boolean {
  return isClearGivenName(word) && !isCommonWord(word);
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}
