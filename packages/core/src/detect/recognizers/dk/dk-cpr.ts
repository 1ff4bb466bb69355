import { isMonthDay } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Denmark, CPR number: birthday and four digits (CPR-loven; CPR-kontoret, Personnummeret i CPR). Modulo 11 is not promised since 2007, so the date is the test. */
export const dkCpr = idRecognizer({
  id: "dk-cpr",
  entity: "NATIONAL_ID",
  shape: /^\d{10}$/,
  length: [10, 10],
  valid,
  score: 0.2,
  written: /^\d{6} \d{4}$/,
  near: ["cpr", "personnummer"],
});

function valid(value: string): boolean {
  return isMonthDay(Number(value.slice(2, 4)), Number(value.slice(0, 2)));
}
