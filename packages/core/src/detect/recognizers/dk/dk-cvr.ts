import { weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Denmark, CVR number of a business: eight digits, weights 2 7 6 5 4 3 2 1 by 11 (CVR-loven). */
export const dkCvr = idRecognizer({
  id: "dk-cvr",
  entity: "TAX_ID",
  shape: /^(?:DK)?[1-9]\d{7}$/,
  length: [8, 10],
  valid,
  score: 0.15,
  near: ["cvr", "se-nr", "virksomhed", "moms"],
  tolerant: true,
});

function valid(value: string): boolean {
  return weighted(value.slice(-8), [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}
