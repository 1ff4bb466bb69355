import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Ukraine, ЄДРПОУ of a company: eight digits, two rows of weights by 11 (Положення про ЄДРПОУ). */
export const uaEdrpou = idRecognizer({
  id: "ua-edrpou",
  entity: "TAX_ID",
  shape: /^\d{8}$/,
  length: [8, 8],
  valid,
  score: 0.1,
  near: ["єдрпоу", "едрпоу", "edrpou"],
  tolerant: true,
});

function valid(value: string): boolean {
  const number = Number(value);
  const weights = number < 30_000_000 || number > 60_000_000 ? [1, 2, 3, 4, 5, 6, 7] : [7, 1, 2, 3, 4, 5, 6];
  const first = weighted(value, weights) % 11;
  return (
    (first < 10
      ? first
      : (weighted(
          value,
          weights.map((weight) => weight + 2),
        ) %
          11) %
        10) === digitAt(value, 7)
  );
}
