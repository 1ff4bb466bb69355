import { hasBirthday } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Egypt, national number: century, birthday, governorate, serial (Civil Status Law 143/1994). */
export const egNationalId = idRecognizer({
  id: "eg-national-id",
  entity: "NATIONAL_ID",
  shape: /^[23]\d{13}$/,
  length: [14, 14],
  valid,
  score: 0.6,
  near: ["الرقم القومي", "رقم قومي", "بطاقة", "national id", "الرقم القومى"],
});

function valid(value: string): boolean {
  const place = Number(value.slice(7, 9));
  return hasBirthday(value, 1) && place >= 1 && (place <= 35 || place === 88);
}
