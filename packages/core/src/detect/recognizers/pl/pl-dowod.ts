import { digitAt } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Poland, identity card: three letters and six digits, weights 7 3 1 (ustawa o dowodach osobistych; MSWiA). */
export const plDowod = idRecognizer({
  id: "pl-dowod",
  entity: "NATIONAL_ID",
  shape: /^[A-Z]{3}\d{6}$/,
  length: [9, 9],
  valid,
  score: 0.45,
  near: ["dowod", "dowodu", "seria i numer"],
});

const WEIGHTS = [7, 3, 1, 9, 7, 3, 1, 7, 3];

function valid(value: string): boolean {
  let sum = 0;
  for (const [i, weight] of WEIGHTS.entries()) sum += (i < 3 ? value.charCodeAt(i) - 55 : digitAt(value, i)) * weight;
  return sum % 10 === 0;
}
