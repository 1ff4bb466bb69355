import { isMonthDay, luhn } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Greece, AMKA: birthday, serial, Luhn (ν. 3655/2008). */
export const grAmka = idRecognizer({
  id: "gr-amka",
  entity: "HEALTH_ID",
  shape: /^\d{11}$/,
  length: [11, 11],
  valid,
  score: 0.5,
  near: ["αμκα", "amka"],
});

function valid(value: string): boolean {
  return isMonthDay(Number(value.slice(2, 4)), Number(value.slice(0, 2))) && luhn(value);
}
