import { isGivenName } from "../../names/given.ts";
import { isSurname } from "../../names/surnames.ts";
import { plain } from "../../plain.ts";
import type { Candidate, Recognizer } from "../../types.ts";

const PASSENGER =
  /(?<![\p{L}\p{N}/])(\p{Lu}{2,20}(?:[ -]\p{Lu}{2,20})?)\/(\p{Lu}{2,20}(?:[ -]\p{Lu}{2,20})?)(?![\p{L}\p{N}/])/gu;
const TITLE = /[ /]?(?:MR|MRS|MS|MISS|MSTR|DR|CHD|INF)$/;

/** As airlines print passengers: "MANCUSO/ETTORE CHD". The title, or a known name on either side, tells it from "AND/OR". */
export const personSlash: Recognizer = {
  id: "person-slash",
  entity: "PERSON",
  *find(text): Iterable<Candidate> {
    const all = plain(text);
    for (const match of text.matchAll(PASSENGER)) {
      const [whole, left = "", right = ""] = match;
      const title = TITLE.exec(right)?.[0] ?? "";
      const end = match.index + whole.length - title.length;
      const middle = match.index + left.length;
      const surname = all.slice(match.index, middle);
      const given = all.slice(middle + 1, end).split(/[ -]/);
      if (end <= middle + 1 || (title === "" && !isSurname(surname) && !given.some(isGivenName))) continue;
      yield { start: match.index, end, score: title === "" ? 0.7 : 0.85 };
    }
  },
};
