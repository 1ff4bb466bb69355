import { luhn } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Indonesia, NPWP: nine digits with Luhn, tax office, branch (PER-04/PJ/2020). */
export const idNpwp = idRecognizer({
  id: "id-npwp",
  entity: "TAX_ID",
  shape: /^\d{15}$/,
  length: [15, 15],
  valid,
  score: 0.3,
  written: /^\d{2} \d{3} \d{3} \d \d{3} \d{3}$/,
  near: ["npwp", "pajak"],
  tolerant: true,
});

function valid(value: string): boolean {
  return luhn(value.slice(0, 9));
}
