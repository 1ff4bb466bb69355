import { digitAt } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Taiwan, unified business number: weights 1 2 1 2 1 2 4 1, digit sums, by 5 since 2023 (Ministry of Finance). */
export const twUbn = idRecognizer({
  id: "tw-ubn",
  entity: "TAX_ID",
  shape: /^\d{8}$/,
  length: [8, 8],
  valid,
  score: 0.1,
  near: ["統編", "統一編號"],
  tolerant: true,
});

function valid(value: string): boolean {
  let sum = 0;
  for (const [i, weight] of [1, 2, 1, 2, 1, 2, 4, 1].entries()) {
    const product = digitAt(value, i) * weight;
    sum += Math.floor(product / 10) + (product % 10);
  }
  return sum % 5 === 0 || (value[6] === "7" && (sum + 1) % 5 === 0);
}
