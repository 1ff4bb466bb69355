import { isMonthDay, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Norway, fødselsnummer and D-number (day + 40): two check digits modulo 11 (Folkeregisterforskriften § 2-2-1). */
export const noFodselsnummer = idRecognizer({
  id: "no-fodselsnummer",
  entity: "NATIONAL_ID",
  shape: /^\d{11}$/,
  length: [11, 11],
  valid,
  score: 0.7,
  near: ["fodselsnummer", "personnummer", "fnr", "d-nummer"],
  tolerant: true,
});

function valid(value: string): boolean {
  const day = Number(value.slice(0, 2)) % 40;
  if (!isMonthDay(Number(value.slice(2, 4)) % 40, day)) return false;
  return (
    weighted(value, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
    weighted(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
  );
}
