import { isMonthDay, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Poland, PESEL: birthday with the century in the month, serial, weights 1 3 7 9 (ustawa o ewidencji ludności). */
export const plPesel = idRecognizer({
  id: "pl-pesel",
  entity: "NATIONAL_ID",
  shape: /^\d{11}$/,
  length: [11, 11],
  valid,
  score: 0.55,
  near: ["pesel"],
  tolerant: true,
});

function valid(value: string): boolean {
  if (!isMonthDay(Number(value.slice(2, 4)) % 20, Number(value.slice(4, 6)))) return false;
  return weighted(value, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0;
}
