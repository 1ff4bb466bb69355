import { luhn } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Ecuador, cédula: province, serial, a check digit by Luhn (Registro Civil). */
export const ecCedula = idRecognizer({
  id: "ec-cedula",
  entity: "NATIONAL_ID",
  shape: /^(?:[01]\d|2[0-4]|30)[0-5]\d{7}$/,
  length: [10, 10],
  valid,
  score: 0.25,
  near: ["cedula", "c.i."],
  tolerant: true,
});

function valid(value: string): boolean {
  return !value.startsWith("00") && luhn(value);
}
