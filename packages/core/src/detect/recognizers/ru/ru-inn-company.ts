import { restOf11 } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Russia, INN of a company: ten digits by 11 (приказ ФНС ЕД-7-14/559@). */
export const ruInnCompany = idRecognizer({
  id: "ru-inn-company",
  entity: "TAX_ID",
  shape: /^\d{10}$/,
  length: [10, 10],
  valid,
  score: 0.15,
  near: ["инн", "inn"],
  tolerant: true,
});

function valid(value: string): boolean {
  return restOf11(value, [2, 4, 10, 3, 5, 9, 4, 6, 8]);
}
