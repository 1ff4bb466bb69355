import { luhn, verhoeff } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Luxembourg, national identification number: birthday, serial, a Luhn and a Verhoeff digit (Loi du 19 juin 2013, RNPP). */
export const luMatricule = idRecognizer({
  id: "lu-matricule",
  entity: "NATIONAL_ID",
  shape: /^(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{5}$/,
  length: [13, 13],
  valid,
  score: 0.9,
  near: ["matricule", "cnss", "numero national", "identification number", "sozialversicherung"],
  tolerant: true,
});

function valid(value: string): boolean {
  return luhn(value.slice(0, 12)) && verhoeff(value.slice(0, 11) + value.slice(12));
}
