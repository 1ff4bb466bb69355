import { patternRecognizer } from "../../pattern-recognizer.ts";

const HAN = String.raw`[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]`;

/** 〒150-0002 東京都渋谷区渋谷2-21-1 …マンション301 */
export const addressJa = patternRecognizer({
  id: "address-ja",
  needs: /[\u3012\u4e00-\u9fff]/,
  entity: "ADDRESS",
  pattern: new RegExp(
    String.raw`(?:〒? ?\d{3}-\d{4}[ \n]{0,3})?(?:北海道|東京都|(?:京都|大阪)府|[\p{Script=Han}]{2,3}県) ?${HAN}{1,8}?[市区郡町村]${HAN}{0,14}(?: ?[0-9一二三四五六七八九十]{1,4}(?:丁目|番地?|号|-)?){1,4}(?: ?[\p{Script=Han}\p{Script=Katakana}ー]{2,14} ?\d{0,4}号?室?)?|〒 ?\d{3}-\d{4}`,
    "gu",
  ),
  score: 0.85,
});
