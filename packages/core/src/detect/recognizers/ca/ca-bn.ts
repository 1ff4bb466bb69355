import { luhn } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Canada, business number: nine digits with Luhn, program and account (CRA, RC2). */
export const caBn = idRecognizer({
  id: "ca-bn",
  entity: "TAX_ID",
  shape: /^\d{9}(?:R[CMPRTZ]\d{4})?$/,
  length: [9, 15],
  valid,
  score: 0.15,
  near: ["business number", "gst", "hst", "cra"],
  tolerant: true,
});

function valid(value: string): boolean {
  return luhn(value.slice(0, 9));
}
