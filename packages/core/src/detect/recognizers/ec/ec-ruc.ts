import { idRecognizer } from "../../id-recognizer.ts";

/** Ecuador, RUC of a taxpayer: province, kind, serial, 001 or another branch (Ley del RUC; SRI). */
export const ecRuc = idRecognizer({
  id: "ec-ruc",
  entity: "TAX_ID",
  shape: /^(?:0[1-9]|1\d|2[0-4]|30)[0-69]\d{7}00[1-9]$/,
  length: [13, 13],
  score: 0.45,
  near: ["ruc", "sri"],
});
