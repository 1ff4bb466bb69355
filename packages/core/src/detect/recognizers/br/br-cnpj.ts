import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Brazil, CNPJ: twelve characters (letters since July 2026) and two check digits modulo 11. */
export const brCnpj = idRecognizer({
  id: "br-cnpj",
  entity: "TAX_ID",
  shape: /^[0-9A-Z]{12}\d{2}$/,
  length: [14, 14],
  valid,
  score: 0.75,
  near: ["cnpj"],
});

const WEIGHTS = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];

function valid(value: string): boolean {
  return check(value, WEIGHTS.slice(1)) === digitAt(value, 12) && check(value, WEIGHTS) === digitAt(value, 13);
}

function check(value: string, weights: readonly number[]): number {
  const rest = weighted(value, weights) % 11;
  return rest < 2 ? 0 : 11 - rest;
}
