import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Brazil, PIS/PASEP and NIS: eleven digits by 11 (Caixa; Lei Complementar 7/1970). */
export const brPis = idRecognizer({
  id: "br-pis",
  entity: "HEALTH_ID",
  shape: /^\d{11}$/,
  length: [11, 11],
  valid,
  score: 0.25,
  written: /^\d{3} \d{5} \d{2} \d$/,
  near: ["pis", "pasep"],
  tolerant: true,
});

function valid(value: string): boolean {
  const check = 11 - (weighted(value, [3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return (check > 9 ? 0 : check) === digitAt(value, 10);
}
