import { readName } from "../../names/read-name.ts";
import { plain } from "../../plain.ts";
import type { Candidate, Recognizer } from "../../types.ts";
import { isCommonWord } from "../../words/common.ts";
import { HEADERS } from "../../words/persons.ts";

/** An address in angle or round brackets, or mailto; names stand before it. */
const ADDRESS = /[<([](?:mailto:)?[^\s<>()[\]@]{1,64}@[^\s<>()[\]]{3,120}[>)\]]/g;
const BEFORE = /((?:\p{L}[\p{L}\p{M}.'-]{0,29},? ){0,4}\p{L}[\p{L}\p{M}.'-]{0,29})["']? {0,2}$/u;
const HEADER = new RegExp(String.raw`(?<![^\n])[> *]{0,6}(?:${HEADERS.join("|")}) {0,2}: {0,3}`, "g");

/** Quoted mail: "De: Marta Gil <…>", "El lun, 3 mar 2025, Marta Gil <…> escribió:". */
export const personHeader: Recognizer = {
  id: "person-header",
  entity: "PERSON",
  *find(text): Iterable<Candidate> {
    const all = plain(text);
    for (const match of text.includes("@") ? text.matchAll(ADDRESS) : []) {
      const from = Math.max(0, match.index - 120);
      const before = BEFORE.exec(text.slice(from, match.index));
      if (before === null) continue;
      const start = from + before.index;
      const name = nameAtEnd(text, all, start, start + (before[1] ?? "").length);
      if (name !== undefined) yield { ...name, score: 0.9 };
    }
    for (const match of all.matchAll(HEADER)) {
      const name = readName(text, match.index + match[0].length, { max: 5, comma: true, trusting: true });
      if (name !== undefined && (name.isKnown || name.words > 1))
        yield { start: name.start, end: name.end, score: 0.85 };
    }
  },
};

/** The longest run of name words that ends where the address begins: what stands further left is prose. */
function nameAtEnd(text: string, all: string, start: number, end: number) {
  let from = start;
  while (from < end) {
    const name = readName(text, from, { max: 5, comma: true, trusting: true });
    if (
      name !== undefined &&
      name.end >= end &&
      (name.words > 1 || name.isKnown) &&
      !isCommonWord(all.slice(from, name.end))
    )
      return { start: from, end };
    const space = text.indexOf(" ", from);
    if (space === -1 || space >= end) break;
    from = space + 1;
  }
  return undefined;
}
