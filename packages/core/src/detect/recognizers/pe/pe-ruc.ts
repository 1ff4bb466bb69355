import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Peru, RUC: eleven digits by 11 (SUNAT, Ley 26935). */
export const peRuc = idRecognizer({
  id: "pe-ruc",
  entity: "TAX_ID",
  shape: /^(?:1[0567]|20)\d{9}$/,
  length: [11, 11],
  valid,
  score: 0.45,
  near: ["ruc"],
  tolerant: true,
});

function valid(value: string): boolean {
  return (11 - (weighted(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === digitAt(value, 10);
}
