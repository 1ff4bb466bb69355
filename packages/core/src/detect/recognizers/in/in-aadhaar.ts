import { verhoeff } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** India, Aadhaar: twelve digits, not 0 or 1 in front, Verhoeff (Aadhaar Act 2016; UIDAI). */
export const inAadhaar = idRecognizer({
  id: "in-aadhaar",
  entity: "NATIONAL_ID",
  shape: /^[2-9]\d{11}$/,
  length: [12, 12],
  valid: verhoeff,
  score: 0.3,
  written: /^\d{4} \d{4} \d{4}$/,
  near: ["aadhaar", "aadhar", "uid", "uidai", "आधार"],
  tolerant: true,
});
