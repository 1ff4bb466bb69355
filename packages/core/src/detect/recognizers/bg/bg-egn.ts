import { digitAt, isMonthDay, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Bulgaria, EGN: birthday with the century in the month, check digit modulo 11 (Закон за гражданската регистрация). */
export const bgEgn = idRecognizer({
  id: "bg-egn",
  entity: "NATIONAL_ID",
  shape: /^\d{10}$/,
  length: [10, 10],
  valid,
  score: 0.45,
  near: ["егн", "egn"],
});

function valid(value: string): boolean {
  if (!isMonthDay(Number(value.slice(2, 4)) % 20, Number(value.slice(4, 6)))) return false;
  return (weighted(value, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === digitAt(value, 9);
}
