import { luhn } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Mexico, social security number: eleven digits with Luhn (IMSS). */
export const mxNss = idRecognizer({
  id: "mx-nss",
  entity: "HEALTH_ID",
  shape: /^\d{11}$/,
  length: [11, 11],
  valid,
  score: 0.25,
  near: ["nss", "imss", "seguro social"],
  tolerant: true,
});

function valid(value: string): boolean {
  return luhn(value);
}
