import { luhn } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Saudi Arabia, national id (1) and iqama (2): Luhn (Ministry of Interior, Absher). */
export const saNationalId = idRecognizer({
  id: "sa-national-id",
  entity: "NATIONAL_ID",
  shape: /^[12]\d{9}$/,
  length: [10, 10],
  valid,
  score: 0.2,
  near: ["هوية", "إقامة", "اقامة", "iqama", "national id", "saudi id", "residence permit"],
  tolerant: true,
});

function valid(value: string): boolean {
  return luhn(value);
}
