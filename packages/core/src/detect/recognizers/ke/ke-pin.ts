import { idRecognizer } from "../../id-recognizer.ts";

/** Kenya, PIN of the revenue authority: A or P, nine digits, a letter (Tax Procedures Act 2015). */
export const kePin = idRecognizer({
  id: "ke-pin",
  entity: "TAX_ID",
  shape: /^[AP]\d{9}[A-Z]$/,
  length: [11, 11],
  score: 0.6,
  near: ["kra", "pin"],
});
