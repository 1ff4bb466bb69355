import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Argentina, CUIT and CUIL: eleven digits, modulo 11 (AFIP, Resolución General 10/1997). */
export const arCuit = idRecognizer({
  id: "ar-cuit",
  entity: "TAX_ID",
  shape: /^(?:20|23|24|25|26|27|30|33|34)\d{9}$/,
  length: [11, 11],
  valid,
  score: 0.5,
  written: /^\d{2} \d{8} \d$/,
  near: ["cuit", "cuil"],
});

function valid(value: string): boolean {
  const check = (11 - (weighted(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return (check === 10 ? 9 : check) === digitAt(value, 10);
}
