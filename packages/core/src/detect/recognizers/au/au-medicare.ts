import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Australia, Medicare: ten digits, the ninth is the check digit (Health Insurance Act 1973; Services Australia). */
export const auMedicare = idRecognizer({
  id: "au-medicare",
  entity: "HEALTH_ID",
  shape: /^[2-6]\d{9}\d?$/,
  length: [10, 11],
  valid,
  score: 0.25,
  written: /^\d{4} \d{5} \d$/,
  near: ["medicare"],
});

function valid(value: string): boolean {
  return weighted(value, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === digitAt(value, 8);
}
