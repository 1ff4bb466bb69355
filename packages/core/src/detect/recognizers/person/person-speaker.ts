import { firstWord, read, skip } from "../../addresses/read.ts";
import { classAt } from "../../letters.ts";
import { isGivenName } from "../../names/given.ts";
import { firstOf, readName } from "../../names/read-name.ts";
import { marksOf } from "../../marks.ts";
import { plain } from "../../plain.ts";
import type { Candidate, Recognizer } from "../../types.ts";

const TIME =
  /(?:[[(]?\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?[\])]?|\[[^\]\n]{4,24}\])[ ,-]{0,3}(?=\p{L})/uy;
const TIMES = "[(0123456789";
const ENDS = /^ ?(?:\([^()\n]{1,40}\))? ?(?:[[(]?\d{1,2}[:.h]\d{2}(?: ?[AaPp][Mm])?[\])]?)? ?:/;

/** Chat transcripts: "[10:02] Marta Gil: …", "Marta (10:02): …". */
export const personSpeaker: Recognizer = {
  id: "person-speaker",
  entity: "PERSON",
  *find(text): Iterable<Candidate> {
    const all = plain(text);
    const { at: colons, count } = marksOf(text).signs.colon;
    let line = -1;
    for (let i = 0; i < count; i++) {
      // The colon is in the line that begins behind `line`; the first one of a line stands for all.
      const colon = colons[i] ?? 0;
      if (colon < line) continue;
      const start = text.lastIndexOf("\n", colon);
      line = text.indexOf("\n", colon);
      if (line === -1) line = text.length;
      const first = skip(text, start + 1, " >*-", 4);
      const time = TIMES.includes(text.charAt(first)) ? read(TIME, text, first) : undefined;
      const from = time ?? first;
      if (classAt(text, from) === 0 || (time === undefined && isNoName(firstWord(all, from)))) continue;
      const name = readName(text, from, { max: 3 });
      if (name === undefined) continue;
      const isKnown = isGivenName(firstOf(all, name));
      if ((time !== undefined || isKnown) && ENDS.test(text.slice(name.end, name.end + 60)))
        yield { start: name.start, end: name.end, score: isKnown ? 0.88 : 0.6 };
    }
  },
};

/** Most lines with a colon begin with a label: a word in a-z that nobody is called by. */
function isNoName(word: string): boolean {
  return !isGivenName(word) && /^[a-z]+$/.test(word);
}
