import { weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** China, resident identity number: area, birthday, serial, ISO 7064 MOD 11-2 (GB 11643). */
export const cnResidentId = idRecognizer({
  id: "cn-resident-id",
  entity: "NATIONAL_ID",
  shape: /^[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])\d{5}[0-9X]$/,
  length: [18, 18],
  valid,
  score: 0.95,
  near: ["身份证", "身份證"],
});

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function valid(value: string): boolean {
  return "10X98765432"[weighted(value, WEIGHTS) % 11] === value[17];
}
