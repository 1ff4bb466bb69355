import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Portugal, NIF: nine digits by modulo 11 (Decreto-Lei 14/2013). Weak alone. */
export const ptNif = idRecognizer({
  id: "pt-nif",
  entity: "TAX_ID",
  shape: /^(?:PT)?[1-35-9]\d{8}$/,
  length: [9, 11],
  valid,
  score: 0.3,
  near: ["nif", "contribuinte", "numero fiscal", "nipc"],
  tolerant: true,
});

function valid(value: string): boolean {
  const digits = value.slice(-9);
  const rest = weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return digitAt(digits, 8) === (rest < 2 ? 0 : 11 - rest);
}
