import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** New Zealand, IRD number: two rows of weights by 11 (Inland Revenue, RWT and NRWT specification). */
export const nzIrd = idRecognizer({
  id: "nz-ird",
  entity: "TAX_ID",
  shape: /^\d{8,9}$/,
  length: [8, 9],
  valid,
  score: 0.15,
  near: ["ird", "inland revenue"],
  tolerant: true,
});

function valid(value: string): boolean {
  const digits = value.padStart(9, "0");
  const number = Number(digits);
  if (number < 10_000_000 || number > 150_000_000) return false;
  const first = (11 - (weighted(digits, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  const check = first < 10 ? first : (11 - (weighted(digits, [7, 4, 3, 2, 5, 2, 7, 6]) % 11)) % 11;
  return check === digitAt(digits, 8);
}
