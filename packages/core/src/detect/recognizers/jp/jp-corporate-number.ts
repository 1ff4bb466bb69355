import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Japan, corporate number and, with T in front, invoice registration: check digit first, by 9 (法人番号の指定等に関する省令). */
export const jpCorporateNumber = idRecognizer({
  id: "jp-corporate-number",
  entity: "TAX_ID",
  shape: /^[1-9]\d{12}$/,
  length: [13, 13],
  valid,
  score: 0.25,
  near: ["法人番号", "インボイス", "登録番号", "適格請求書"],
  tolerant: true,
});

function valid(value: string): boolean {
  return 9 - (weighted(value.slice(1), [2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]) % 9) === digitAt(value, 0);
}
