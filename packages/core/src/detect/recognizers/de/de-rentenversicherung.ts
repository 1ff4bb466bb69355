import { digitAt } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Germany, pension insurance number: area, birthday, initial, serial, check digit (VKVV § 4). */
export const deRentenversicherung = idRecognizer({
  id: "de-rentenversicherung",
  entity: "HEALTH_ID",
  shape: /^\d{8}[A-Z]\d{3}$/,
  length: [12, 12],
  valid,
  score: 0.9,
  near: [
    "rentenversicherungsnummer",
    "rentenversicherung",
    "sozialversicherungsnummer",
    "sv-nummer",
    "svnr",
    "versicherungsnummer",
  ],
});

const WEIGHTS = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];

function valid(value: string): boolean {
  const letter = String(value.charCodeAt(8) - 64).padStart(2, "0");
  const digits = value.slice(0, 8) + letter + value.slice(9, 11);
  let sum = 0;
  for (const [i, weight] of WEIGHTS.entries()) {
    const product = digitAt(digits, i) * weight;
    sum += Math.floor(product / 10) + (product % 10);
  }
  return sum % 10 === digitAt(value, 11);
}
