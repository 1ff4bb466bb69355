import { digitAt } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Brazil, CPF: nine digits and two check digits modulo 11 (Receita Federal, IN RFB 2.172/2024). */
export const brCpf = idRecognizer({
  id: "br-cpf",
  entity: "TAX_ID",
  shape: /^\d{11}$/,
  length: [11, 11],
  valid,
  score: 0.6,
  written: /^\d{3} \d{3} \d{3} \d{2}$/,
  near: ["cpf", "cadastro de pessoa"],
  tolerant: true,
});

function valid(value: string): boolean {
  return check(value, 9) === digitAt(value, 9) && check(value, 10) === digitAt(value, 10);
}

function check(value: string, length: number): number {
  let sum = 0;
  for (let i = 0; i < length; i++) sum += digitAt(value, i) * (length + 1 - i);
  return ((sum * 10) % 11) % 10;
}
