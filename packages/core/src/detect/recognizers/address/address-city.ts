import { readCity } from "../../addresses/parts.ts";
import type { Candidate, Recognizer } from "../../types.ts";

const POSTCODE =
  /(?<![\p{L}\p{N}.,/€$#-])(?:(?:[A-Z]{1,2}-)?\d{5}(?:-\d{3})?|\d{4}-\d{3}|\d{4} [A-Z]{2}|\d{2}-\d{3})[ ,]{1,2}(?=\p{Lu}[\p{L}'])/gu;

/** The line above: a name and a house number, whatever the street is called ("Kastanienwinkel 27a"). */
const STREET_LINE = /(^|\n[ >]{0,4})\p{Lu}[\p{L}\p{M}.' -]{3,40} \d{1,4} ?[A-Za-z]?,?[ ]{0,2}\n[ >]{0,4}$/u;

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
      yield { start: match.index, end: end + province, score: isAlone ? 0.75 : 0.45 };
    }
  },
};
