import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Russia, INN of a person: twelve digits, two check digits (приказ ФНС ЕД-7-14/559@). */
export const ruInn = idRecognizer({
  id: "ru-inn",
  entity: "TAX_ID",
  shape: /^\d{12}$/,
  length: [12, 12],
  valid,
  score: 0.5,
  near: ["инн", "inn"],
});

function valid(value: string): boolean {
  const first = (weighted(value, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10;
  const second = (weighted(value, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10;
  return first === digitAt(value, 10) && second === digitAt(value, 11);
}
