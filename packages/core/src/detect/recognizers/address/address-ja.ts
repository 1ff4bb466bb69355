import { patternRecognizer } from "../../pattern-recognizer.ts";

const PLACE = String.raw`[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー々]`;
const NAME = String.raw`[\p{Script=Han}\p{Script=Katakana}ー々]`;
const POSTCODE = String.raw`〒? ?\d{3}-\d{4}[ \n]{0,3}`;
const PREFECTURE = String.raw`(?:北海道|東京都|(?:京都|大阪)府|[\p{Script=Han}]{2,3}県)`;
/** 2-21-1, 一丁目2番3号, 1200番地 */
const NUMBERS = String.raw`(?: ?[0-9一二三四五六七八九十]{1,4}(?:丁目|番地の?|番|-))(?:[0-9一二三四五六七八九十]{1,4}(?:丁目|番地の?|番|号|-)?){0,3}`;
const BUILDING = String.raw`(?:[ \n]?${NAME}{2,16} ?[A-Z]?\d{0,4}(?:号室|号|階|F)?)?`;

/** 〒150-0002 東京都渋谷区渋谷2-21-1 …マンション301; also from the city on, and a postcode alone. */
export const addressJa = patternRecognizer({
  id: "address-ja",
  needs: /[\u3012\u4e00-\u9fff]/,
  entity: "ADDRESS",
  pattern: new RegExp(
    [
      String.raw`(?:${POSTCODE})?${PREFECTURE} ?${PLACE}{1,8}?[市区郡町村]${PLACE}{0,14}(?: ?[0-9一二三四五六七八九十]{1,4}(?:丁目|番地?|号|-)?){1,4}${BUILDING}`,
      String.raw`(?:${POSTCODE})?(?<!\p{Script=Han})\p{Script=Han}{1,5}[市区]${PLACE}{1,14}?(?<![でにはがをもと])${NUMBERS}(?![0-9人名回日個枚点時分件泊歳円])${BUILDING}`,
      String.raw`〒 ?\d{3}-\d{4}`,
    ].join("|"),
    "gu",
  ),
  score: 0.85,
});
