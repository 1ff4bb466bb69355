import { digitAt } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Cyprus, tax and VAT number: eight digits and a check letter (N.95(I)/2000). */
export const cyTic = idRecognizer({
  id: "cy-tic",
  entity: "TAX_ID",
  shape: /^(?:CY)?\d{8}[A-Z]$/,
  length: [9, 11],
  valid,
  score: 0.2,
  near: ["tic", "φπα", "αφτ", "vat"],
  tolerant: true,
});

const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];

function valid(value: string): boolean {
  const digits = value.slice(-9);
  let sum = 0;
  for (let i = 0; i < 8; i++) sum += i % 2 === 0 ? (ODD[digitAt(digits, i)] ?? 0) : digitAt(digits, i);
  return digits.charCodeAt(8) === 65 + (sum % 26);
}
