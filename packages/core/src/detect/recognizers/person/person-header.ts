import { readName } from "../../names/read-name.ts";
import { read } from "../../addresses/read.ts";
import { marksOf } from "../../marks.ts";
import { plain } from "../../plain.ts";
import type { Candidate, Recognizer } from "../../types.ts";
import { isCommonWord } from "../../words/common.ts";
import { HEADERS } from "../../words/persons.ts";

/** An address in angle or round brackets, or mailto; names stand before it. */
const ADDRESS = /[<([](?:mailto:)?[^\s<>()[\]@]{1,64}@[^\s<>()[\]]{3,120}[>)\]]/y;
const BEFORE = /((?:\p{L}[\p{L}\p{M}.'-]{0,29},? ){0,4}\p{L}[\p{L}\p{M}.'-]{0,29})["']? {0,2}$/u;
const HEADER = new RegExp(String.raw`[> *]{0,6}(?:${HEADERS.join("|")}) {0,2}: {0,3}`, "y");

/** Quoted mail: "De: Marta Gil <…>", "El lun, 3 mar 2025, Marta Gil <…> escribió:". */
export const personHeader: Recognizer = {
  id: "person-header",
  entity: "PERSON",
  *find(text): Iterable<Candidate> {
    const all = plain(text);
    for (const match of addressesIn(text)) {
      const from = wordsStart(text, match.index);
      const before = BEFORE.exec(text.slice(from, match.index));
      if (before === null) continue;
      const start = from + before.index;
      const name = nameAtEnd(text, all, start, start + (before[1] ?? "").length);
      if (name !== undefined) yield { ...name, score: 0.9 };
    }
    for (let line = 0; line < text.length;) {
      const end = read(HEADER, all, line);
      line = text.indexOf("\n", line) + 1 || text.length;
      if (end === undefined) continue;
      const name = readName(text, end, { max: 5, comma: true, trusting: true });
      if (name !== undefined && (name.isKnown || name.words > 1))
        yield { start: name.start, end: name.end, score: 0.85 };
    }
  },
};

/** Back from each @ to the bracket that may open its address. */
function* addressesIn(text: string): Iterable<RegExpExecArray> {
  const { at: signs, count } = marksOf(text).signs.at;
  let done = 0;
  for (let i = 0; i < count; i++) {
    const sign = signs[i] ?? 0;
    let from = sign - 1;
    const least = Math.max(done, sign - REACH);
    while (from > least && !STOPS.includes(text.charAt(from))) from--;
    if (from < done || !"<([".includes(text.charAt(from))) continue;
    ADDRESS.lastIndex = from;
    const match = ADDRESS.exec(text);
    if (match === null) continue;
    yield match;
    done = from + match[0].length;
  }
}

/** "<mailto:" and 64 characters. */
const REACH = 72;
const STOPS = " \n\t<>()[]@";

const MAX_BEFORE = 120;
/** Of five words and the blanks behind them. */
const MAX_SPACES = 6;
const IN_NAMES = "\"',-.";

/** How far back BEFORE may begin: over seven blanks, or over a sign that no name holds, it cannot reach. */
function wordsStart(text: string, end: number): number {
  const least = Math.max(0, end - MAX_BEFORE);
  let start = end;
  for (let spaces = 0; start > least; start--) {
    const code = text.charCodeAt(start - 1);
    if (code === 32 ? ++spaces > MAX_SPACES : code < 65 && !IN_NAMES.includes(text.charAt(start - 1))) break;
  }
  return start;
}

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
