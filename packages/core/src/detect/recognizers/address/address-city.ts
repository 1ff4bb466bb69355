import { readCity } from "../../addresses/parts.ts";
import { plain } from "../../plain.ts";
import type { Candidate, Recognizer } from "../../types.ts";
import { isCommonWord } from "../../words/common.ts";

const POSTCODE =
  /(?<![\p{L}\p{N}.,/€$#-])(?:(?:[A-Z]{1,2}-)?\d{5}(?:-\d{3})?|\d{4}-\d{3}|\d{4} [A-Z]{2}|\d{2}-\d{3})[ ,]{1,2}(?=\p{Lu}[\p{L}'])/gu;

/** The line above: a name and a house number, whatever the street is called ("Kastanienwinkel 27a"). */
const STREET_LINE = /(^|\n[ >]{0,4})\p{Lu}[\p{L}\p{M}.' -]{3,40} \d{1,4} ?[A-Za-z]?,?[ ]{0,2}\n[ >]{0,4}$/u;

/** The same in one line: "Kastanienwinkel 27a, 50667 Köln", "Héroes de Cascorro, 9, 3º A. 06004 Badajoz". Everyday words in front are no part of it. */
const STREET_BEFORE =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{M}.'-]{2,24} (?:(?:de|del|la|las|los|el|di|da|do|dos|des|du|y|i|e) ){0,2}){0,3}\p{Lu}[\p{L}\p{M}.'-]{2,24},? \d{1,4} ?[A-Za-z]?(?:-\d{1,4})?(?:, ?[\p{L}\p{N}º°ª. ]{1,12})?(?:[,.;]| -) {0,2}$/u;

/** A postcode and its city on their own, as the last line of an address: "28004 Madrid (Madrid)". */
export const addressCity: Recognizer = {
  id: "address-city",
  entity: "ADDRESS",
  *find(text): Iterable<Candidate> {
    if (!/\d{4}[ ,]|\d-\d{3}[ ,]|\d [A-Z]{2}[ ,]/.test(text)) return;
    for (const match of text.matchAll(POSTCODE)) {
      const end = readCity(text, match.index + match[0].length);
      if (end === undefined) continue;
      const province = /^ \([^()\n]{2,30}\)/u.exec(text.slice(end, end + 34))?.[0].length ?? 0;
      const isAlone =
        /(?:^|[\n,;(-] {0,3})$/.test(text.slice(0, match.index).slice(-5)) &&
        /^(?: ?[,.;)\n]|$)/.test(text.slice(end + province, end + province + 2));
      const street = STREET_LINE.exec(text.slice(Math.max(0, match.index - 60), match.index));
      if (street !== null && isAlone) {
        yield { start: match.index - street[0].length + (street[1] ?? "").length, end: end + province, score: 0.8 };
        continue;
      }
      const before = streetBefore(text, match.index);
      if (before !== undefined) yield { start: before, end: end + province, score: 0.78 };
      else yield { start: match.index, end: end + province, score: isAlone ? 0.75 : 0.45 };
    }
  },
};

function streetBefore(text: string, at: number): number | undefined {
  const found = STREET_BEFORE.exec(text.slice(Math.max(0, at - 90), at));
  if (found === null) return undefined;
  let start = at - found[0].length;
  const words = plain(text).slice(start, at).split(" ");
  while (words.length > 1 && isCommonWord(words[0] ?? "")) start += (words.shift() ?? "").length + 1;
  return /^[^\d]{4}/.test(words[0] ?? "") ? start : undefined;
}
