import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Spain, bank account before IBAN (CCC): bank, branch, two check digits, account. */
export const esCcc = idRecognizer({
  id: "es-ccc",
  entity: "BANK_ACCOUNT",
  shape: /^\d{20}$/,
  length: [20, 20],
  valid,
  score: 0.6,
  written: /^\d{4} \d{4} \d{2} \d{10}$/,
  near: ["cuenta", "ccc", "banco"],
  tolerant: true,
});

const WEIGHTS = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];

function valid(value: string): boolean {
  return check(`00${value.slice(0, 8)}`) === digitAt(value, 8) && check(value.slice(10)) === digitAt(value, 9);
}

function check(digits: string): number {
  const rest = 11 - (weighted(digits, WEIGHTS) % 11);
  return rest === 10 ? 1 : rest % 11;
}
