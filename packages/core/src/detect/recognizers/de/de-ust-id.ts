import { mod11Of10 } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Germany, Umsatzsteuer-ID: DE and nine digits, MOD 11,10 (§ 27a UStG; BZSt). */
export const deUstId = idRecognizer({
  id: "de-ust-id",
  entity: "TAX_ID",
  shape: /^DE\d{9}$/,
  length: [11, 11],
  valid,
  score: 0.85,
  near: ["ust", "ustid", "umsatzsteuer"],
  tolerant: true,
});

function valid(value: string): boolean {
  return mod11Of10(value.slice(2));
}
