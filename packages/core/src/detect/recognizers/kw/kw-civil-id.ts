import { complementOf11, hasBirthday } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Kuwait, civil id: century, birthday, serial, a check digit by 11 (PACI, Law 32/1982). */
export const kwCivilId = idRecognizer({
  id: "kw-civil-id",
  entity: "NATIONAL_ID",
  shape: /^[1-3]\d{11}$/,
  length: [12, 12],
  valid,
  score: 0.5,
  near: ["الرقم المدني", "البطاقة المدنية", "civil id"],
  tolerant: true,
});

function valid(value: string): boolean {
  return hasBirthday(value, 1) && complementOf11(value, [2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
}
