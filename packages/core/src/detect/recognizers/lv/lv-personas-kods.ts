import { digitAt, isMonthDay, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Latvia, personal code: birthday and century, or 32 since 2017, a check digit by 11 (Fizisko personu reģistra likums). */
export const lvPersonasKods = idRecognizer({
  id: "lv-personas-kods",
  entity: "NATIONAL_ID",
  shape: /^(?:32\d{9}|[0-3]\d[01]\d{3}[012]\d{4})$/,
  length: [11, 11],
  valid,
  score: 0.4,
  written: /^\d{6} \d{5}$/,
  near: ["personas kods", "personas kodu", "p.k."],
  tolerant: true,
});

function valid(value: string): boolean {
  if (value.startsWith("32")) return true;
  const rest = (1101 - weighted(value, [1, 6, 3, 7, 9, 10, 5, 8, 4, 2])) % 11;
  return isMonthDay(Number(value.slice(2, 4)), Number(value.slice(0, 2))) && rest % 10 === digitAt(value, 10);
}
