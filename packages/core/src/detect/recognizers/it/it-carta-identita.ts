import { idRecognizer } from "../../id-recognizer.ts";

/** Italy, identity card: CA00000AA of the electronic one, 0000000AA of its first edition (DM 23 December 2015, CIE). */
export const itCartaIdentita = idRecognizer({
  id: "it-carta-identita",
  entity: "NATIONAL_ID",
  shape: /^(?:[A-Z]{2}\d{5}[A-Z]{2}|\d{7}[A-Z]{2})$/,
  length: [9, 9],
  score: 0.42,
  near: ["carta d'identita", "carta di identita", "carta identita", "documento", "cie", "identity card"],
});
