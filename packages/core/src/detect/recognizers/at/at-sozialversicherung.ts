import { digitAt, isMonthDay, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Austria, social insurance number: serial, check digit, birthday ddmmyy (ASVG § 31; Dachverband der Sozialversicherungsträger). */
export const atSozialversicherung = idRecognizer({
  id: "at-sozialversicherung",
  entity: "HEALTH_ID",
  shape: /^[1-9]\d{9}$/,
  length: [10, 10],
  valid,
  score: 0.35,
  written: /^\d{4} \d{6}$/,
  near: ["sozialversicherungsnummer", "svnr", "sv-nummer", "versicherungsnummer", "e-card", "svn"],
});

function valid(value: string): boolean {
  if (!isMonthDay(Math.min(Number(value.slice(6, 8)), 12), Number(value.slice(4, 6)))) return false;
  const sum = weighted(value, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]);
  return sum % 11 === digitAt(value, 3);
}
