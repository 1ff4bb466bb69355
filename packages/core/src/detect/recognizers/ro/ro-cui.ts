import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Romania, fiscal code of a business: weights 7 5 3 2 1 by 11 (OUG 116/2009; ANAF). */
export const roCui = idRecognizer({
  id: "ro-cui",
  entity: "TAX_ID",
  shape: /^(?:RO)?[1-9]\d{5,9}$/,
  length: [6, 12],
  valid,
  score: 0.15,
  near: ["cui", "cif", "cod fiscal", "cod unic"],
  tolerant: true,
});

function valid(value: string): boolean {
  const digits = value.replace("RO", "").padStart(10, "0");
  return ((weighted(digits, [7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10) % 11) % 10 === digitAt(digits, 9);
}
