import { isClearGivenName, isGivenName } from "../../names/given.ts";
import { readName } from "../../names/read-name.ts";
import { isSurname } from "../../names/surnames.ts";
import { plain } from "../../plain.ts";
import type { Candidate, Recognizer } from "../../types.ts";
import { isCommonWord } from "../../words/common.ts";

/** In a chat the answer to "your name?" is a line with nothing else on it: "sacha singh". */
export const personLine: Recognizer = {
  id: "person-line",
  entity: "PERSON",
  *find(text): Iterable<Candidate> {
    if (!text.includes("\n")) return;
    const all = plain(text);
    for (let start = 0; start < text.length; start = lineEnd(text, start) + 1) {
      const end = lineEnd(text, start);
      if (end - start < 3 || end - start > 40) continue;
      const name = readName(text, start, { lower: true, max: 4 });
      if (name === undefined || /[^ .,]/.test(text.slice(name.end, end))) continue;
      const words = all.slice(name.start, name.end).split(" ");
      const [first = ""] = words;
      if (
        words.length === 1
          ? isClearGivenName(first) && !isCommonWord(first)
          : isGivenName(first) || isSurname(words.at(-1) ?? "")
      ) {
        yield { start: name.start, end: name.end, score: words.length > 1 ? 0.7 : 0.5 };
      }
    }
  },
};

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}
