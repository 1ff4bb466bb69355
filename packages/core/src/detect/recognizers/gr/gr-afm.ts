import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Greece, ΑΦΜ: nine digits, powers of two, modulo 11 (ν. 4174/2013; ΑΑΔΕ). Weak alone. */
export const grAfm = idRecognizer({
  id: "gr-afm",
  entity: "TAX_ID",
  shape: /^(?:EL)?\d{9}$/,
  length: [9, 11],
  valid,
  score: 0.25,
  near: ["αφμ", "α.φ.μ.", "afm"],
});

function valid(value: string): boolean {
  const digits = value.slice(-9);
  return (weighted(digits, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === digitAt(digits, 8);
}
