import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Vietnam, tax code: ten digits by 11, perhaps a branch (Thông tư 105/2020/TT-BTC). */
export const vnMst = idRecognizer({
  id: "vn-mst",
  entity: "TAX_ID",
  shape: /^\d{10}(?:\d{3})?$/,
  length: [10, 13],
  valid,
  score: 0.15,
  near: ["mst", "ma so thue"],
  tolerant: true,
});

function valid(value: string): boolean {
  return 10 - (weighted(value, [31, 29, 23, 19, 17, 13, 7, 5, 3]) % 11) === digitAt(value, 9);
}
