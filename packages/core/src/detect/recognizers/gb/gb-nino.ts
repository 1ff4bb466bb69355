import { idRecognizer } from "../../id-recognizer.ts";

/** United Kingdom, National Insurance number: prefix letters by HMRC NIM39110. */
export const gbNino = idRecognizer({
  id: "gb-nino",
  entity: "NATIONAL_ID",
  shape: /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/,
  length: [9, 9],
  score: 0.85,
  near: ["national insurance", "ni number", "nino", "ni no"],
});
