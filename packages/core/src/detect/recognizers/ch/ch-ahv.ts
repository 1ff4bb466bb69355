import { weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Switzerland, AHV/AVS number: 756 and an EAN-13 check digit (AHVV Art. 133; EAN-13 by GS1). */
export const chAhv = idRecognizer({
  id: "ch-ahv",
  entity: "NATIONAL_ID",
  shape: /^756\d{10}$/,
  length: [13, 13],
  valid,
  score: 0.9,
  near: ["ahv", "avs", "sozialversicherungsnummer"],
  tolerant: true,
});

function valid(value: string): boolean {
  return weighted(value, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0;
}
