import { readName } from "../../names/read-name.ts";
import { plain } from "../../plain.ts";
import type { Candidate, Recognizer } from "../../types.ts";
import { isCommonWord } from "../../words/common.ts";

const LAST = /\n[ ]{0,3}\n[ >]{0,4}(\p{Lu}[^\n]{3,60}?)[ ]{0,3}\n{0,3}$/u;
const TAIL = 80;
const SCORE = 0.6;

/** A name alone on the last line of a letter, after an empty one: how many sign who write no closing. */
export const personLastLine: Recognizer = {
  id: "person-last-line",
  entity: "PERSON",
  find(text) {
    const from = Math.max(0, text.length - TAIL);
    const tail = text.slice(from);
    const match = LAST.exec(tail);
    const line = match?.[1];
    if (match === null || line === undefined) return [];
    const start = from + match.index + match[0].indexOf(line);
    const name = readName(text, start, { max: 3 });
    if (name === undefined || name.words < 2 || name.end !== start + line.length) return [];
    const words = plain(text)
      .slice(name.start, name.end)
      .split(/[ .-]+/);
    const found: Candidate[] = [{ start: name.start, end: name.end, score: SCORE }];
    return words.some(isCommonWord) ? [] : found;
  },
};
