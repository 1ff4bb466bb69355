import { isMonthDay, luhn } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** South Africa, identity number: birthday, serial, citizenship, Luhn (Identification Act 68 of 1997). */
export const zaId = idRecognizer({
  id: "za-id",
  entity: "NATIONAL_ID",
  shape: /^\d{10}[012][89]\d$/,
  length: [13, 13],
  valid,
  score: 0.65,
  near: ["id number", "identity number", "rsa id", "said"],
});

function valid(value: string): boolean {
  return isMonthDay(Number(value.slice(2, 4)), Number(value.slice(4, 6))) && luhn(value);
}
