import { weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Australia, ABN: eleven digits, modulo 89 (A New Tax System (Australian Business Number) Act 1999). */
export const auAbn = idRecognizer({
  id: "au-abn",
  entity: "TAX_ID",
  shape: /^[1-9]\d{10}$/,
  length: [11, 11],
  valid,
  score: 0.4,
  written: /^\d{2} \d{3} \d{3} \d{3}$/,
  near: ["abn", "business number"],
});

function valid(value: string): boolean {
  return (weighted(value, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0;
}
