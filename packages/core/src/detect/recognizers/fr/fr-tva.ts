import { modulo } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** France, VAT number: a key of the SIREN by 97 (CGI art. 286 ter; BOI-TVA-DECLA-20-10). */
export const frTva = idRecognizer({
  id: "fr-tva",
  entity: "TAX_ID",
  shape: /^FR\d{11}$/,
  length: [13, 13],
  valid,
  score: 0.9,
  near: ["tva", "vat", "intracommunautaire"],
  tolerant: true,
});

function valid(value: string): boolean {
  return (12 + 3 * modulo(value.slice(4), 97)) % 97 === Number(value.slice(2, 4));
}
