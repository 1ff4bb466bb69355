import { digitAt } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Spain, NIF of organisations (formerly CIF): letter, seven digits, a digit or a letter (Orden EHA/451/2008). */
export const esCif = idRecognizer({
  id: "es-cif",
  entity: "TAX_ID",
  shape: /^[ABCDEFGHJNPQRSUVW]\d{7}[0-9A-J]$/,
  length: [9, 9],
  valid,
  score: 0.8,
  near: ["cif", "nif", "vat", "iva"],
});

function valid(value: string): boolean {
  let sum = 0;
  for (let i = 1; i <= 7; i++) {
    const digit = digitAt(value, i);
    sum += i % 2 === 0 ? digit : Math.floor((digit * 2) / 10) + ((digit * 2) % 10);
  }
  const check = (10 - (sum % 10)) % 10;
  const last = value.charAt(8);
  return last === String(check) || last === "JABCDEFGHI"[check];
}
