import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Uruguay, cédula: seven digits and a check digit by 2 9 8 7 6 3 4 (Dirección Nacional de Identificación Civil). */
export const uyCedula = idRecognizer({
  id: "uy-cedula",
  entity: "NATIONAL_ID",
  shape: /^[1-9]\d{6,7}$/,
  length: [7, 8],
  valid,
  score: 0.2,
  written: /^\d \d{3} \d{3} \d$/,
  near: ["cedula", "c.i."],
  tolerant: true,
});

function valid(value: string): boolean {
  const digits = value.padStart(8, "0");
  return (10 - (weighted(digits, [2, 9, 8, 7, 6, 3, 4]) % 10)) % 10 === digitAt(digits, 7);
}
