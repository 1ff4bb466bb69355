import { restOf11 } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Poland, REGON: nine or fourteen digits by modulo 11 (GUS, rozporządzenie z 30 listopada 2015). */
export const plRegon = idRecognizer({
  id: "pl-regon",
  entity: "TAX_ID",
  shape: /^\d{9}(?:\d{5})?$/,
  length: [9, 14],
  valid,
  score: 0.2,
  near: ["regon"],
  tolerant: true,
});

function valid(value: string): boolean {
  return restOf11(value, value.length === 9 ? [8, 9, 2, 3, 4, 5, 6, 7] : [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]);
}
