import { digitAt, hasBirthday, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Kazakhstan, IIN: birthday, century and sex, serial, two rows of weights by 11 (Закон о национальных реестрах идентификационных номеров). */
export const kzIin = idRecognizer({
  id: "kz-iin",
  entity: "NATIONAL_ID",
  shape: /^\d{12}$/,
  length: [12, 12],
  valid,
  score: 0.5,
  near: ["иин", "iin", "жсн"],
  tolerant: true,
});

const FIRST = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

function valid(value: string): boolean {
  if (!hasBirthday(value, 0) || !/[1-6]/.test(value.charAt(6))) return false;
  const first = weighted(value, FIRST) % 11;
  return (first < 10 ? first : weighted(value, SECOND) % 11) === digitAt(value, 11);
}
