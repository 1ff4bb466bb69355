import { luhn } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** United Arab Emirates, Emirates ID: 784, year of birth, serial, Luhn (ICP; ISO 3166 numeric). */
export const aeEmiratesId = idRecognizer({
  id: "ae-emirates-id",
  entity: "NATIONAL_ID",
  shape: /^784(?:19|20)\d{10}$/,
  length: [15, 15],
  valid,
  score: 0.85,
  written: /^784 \d{4} \d{7} \d$/,
  near: ["emirates id", "eid", "هوية", "id card"],
  tolerant: true,
});

function valid(value: string): boolean {
  return luhn(value);
}
