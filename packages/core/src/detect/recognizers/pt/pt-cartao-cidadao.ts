import { idRecognizer } from "../../id-recognizer.ts";

/** Portugal, cartão de cidadão: eight digits, check digit, two-character version, check digit (Luhn over base 36). */
export const ptCartaoCidadao = idRecognizer({
  id: "pt-cartao-cidadao",
  entity: "NATIONAL_ID",
  shape: /^\d{9}[A-Z]{2}\d$/,
  length: [12, 12],
  valid,
  score: 0.8,
  near: ["cartao de cidadao", "cartao cidadao", "cc", "bi", "bilhete de identidade", "cartao do cidadao"],
  tolerant: true,
});

function valid(value: string): boolean {
  if (!/[A-Z]/.test(value)) return false;
  let sum = 0;
  for (let i = 0; i < 12; i++) {
    const code = value.charCodeAt(i);
    const number = code < 65 ? code - 48 : code - 55;
    const doubled = number * 2;
    sum += i % 2 === 1 ? number : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
