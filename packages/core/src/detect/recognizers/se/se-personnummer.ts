import { isMonthDay, luhn } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Sweden, personnummer and samordningsnummer (day + 60): Luhn over the last ten digits (Folkbokföringslag 1991:481; Skatteverket SKV 704). */
export const sePersonnummer = idRecognizer({
  id: "se-personnummer",
  entity: "NATIONAL_ID",
  shape: /^(?:19|20)?\d{10}$/,
  length: [10, 12],
  valid,
  score: 0.45,
  written: /^(?:\d{2})?\d{6} \d{4}$/,
  near: ["personnummer", "pers nr", "personnr", "samordningsnummer"],
  tolerant: true,
});

function valid(value: string): boolean {
  const ten = value.slice(-10);
  return isMonthDay(Number(ten.slice(2, 4)), Number(ten.slice(4, 6)) % 60) && luhn(ten);
}
