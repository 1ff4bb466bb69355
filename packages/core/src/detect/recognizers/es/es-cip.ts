import { isMonthDay } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Spain, Catalan health card (CIP): two letters of each surname, sex, birthday, serial. */
export const esCip = idRecognizer({
  id: "es-cip",
  entity: "HEALTH_ID",
  shape: /^[A-Z]{4}[01]\d{9}$/,
  length: [14, 14],
  valid,
  score: 0.85,
  near: ["cip", "targeta sanitaria", "tarjeta sanitaria", "catsalut"],
});

function valid(value: string): boolean {
  return isMonthDay(Number(value.slice(7, 9)), Number(value.slice(9, 11)) % 40);
}
