import { digitAt } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Mexico, CLABE: bank, place, account, and a digit by the weights 3, 7, 1 (Banco de México). */
export const mxClabe = idRecognizer({
  id: "mx-clabe",
  entity: "BANK_ACCOUNT",
  shape: /^\d{18}$/,
  length: [18, 18],
  valid,
  score: 0.5,
  written: /^\d{3} \d{3} \d{11} \d$/,
  near: ["clabe", "cuenta", "spei", "banco", "transferencia", "deposito"],
  tolerant: true,
});

function valid(value: string): boolean {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += (digitAt(value, i) * ([3, 7, 1][i % 3] ?? 0)) % 10;
  return (10 - (sum % 10)) % 10 === digitAt(value, 17);
}
