import { readCity } from "../../addresses/parts.ts";
import type { Candidate, Recognizer } from "../../types.ts";

const POSTCODE =
  /(?<![\p{L}\p{N}.,/€$#-])(?:(?:[A-Z]{1,2}-)?\d{5}(?:-\d{3})?|\d{4}-\d{3}|\d{4} [A-Z]{2}|\d{2}-\d{3})[ ,]{1,2}(?=\p{Lu}\p{Ll})/gu;

/** A postcode and its city on their own, as the last line of an address: "28004 Madrid (Madrid)". */
export const addressCity: Recognizer = {
  id: "address-city",
  entity: "ADDRESS",
  *find(text): Iterable<Candidate> {
    if (!/\d/.test(text)) return;
    for (const match of text.matchAll(POSTCODE)) {
      const end = readCity(text, match.index + match[0].length);
      if (end === undefined) continue;
      const province = /^ \([^()\n]{2,30}\)/u.exec(text.slice(end, end + 34))?.[0].length ?? 0;
      const isAlone =
        /(?:^|[\n,;(-] {0,3})$/.test(text.slice(0, match.index).slice(-5)) &&
        /^(?: ?[,.;)\n]|$)/.test(text.slice(end + province, end + province + 2));
      yield { start: match.index, end: end + province, score: isAlone ? 0.75 : 0.45 };
    }
  },
};
