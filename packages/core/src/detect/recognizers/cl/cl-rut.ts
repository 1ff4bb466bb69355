import { digitAt } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Chile, RUT: seven or eight digits and a check digit or K, modulo 11 (DFL 3/1969; Servicio de Impuestos Internos). */
export const clRut = idRecognizer({
  id: "cl-rut",
  entity: "NATIONAL_ID",
  shape: /^\d{7,8}[0-9K]$/,
  length: [8, 9],
  valid,
  score: 0.25,
  written: /^\d{1,2} \d{3} \d{3} [0-9K]$/,
  near: ["rut", "run", "cedula"],
});

function valid(value: string): boolean {
  let sum = 0;
  for (let i = value.length - 2, weight = 2; i >= 0; i--, weight = weight === 7 ? 2 : weight + 1)
    sum += digitAt(value, i) * weight;
  return "0K987654321"[sum % 11] === value.slice(-1);
}
