import { digitAt } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Colombia, NIT: the number and a check digit by primes (DIAN, Orden Administrativa 4/1989). */
export const coNit = idRecognizer({
  id: "co-nit",
  entity: "TAX_ID",
  shape: /^\d{8,10}$/,
  length: [8, 10],
  valid,
  score: 0.15,
  written: /^(?:\d{3} \d{3} \d{3}|\d{9}) \d$/,
  near: ["nit", "rut", "dian"],
});

const WEIGHTS = [3, 7, 13, 17, 19, 23, 29, 37, 41];

function valid(value: string): boolean {
  let sum = 0;
  for (let i = 0; i < value.length - 1; i++) sum += digitAt(value, -2 - i) * (WEIGHTS[i] ?? 0);
  const rest = sum % 11;
  return (rest < 2 ? rest : 11 - rest) === digitAt(value, -1);
}
