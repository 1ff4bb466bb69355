import { weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** United Kingdom, VAT number: weights 8 to 2, modulo 97, the later series 55 more (HMRC VAT Notice 700/21; Directive 2006/112/EC art. 215). */
export const gbVat = idRecognizer({
  id: "gb-vat",
  entity: "TAX_ID",
  shape: /^(?:GB|XI)?\d{9}(?:\d{3})?$/,
  length: [9, 14],
  valid,
  score: 0.2,
  near: ["vat"],
  tolerant: true,
});

function valid(value: string): boolean {
  const digits = value.replace(/^\D+/, "");
  const sum = weighted(digits, [8, 7, 6, 5, 4, 3, 2]) + Number(digits.slice(7, 9));
  return [0, 42, 55].includes(sum % 97);
}
