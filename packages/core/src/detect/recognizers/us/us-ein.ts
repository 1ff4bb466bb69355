import { idRecognizer } from "../../id-recognizer.ts";

/** United States, EIN: two digits, seven digits (IRS, Publication 1635). No check digit, so it needs context. */
export const usEin = idRecognizer({
  id: "us-ein",
  entity: "TAX_ID",
  shape: /^\d{9}$/,
  length: [9, 9],
  score: 0.1,
  near: ["ein", "employer identification", "tax id", "tin", "federal tax"],
});
