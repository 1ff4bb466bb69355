import { modulo } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Belgium, enterprise number: ten digits, modulo 97 (Koninklijk Besluit 24 juni 2003, KBO). */
export const beVat = idRecognizer({
  id: "be-vat",
  entity: "TAX_ID",
  shape: /^(?:BE)?[01]\d{9}$/,
  length: [10, 12],
  valid,
  score: 0.4,
  written: /^(?:BE )?[01]\d{3} \d{3} \d{3}$/,
  near: ["btw", "tva", "vat", "ondernemingsnummer", "numero d entreprise"],
});

function valid(value: string): boolean {
  const digits = value.slice(-10);
  return 97 - modulo(digits.slice(0, 8), 97) === Number(digits.slice(8));
}
