import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Türkiye, T.C (Nüfus Hizmetleri Kanunu 5490). kimlik no: eleven digits, two check digits. */
export const trKimlik = idRecognizer({
  id: "tr-kimlik",
  entity: "NATIONAL_ID",
  shape: /^[1-9]\d{10}$/,
  length: [11, 11],
  valid,
  score: 0.55,
  near: ["kimlik", "tc", "t.c.", "tckn"],
});

function valid(value: string): boolean {
  const odd = weighted(value, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
  const even = weighted(value, [0, 1, 0, 1, 0, 1, 0, 1]);
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  return tenth === digitAt(value, 9) && (odd + even + tenth) % 10 === digitAt(value, 10);
}
