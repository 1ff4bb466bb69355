import { luhn } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Canada, SIN: nine digits with Luhn (Employment Insurance Act; ESDC). Grouped 3 3 3; weak alone. */
export const caSin = idRecognizer({
  id: "ca-sin",
  entity: "NATIONAL_ID",
  shape: /^[1-79]\d{8}$/,
  length: [9, 9],
  valid: luhn,
  score: 0.36,
  written: /^\d{3} \d{3} \d{3}$/,
  near: ["sin", "social insurance", "nas", "assurance sociale"],
  tolerant: true,
});
