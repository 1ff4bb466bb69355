import { weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Russia, SNILS: eleven digits, weights 9 to 1, modulo 101 (постановление Правления ПФР 485п). */
export const ruSnils = idRecognizer({
  id: "ru-snils",
  entity: "HEALTH_ID",
  shape: /^\d{11}$/,
  length: [11, 11],
  valid,
  score: 0.5,
  written: /^\d{3} \d{3} \d{3} \d{2}$/,
  near: ["снилс", "snils"],
});

function valid(value: string): boolean {
  return (weighted(value, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100 === Number(value.slice(9));
}
