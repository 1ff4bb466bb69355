import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Bulgaria, ЕИК of a business: weights 1 to 8 by 11, else 3 to 10 (Закон за търговския регистър). */
export const bgEik = idRecognizer({
  id: "bg-eik",
  entity: "TAX_ID",
  shape: /^(?:BG)?\d{9}$/,
  length: [9, 11],
  valid,
  score: 0.15,
  near: ["еик", "булстат", "eik", "bulstat", "ддс"],
  tolerant: true,
});

function valid(value: string): boolean {
  const digits = value.slice(-9);
  const first = weighted(digits, [1, 2, 3, 4, 5, 6, 7, 8]) % 11;
  const check = first < 10 ? first : (weighted(digits, [3, 4, 5, 6, 7, 8, 9, 10]) % 11) % 10;
  return check === digitAt(digits, 8);
}
