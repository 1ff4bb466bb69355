import { weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** United Kingdom, Unique Taxpayer Reference: ten digits, check digit first (HMRC, self assessment schema). Weak alone. */
export const gbUtr = idRecognizer({
  id: "gb-utr",
  entity: "TAX_ID",
  shape: /^\d{10}$/,
  length: [10, 10],
  valid,
  score: 0.2,
  near: ["utr", "taxpayer reference", "self assessment"],
  tolerant: true,
});

function valid(value: string): boolean {
  return "21987654321"[weighted(value.slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11] === value[0];
}
