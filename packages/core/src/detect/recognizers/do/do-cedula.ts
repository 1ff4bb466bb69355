import { luhn } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Dominican Republic, cédula: eleven digits with Luhn (Junta Central Electoral, Ley 8-92). */
export const doCedula = idRecognizer({
  id: "do-cedula",
  entity: "NATIONAL_ID",
  shape: /^\d{11}$/,
  length: [11, 11],
  valid,
  score: 0.25,
  written: /^\d{3} \d{7} \d$/,
  near: ["cedula"],
  tolerant: true,
});

function valid(value: string): boolean {
  return luhn(value);
}
