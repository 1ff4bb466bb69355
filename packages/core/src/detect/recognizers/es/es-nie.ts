import { idRecognizer } from "../../id-recognizer.ts";

/** Spain, NIE: X, Y or Z stand for 0, 1, 2 in front of a DNI (Orden INT/2058/2008). */
export const esNie = idRecognizer({
  id: "es-nie",
  entity: "NATIONAL_ID",
  shape: /^[XYZ]\d{7}[A-Z]$/,
  length: [9, 9],
  valid,
  score: 0.9,
  near: ["nie", "extranjero", "residencia", "documento", "dni"],
  tolerant: true,
});

const LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";

function valid(value: string): boolean {
  return LETTERS[Number("XYZ".indexOf(value.charAt(0)) + value.slice(1, 8)) % 23] === value[8];
}
