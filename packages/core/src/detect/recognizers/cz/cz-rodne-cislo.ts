import { isMonthDay, modulo } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Czechia and Slovakia, rodné číslo: birthday (month + 50 for women), divisible by 11 (zákon č. 133/2000 Sb.). */
export const czRodneCislo = idRecognizer({
  id: "cz-rodne-cislo",
  entity: "NATIONAL_ID",
  shape: /^\d{10}$/,
  length: [10, 10],
  valid,
  score: 0.45,
  written: /^\d{6} \d{4}$/,
  near: ["rodne cislo", "r.c.", "rc"],
});

function valid(value: string): boolean {
  const month = Number(value.slice(2, 4)) % 50;
  return (
    isMonthDay(month > 20 ? month - 20 : month, Number(value.slice(4, 6))) &&
    (modulo(value, 11) === 0 || isOldZero(value))
  );
}

/** Until 1985 a rest of 10 was written as 0. */
function isOldZero(value: string): boolean {
  return modulo(value.slice(0, 9), 11) === 10 && value.endsWith("0");
}
