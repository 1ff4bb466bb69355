import { digitAt } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Türkiye, tax number: nine digits and a check digit by powers of two and 9 (Vergi Usul Kanunu; GİB). */
export const trVkn = idRecognizer({
  id: "tr-vkn",
  entity: "TAX_ID",
  shape: /^\d{10}$/,
  length: [10, 10],
  valid,
  score: 0.2,
  near: ["vergi", "vkn"],
  tolerant: true,
});

function valid(value: string): boolean {
  let sum = 0;
  for (let i = 0; i < 9; i++) {
    const digit = (digitAt(value, i) + 9 - i) % 10;
    if (digit > 0) sum += (digit * 2 ** (9 - i)) % 9 || 9;
  }
  return (10 - (sum % 10)) % 10 === digitAt(value, 9);
}
