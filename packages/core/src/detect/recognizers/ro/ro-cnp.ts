import { digitAt, isMonthDay, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Romania, CNP: sex and century, birthday, county, check digit modulo 11 (OUG 97/2005). */
export const roCnp = idRecognizer({
  id: "ro-cnp",
  entity: "NATIONAL_ID",
  shape: /^[1-9]\d{12}$/,
  length: [13, 13],
  valid,
  score: 0.7,
  near: ["cnp"],
});

function valid(value: string): boolean {
  if (!isMonthDay(Number(value.slice(3, 5)), Number(value.slice(5, 7)))) return false;
  const rest = weighted(value, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
  return (rest === 10 ? 1 : rest) === digitAt(value, 12);
}
