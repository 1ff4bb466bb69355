import { modulo } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Slovakia, DIČ and IČ DPH: ten digits divisible by 11 (zákon č. 563/2009 Z. z.). */
export const skDic = idRecognizer({
  id: "sk-dic",
  entity: "TAX_ID",
  shape: /^(?:SK)?[1-9]\d[2-47-9]\d{7}$/,
  length: [10, 12],
  valid,
  score: 0.2,
  near: ["ic dph", "danove identifikacne cislo", "icdph"],
  tolerant: true,
});

function valid(value: string): boolean {
  return modulo(value.slice(-10), 11) === 0;
}
