import { idRecognizer } from "../../id-recognizer.ts";

/** Spain, DNI and NIF: eight digits and a letter by modulo 23 (Real Decreto 1553/2005). */
export const esDni = idRecognizer({
  id: "es-dni",
  entity: "NATIONAL_ID",
  shape: /^\d{8}[A-Z]$/,
  length: [9, 9],
  valid,
  score: 0.9,
  near: ["dni", "nif", "documento", "identidad id", "fiscal cedula"],
  tolerant: true,
});

const LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";

function valid(value: string): boolean {
  return LETTERS[Number(value.slice(0, 8)) % 23] === value[8];
}
