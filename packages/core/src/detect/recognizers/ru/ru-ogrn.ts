import { digitAt, modulo } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Russia, ОГРН and ОГРНИП: the last digit is the rest by 11 or 13 (приказ Минфина 165н). */
export const ruOgrn = idRecognizer({
  id: "ru-ogrn",
  entity: "TAX_ID",
  shape: /^[135]\d{12}(?:\d{2})?$/,
  length: [13, 15],
  valid,
  score: 0.3,
  near: ["огрн", "ogrn"],
  tolerant: true,
});

function valid(value: string): boolean {
  return modulo(value.slice(0, -1), value.length - 2) % 10 === digitAt(value, -1);
}
