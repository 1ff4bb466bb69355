import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Poland, NIP: ten digits, modulo 11 (ustawa o zasadach ewidencji i identyfikacji podatników). Weak alone unless grouped. */
export const plNip = idRecognizer({
  id: "pl-nip",
  entity: "TAX_ID",
  shape: /^(?:PL)?[1-9]\d{9}$/,
  length: [10, 12],
  valid,
  score: 0.25,
  written: /^\d{3} (?:\d{3} \d{2} \d{2}|\d{2} \d{2} \d{3})$/,
  near: ["nip"],
  tolerant: true,
});

function valid(value: string): boolean {
  const digits = value.slice(-10);
  return weighted(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === digitAt(digits, 9);
}
