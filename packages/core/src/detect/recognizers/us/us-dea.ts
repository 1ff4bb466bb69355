import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** United States, DEA registration of a prescriber: first, third and fifth digit plus twice the others (DEA Diversion Control, Practitioner's Manual). */
export const usDea = idRecognizer({
  id: "us-dea",
  entity: "HEALTH_ID",
  shape: /^[ABCDEFGHJKLMPRSTUX][A-Z9]\d{7}$/,
  length: [9, 9],
  valid,
  score: 0.6,
  near: ["dea", "medical licence", "prescriber", "physician", "license"],
  tolerant: true,
});

function valid(value: string): boolean {
  return weighted(value.slice(2), [1, 2, 1, 2, 1, 2]) % 10 === digitAt(value, 8);
}
