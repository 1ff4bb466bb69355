import { plain } from "../plain.ts";
import type { Refiner } from "../types.ts";
import { isCommonWord } from "../words/common.ts";

/** A name made only of everyday words, brands, days and months is none, unless a strong pattern or the name model is sure of it. */
/** The name tagger from a probability of about 0.9 on. */
const SURE = 0.7;

export const allow: Refiner = {
  id: "allow",
  refine: (findings, text) =>
    findings.filter(({ entity, start, end, score, by }) => {
      if (entity !== "PERSON" || score >= 0.9 || (by === "name-tagger" && score >= SURE)) return true;
      const words = plain(text)
        .slice(start, end)
        .split(/[^\p{L}']+/u)
        .filter((word) => word.length > 1);
      return words.length === 0 || !words.every(isCommonWord);
    }),
};
