import { luhn } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** France, SIREN and SIRET: nine or fourteen digits with Luhn (Code de commerce R123-221; INSEE). Weak alone. */
export const frSiret = idRecognizer({
  id: "fr-siret",
  entity: "TAX_ID",
  shape: /^\d{9}(?:\d{5})?$/,
  length: [9, 14],
  valid: luhn,
  score: 0.25,
  near: ["siren", "siret", "rcs", "numero de tva"],
});
