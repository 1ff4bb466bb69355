import { idRecognizer } from "../../id-recognizer.ts";

/** India, PAN: five letters, the fourth the kind of holder, four digits, a letter (Income-tax Rules 1962, rule 114). */
export const inPan = idRecognizer({
  id: "in-pan",
  entity: "TAX_ID",
  shape: /^[A-Z]{5}\d{4}[A-Z]$/,
  length: [10, 10],
  score: 0.45,
  near: ["pan", "permanent account"],
});
