import { weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** United States, ABA routing number: nine digits, weights 3 7 1 (ABA Key to Routing Numbers; Regulation CC). Weak alone. */
export const usRouting = idRecognizer({
  id: "us-routing",
  entity: "BANK_ACCOUNT",
  shape: /^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{7}$/,
  length: [9, 9],
  valid,
  score: 0.36,
  near: ["routing", "aba", "rtn", "bank"],
});

function valid(value: string): boolean {
  return weighted(value, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0;
}
