import { hasScript } from "../../marks.ts";
import { patternRecognizer } from "../../pattern-recognizer.ts";

const NEEDS = /ถนน|ถ\.|ซอย|ซ\.|ตำบล|ต\.|แขวง|เขต|อำเภอ|อ\.|จังหวัด|จ\.|ชั้น|หมู่/;
const THAI = String.raw`[\u0e01-\u0e4e]`;
const NUMBER = String.raw`\d{1,4}(?:/\d{1,4})?`;
const NAME = String.raw` ?${THAI}{2,30}`;
const NUMBERED = String.raw`${NAME}(?: ?\d{1,3}(?![\d/:]))?`;
const FREE = String.raw`(?<![\u0e00-\u0e7f.])`;
/** Road, lane, village, sub-district, district, province. */
const PART = String.raw`(?:(?:ถนน|${FREE}ถ\.|ซอย|${FREE}ซ\.|ตรอก|คอนโดมิเนียม|คอนโด|อาคาร|ตึก)${NUMBERED}|(?:แขวง|เขต|ตำบล|${FREE}ต\.|อำเภอ|${FREE}อ\.|จังหวัด|${FREE}จ\.|หมู่บ้าน)${NAME}|(?:หมู่ที่|หมู่|${FREE}ม\.) ?\d{1,2}(?!\d)|(?:ชั้น|ห้อง|เลขที่) ?${NUMBER}|(?:กรุงเทพมหานคร|กรุงเทพฯ|กรุงเทพ|กทม\.?))`;
const GAP = String.raw`(?:[ ,]{1,2}\n?|\n)`;

/** 219/3 ถนนฉัตรไชย ตำบลสวนดอก อำเภอเมืองลำปาง จังหวัดลำปาง 52100: a house number and parts, or at least two parts. */
export const addressTh = patternRecognizer({
  id: "address-th",
  needs: (text) => hasScript(text, 0xe01, 0xe4e) && NEEDS.test(text),
  entity: "ADDRESS",
  pattern: new RegExp(
    [
      String.raw`(?:บ้านเลขที่ ?|เลขที่ ?)?(?<![\d/.,:-])${NUMBER}(?!${GAP}(?:จังหวัด|อำเภอ|หมู่บ้าน|เขต|ตำบล|แขวง))${GAP}${PART}(?:(?:${GAP})?${PART}|${GAP}${THAI}{2,14}(?=${GAP}${PART})){0,8}(?:${GAP}?\d{5}(?!\d))?`,
      String.raw`(?:${PART})(?:(?:${GAP})?${PART}|${GAP}${THAI}{2,14}(?=${GAP}(?:${PART}|เลขที่))){1,8}(?:${GAP}?\d{5}(?!\d))?`,
    ].join("|"),
    "gu",
  ),
  score: 0.8,
  // "อาคาร A ชั้น 2" is a place in a shop; a name and a number make an address.
  validate: (value) => /\d/.test(value) && value.length > 10,
});
