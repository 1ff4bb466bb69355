import { isMonthDay, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Iceland, kennitala: birthday, serial, modulo 11, century (Lög um skráningu einstaklinga 140/2019). */
export const isKennitala = idRecognizer({
  id: "is-kennitala",
  entity: "NATIONAL_ID",
  shape: /^\d{9}[890]$/,
  length: [10, 10],
  valid,
  score: 0.45,
  near: ["kennitala", "kt"],
});

function valid(value: string): boolean {
  if (!isMonthDay(Number(value.slice(2, 4)), Number(value.slice(0, 2)) % 40)) return false;
  return weighted(value, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}
