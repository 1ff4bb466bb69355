import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Portugal, social security number (NISS): eleven digits, prime weights. */
export const ptNiss = idRecognizer({
  id: "pt-niss",
  entity: "HEALTH_ID",
  shape: /^[12]\d{10}$/,
  length: [11, 11],
  valid,
  score: 0.3,
  near: ["niss", "seguranca"],
});

const WEIGHTS = [29, 23, 19, 17, 13, 11, 7, 5, 3, 2];

function valid(value: string): boolean {
  return 9 - (weighted(value, WEIGHTS) % 10) === digitAt(value, 10);
}
