import { complementOf11, isMonthDay, luhn } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Canada, health cards: Ontario (Luhn, version letters), Québec (name, birthday, month + 50 for women), British Columbia (by 11) (OHIP; RAMQ; BC Vital Statistics). */
export const caHealthCard = idRecognizer({
  id: "ca-health-card",
  entity: "HEALTH_ID",
  shape: /^(?:[1-9]\d{9}(?:[A-Z]{2})?|[A-Z]{4}\d{8})$/,
  length: [10, 12],
  valid,
  score: 0.2,
  near: [
    "health card",
    "ohip",
    "ramq",
    "phn",
    "care card",
    "carecard",
    "health number",
    "carte soleil",
    "assurance maladie",
    "msp",
    "healthcare number",
  ],
  tolerant: true,
});

function valid(value: string): boolean {
  if (/^[A-Z]/.test(value)) return isMonthDay(Number(value.slice(6, 8)) % 50, Number(value.slice(8, 10)));
  const digits = value.slice(0, 10);
  return luhn(digits) || (value.startsWith("9") && complementOf11(digits.slice(1), [2, 4, 8, 5, 10, 9, 7, 3]));
}
