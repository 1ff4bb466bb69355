import { patternRecognizer } from "../../pattern-recognizer.ts";

const WORD = String.raw`[\u0621-\u064a]{2,15}`;
/** شقة 12, عمارة رقم 5, الدور 3 */
const UNIT = String.raw`(?:شقة|الشقة|عمارة|العمارة|مبنى|المبنى|فيلا|بناية|برج|الدور|دور|الطابق|بلوك|قطعة|منزل|بيت) (?:رقم )?\d{1,5}`;
const STREET = String.raw`(?:شارع|طريق|جادة|ميدان)`;
const AREA = String.raw`(?:,? (?:حي|مدينة|منطقة) ${WORD}(?: ${WORD})?)?(?:,? ${WORD} \d{5}(?!\d))?`;

/** شارع الملك فهد رقم 12، حي العليا; شقة 12، عمارة 5، شارع التحرير */
export const addressAr = patternRecognizer({
  id: "address-ar",
  needs: /[\u0620-\u064a]/,
  entity: "ADDRESS",
  pattern: new RegExp(
    [
      String.raw`${STREET} (?:${WORD} ){0,3}${WORD}(?:,? ?(?:رقم|مبنى|عمارة|شقة)? ?\d{1,5}){1,3}${AREA}`,
      String.raw`(?:${UNIT},? ){1,3}${STREET} ${WORD}(?: (?!و)${WORD})?${AREA}`,
      String.raw`حي ${WORD}(?: ${WORD})?,? ${STREET} (?:\d{1,3}|${WORD}(?: ${WORD})?)(?:,? ${UNIT}){0,3}`,
    ].join("|"),
    "gu",
  ),
  score: 0.8,
});
