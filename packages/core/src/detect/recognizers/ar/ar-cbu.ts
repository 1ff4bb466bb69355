import { digitAt } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Argentina, CBU and CVU: bank, branch, account, two check digits by 7 1 3 9 (BCRA, Comunicación A 2622). */
export const arCbu = idRecognizer({
  id: "ar-cbu",
  entity: "BANK_ACCOUNT",
  shape: /^\d{22}$/,
  length: [22, 22],
  valid,
  score: 0.8,
  near: ["cbu", "cvu", "cuenta"],
  tolerant: true,
});

const WEIGHTS = [3, 1, 7, 9];

function valid(value: string): boolean {
  return isBlock(value.slice(0, 8)) && isBlock(value.slice(8));
}

function isBlock(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length - 1; i++) sum += digitAt(digits, -2 - i) * (WEIGHTS[i % 4] ?? 0);
  return (10 - (sum % 10)) % 10 === digitAt(digits, -1);
}
