import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Thailand, identification number: thirteen digits by 11 (พ.ร.บ. การทะเบียนราษฎร). */
export const thNationalId = idRecognizer({
  id: "th-national-id",
  entity: "NATIONAL_ID",
  shape: /^[1-8]\d{12}$/,
  length: [13, 13],
  valid,
  score: 0.3,
  written: /^\d \d{4} \d{5} \d{2} \d$/,
  near: ["เลขบัตร", "ประชาชน", "national id"],
  tolerant: true,
});

function valid(value: string): boolean {
  const sum = weighted(value, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
  return (11 - (sum % 11)) % 10 === digitAt(value, 12);
}
