import { luhn } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Italy, partita IVA: eleven digits with Luhn (DPR 633/1972 art. 35). One in ten numbers passes, so it needs context or IT in front. */
export const itPartitaIva = idRecognizer({
  id: "it-partita-iva",
  entity: "TAX_ID",
  shape: /^(?:IT)?\d{11}$/,
  length: [11, 13],
  valid,
  score: 0.25,
  near: ["partita iva", "p.iva", "p. iva", "piva", "p iva", "vat"],
  tolerant: true,
});

function valid(value: string): boolean {
  return luhn(value.slice(-11)) && value.slice(-11, -4) !== "0000000";
}
