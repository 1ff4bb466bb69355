import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Venezuela, cédula and RIF: a letter, eight digits, a check digit by 11 (SENIAT). */
export const veRif = idRecognizer({
  id: "ve-rif",
  entity: "TAX_ID",
  shape: /^[VEJPG]\d{7,9}$/,
  length: [8, 10],
  valid,
  score: 0.35,
  written: /^[VEJPG] \d{8} \d$/,
  near: ["rif", "cedula", "c.i."],
  tolerant: true,
});

function valid(value: string): boolean {
  if (value.length < 10) return false;
  const sum = "VEJPG".indexOf(value.charAt(0)) * 4 + 4 + weighted(value.slice(1), [3, 2, 7, 6, 5, 4, 3, 2]);
  const check = 11 - (sum % 11);
  return (check > 9 ? 0 : check) === digitAt(value, 9);
}
