import { digitAt, isMonthDay, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Estonia and Lithuania, personal code: century, birthday, serial, two-step modulo 11. */
export const eeIsikukood = idRecognizer({
  id: "ee-isikukood",
  entity: "NATIONAL_ID",
  shape: /^[1-6]\d{10}$/,
  length: [11, 11],
  valid,
  score: 0.6,
  near: ["isikukood", "asmens kodas", "personal code"],
});

function valid(value: string): boolean {
  if (!isMonthDay(Number(value.slice(3, 5)), Number(value.slice(5, 7)))) return false;
  let rest = weighted(value, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  if (rest === 10) rest = weighted(value, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11;
  return rest % 10 === digitAt(value, 10);
}
