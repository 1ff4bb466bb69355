import { classAt, isCapitalAt, LETTER, widthAt } from "../letters.ts";
import { plain } from "../plain.ts";
import type { Finding, Refiner } from "../types.ts";
import { isCommonWord } from "../words/common.ts";
import { isLabel } from "../words/labels.ts";

/** The name tagger from a probability of about 0.97 on. */
const SURE = 0.77;

/**
 * A name made only of everyday words, brands, days and months is none, unless a strong pattern or the name model is sure of
 * it; the label of a form field, seen by the name model alone, never is.
 */
export const allow: Refiner = {
  id: "allow",
  refine: (findings, text) => findings.filter((finding) => finding.entity !== "PERSON" || isName(finding, text)),
};

function isName({ start, end, score, by }: Finding, text: string): boolean {
  const written = plain(text).slice(start, end);
  if (by === "name-tagger") {
    if (isLabel(written)) return false;
    // Written small, an everyday word stays one, whoever is also called so ("grazie mille", "mucha gente").
    if (
      score >= SURE &&
      (isCapitalAt(text, start) || !(/^\p{Ll}/u.test(text.slice(start, start + 2)) && isCommonWord(written)))
    )
      return true;
  }
  if (score >= 0.9) return true;
  return !isOnlyCommon(written);
}

function isOnlyCommon(written: string): boolean {
  let words = 0;
  let start = 0;
  for (let at = 0; at <= written.length; at += widthAt(written, at)) {
    if (at < written.length && (written[at] === "'" || (classAt(written, at) & LETTER) !== 0)) continue;
    if (at - start > 1) {
      if (!isCommonWord(written.slice(start, at))) return false;
      words++;
    }
    start = at + widthAt(written, at);
  }
  return words > 0;
}
