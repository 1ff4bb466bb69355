import { modulo } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** France, numéro fiscal (SPI): thirteen digits, the last three are the rest by 511. */
export const frSpi = idRecognizer({
  id: "fr-spi",
  entity: "TAX_ID",
  shape: /^[0-3]\d{12}$/,
  length: [13, 13],
  valid,
  score: 0.35,
  written: /^\d{2} \d{2} \d{3} \d{3} \d{3}$/,
  near: ["spi", "impots", "fiscal", "avis d imposition"],
});

function valid(value: string): boolean {
  return modulo(value.slice(0, 10), 511) === Number(value.slice(10));
}
