import { readTail } from "../../addresses/parts.ts";
import { read } from "../../addresses/read.ts";
import { plain } from "../../plain.ts";
import type { Candidate, Recognizer } from "../../types.ts";
import { wordFinder } from "../../words/match.ts";

const WORDS = wordFinder(
  "carrera|cra|kra|cr|kr|calle|cll|cl|diagonal|dg|diag|transversal|tv|transv|avenida|av|avenida calle|avenida carrera|ak|ac|autopista|circular".split(
    "|",
  ),
);
const GRID =
  /\.? {0,2}\d{1,3} ?[a-z]?(?: ?bis)?(?: ?(?:sur|norte|este|oeste))? {0,2}(?:#|n\.?[º°o]?\.?|no\.?|num\.?|numero|con) {0,2}\d{1,3} ?[a-z]?(?: ?bis)?(?: ?(?:sur|norte|este|oeste))?(?: {0,2}- {0,2}\d{1,3})?(?![\p{L}\p{N}])/uy;

/** Colombia's grid: street, crossing, distance: "Carrera 3 # 49-00", "Cl 72 No. 10-34 apto 502". */
export const addressGrid: Recognizer = {
  id: "address-grid",
  entity: "ADDRESS",
  find(text) {
    const found: Candidate[] = [];
    const all = plain(text);
    for (const { start, end } of WORDS.find(text)) {
      const stop = read(GRID, all, end);
      if (stop !== undefined) found.push({ start, end: readTail(text, stop).end, score: 0.9 });
    }
    return found;
  },
};
