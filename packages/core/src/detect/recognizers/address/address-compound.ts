import { readNumber, readTail } from "../../addresses/parts.ts";
import type { Candidate, Recognizer } from "../../types.ts";

const ENDINGS =
  "stra(?:ß|ss)e|str\\.?|weg|platz|allee|gasse|ring|damm|ufer|chaussee|steig|stieg|hof|graben|markt|straat|laan|plein|gracht|kade|singel|dijk|dreef|pad|steeg|plantsoen|steenweg|vej|gade|gatan|vägen|katu|tie|gata|veien";
const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:\p{Lu}[\p{L}\p{M}]{1,18}(?:-| )){0,3}?(?:\p{Lu}[\p{L}\p{M}]{1,20}(?:${ENDINGS})|\p{Lu}[\p{L}\p{M}]{1,20}[- ](?:Straße|Strasse|Str\.|Allee|Weg|Platz|Ring|Damm|Ufer))(?![\p{L}])`,
  "gu",
);
const LOWER = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])\p{Ll}{2,20}(?:straße|strasse|str\.|straat|gracht)(?= \d{1,4})`,
  "gu",
);

/** "Hauptstraße 12a, 10115 Berlin", "Prinsengracht 263, 1016 GV Amsterdam": the street word is the end of the name. */
export const addressCompound: Recognizer = {
  id: "address-compound",
  entity: "ADDRESS",
  *find(text): Iterable<Candidate> {
    if (!/\d/.test(text)) return;
    for (const pattern of /stra|str\.|laan|gracht/.test(text) ? [PATTERN, LOWER] : [PATTERN]) {
      for (const match of text.matchAll(pattern)) {
        const number = readNumber(text, match.index + match[0].length);
        if (number === undefined) continue;
        const { end, hasPlace } = readTail(text, number);
        yield { start: match.index, end, score: hasPlace ? 0.92 : 0.75 };
      }
    }
  },
};
