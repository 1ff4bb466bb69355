import { idRecognizer } from "../../id-recognizer.ts";

/** India, PAN: five letters with the holder type as the fourth, four digits, a letter. */
export const inPan = idRecognizer({
  id: "in-pan",
  entity: "TAX_ID",
  shape: /^[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z]$/,
  length: [10, 10],
  score: 0.75,
  near: ["pan", "pan card", "pan number", "permanent account"],
});
