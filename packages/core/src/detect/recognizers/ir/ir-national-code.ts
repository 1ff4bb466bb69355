import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Iran, national code: ten digits by 11 (National Organization for Civil Registration). */
export const irNationalCode = idRecognizer({
  id: "ir-national-code",
  entity: "NATIONAL_ID",
  shape: /^\d{10}$/,
  length: [10, 10],
  valid,
  score: 0.2,
  near: ["کد ملی", "شماره ملی", "كد ملي", "national code"],
  tolerant: true,
});

function valid(value: string): boolean {
  const rest = weighted(value, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return (rest < 2 ? rest : 11 - rest) === digitAt(value, 9);
}
