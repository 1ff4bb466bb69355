import { luhn } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** United States, National Provider Identifier: Luhn with 80840 in front (45 CFR 162.406). */
export const usNpi = idRecognizer({
  id: "us-npi",
  entity: "HEALTH_ID",
  shape: /^[12]\d{9}$/,
  length: [10, 10],
  valid,
  score: 0.2,
  near: ["npi", "national provider", "provider number", "provider id"],
  tolerant: true,
});

function valid(value: string): boolean {
  return luhn(`80840${value}`);
}
