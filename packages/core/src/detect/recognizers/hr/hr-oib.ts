import { mod11Of10 } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Croatia, OIB: eleven digits, MOD 11,10 (Zakon o osobnom identifikacijskom broju). Weak alone. */
export const hrOib = idRecognizer({
  id: "hr-oib",
  entity: "TAX_ID",
  shape: /^(?:HR)?\d{11}$/,
  length: [11, 13],
  valid,
  score: 0.3,
  near: ["oib"],
});

function valid(value: string): boolean {
  return mod11Of10(value.slice(-11));
}
