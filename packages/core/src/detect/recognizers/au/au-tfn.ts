import { weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Australia, TFN: nine digits, modulo 11 (Income Tax Assessment Act 1936; ATO). Weak alone. */
export const auTfn = idRecognizer({
  id: "au-tfn",
  entity: "TAX_ID",
  shape: /^\d{9}$/,
  length: [9, 9],
  valid,
  score: 0.25,
  near: ["tfn", "tax file"],
});

function valid(value: string): boolean {
  return weighted(value, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0;
}
