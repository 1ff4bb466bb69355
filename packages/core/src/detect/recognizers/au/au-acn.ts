import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Australia, company number ACN: eight digits and a check digit by 10 (ASIC, Corporations Regulations). */
export const auAcn = idRecognizer({
  id: "au-acn",
  entity: "TAX_ID",
  shape: /^\d{9}$/,
  length: [9, 9],
  valid,
  score: 0.2,
  near: ["acn", "company number"],
  tolerant: true,
});

function valid(value: string): boolean {
  return (10 - (weighted(value, [8, 7, 6, 5, 4, 3, 2, 1]) % 10)) % 10 === digitAt(value, 8);
}
