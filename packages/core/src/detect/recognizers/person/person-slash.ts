import { isGivenName } from "../../names/given.ts";
import { marksOf } from "../../marks.ts";
import { plain } from "../../plain.ts";
import type { Candidate, Recognizer } from "../../types.ts";

const PASSENGER =
  /(?<![\p{L}\p{N}/])(\p{Lu}{2,20}(?:[ -]\p{Lu}{2,20})?)\/(\p{Lu}{2,20}(?:[ -]\p{Lu}{2,20})?)(?![\p{L}\p{N}/])/uy;
const TITLE = /[ /]?(?:MR|MRS|MS|MISS|MSTR|DR|CHD|INF)$/;

/** As airlines print passengers: "MANCUSO/ETTORE CHD". The title, or a known name on either side, tells it from "AND/OR". */
export const personSlash: Recognizer = {
  id: "person-slash",
  entity: "PERSON",
  *find(text): Iterable<Candidate> {
    const all = plain(text);
    for (const match of passengersIn(text)) {
      const [whole, left = "", right = ""] = match;
      const title = TITLE.exec(right)?.[0] ?? "";
      const end = match.index + whole.length - title.length;
      const middle = match.index + left.length;
      const surname = all.slice(match.index, middle);
      const given = all.slice(middle + 1, end).split(/[ -]/);
      if (end <= middle + 1 || (title === "" && !isGivenName(surname) && !given.some(isGivenName))) continue;
      yield { start: match.index, end, score: title === "" ? 0.7 : 0.85 };
    }
  },
};

/** At what may stand before a slash: two words of twenty letters, which may take two units each. */
const REACH = 82;

function* passengersIn(text: string): Iterable<RegExpExecArray> {
  const { at: slashes, count } = marksOf(text).signs.slash;
  let floor = 0;
  for (let i = 0; i < count; i++) {
    const slash = slashes[i] ?? 0;
    if (!mayBeCapital(text, slash - 1) || !mayBeCapital(text, slash + 1)) continue;
    for (let at = Math.max(floor, slash - REACH); at < slash - 1; at++) {
      if (!mayBeCapital(text, at) || (at > 0 && isAsciiCapital(text.charCodeAt(at - 1)))) continue;
      PASSENGER.lastIndex = at;
      const match = PASSENGER.exec(text);
      if (match === null) continue;
      yield match;
      floor = at + match[0].length;
      break;
    }
    floor = Math.max(floor, slash + 1);
  }
}

function mayBeCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 127 || isAsciiCapital(code);
}

function isAsciiCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}
