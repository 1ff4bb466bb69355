import { readTail } from "../../addresses/parts.ts";
import type { Candidate, Recognizer } from "../../types.ts";

const PATTERN =
  /(?<![\p{L}\p{N}])(?:carrera|cra|kra|cr|kr|calle|cll|cl|diagonal|dg|transversal|tv|avenida|av)\.? {0,2}\d{1,3} ?[a-z]?(?: ?bis)?(?: ?(?:sur|norte|este|oeste))? {0,2}(?:#|n\.?[º°o]\.?|no\.?) {0,2}\d{1,3} ?[a-z]?(?: ?bis)?(?: {0,2}- {0,2}\d{1,3})?(?![\p{L}\p{N}])/giu;

/** Colombia's grid: street, crossing, distance: "Carrera 3 # 49-00", "Cl 72 No. 10-34 apto 502". */
export const addressGrid: Recognizer = {
  id: "address-grid",
  entity: "ADDRESS",
  *find(text): Iterable<Candidate> {
    if (!/[#º°oO]\.? {0,2}\d/.test(text)) return;
    for (const match of text.matchAll(PATTERN))
      yield { start: match.index, end: readTail(text, match.index + match[0].length).end, score: 0.9 };
  },
};
