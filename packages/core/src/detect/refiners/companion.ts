import { readName } from "../names/read-name.ts";
import { plain } from "../plain.ts";
import type { Finding, Refiner } from "../types.ts";
import { isCommonWord } from "../words/common.ts";

const SURE_ENOUGH = 0.7;
const SCORE = 0.5;
/** "… and", "… or", with a preposition said once more ("ask for Álvaro or for Merche"). */
const AND =
  / (?:and|or|y|e|o|u|i|und|oder|et|ou|en|of|och|og|eller|oraz|lub|nebo|sau|ve|veya|и|или|та|або)(?: (?:for|with|to|by|por|con|para|a|de|mit|für|bei|pour|avec|chez|per|com|met|voor|med|til|för))? (?=\p{Lu}\p{Ll}{2})/uy;

/** Who is named beside somebody, joined by "and" or "or", is somebody too. */
export const companion: Refiner = {
  id: "companion",
  refine(findings, text) {
    const added: Finding[] = [];
    for (const { entity, score, end } of findings) {
      if (entity !== "PERSON" || score < SURE_ENOUGH) continue;
      AND.lastIndex = end;
      if (AND.exec(text) === null) continue;
      const name = readName(text, AND.lastIndex, { max: 3 });
      if (name === undefined || plain(text).slice(name.start, name.end).split(" ").some(isCommonWord)) continue;
      added.push({
        start: name.start,
        end: name.end,
        entity: "PERSON",
        score: SCORE,
        by: "companion",
        because: ["companion"],
      });
    }
    return added.length === 0 ? findings : [...findings, ...added];
  },
};
