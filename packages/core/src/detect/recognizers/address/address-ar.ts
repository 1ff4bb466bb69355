import { patternRecognizer } from "../../pattern-recognizer.ts";

const WORD = String.raw`[\u0621-\u064a]{2,15}`;

/** شارع الملك فهد رقم 12، حي العليا */
export const addressAr = patternRecognizer({
  id: "address-ar",
  needs: /[\u0620-\u064a]/,
  entity: "ADDRESS",
  pattern: new RegExp(
    String.raw`(?:شارع|طريق) (?:${WORD} ){0,3}${WORD}(?:,? ?(?:رقم|مبنى|عمارة|شقة)? ?\d{1,5}){1,3}(?:,? (?:حي|مدينة) ${WORD}(?: ${WORD})?)?`,
    "gu",
  ),
  score: 0.8,
});
