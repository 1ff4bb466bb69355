import { baltic, hasBirthday } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Estonia, personal code: century, birthday, serial, two-step modulo 11 (Rahvastikuregistri seadus). */
export const eeIsikukood = idRecognizer({
  id: "ee-isikukood",
  entity: "NATIONAL_ID",
  shape: /^[1-8]\d{10}$/,
  length: [11, 11],
  valid,
  score: 0.6,
  near: ["isikukood", "personal code"],
  tolerant: true,
});

function valid(value: string): boolean {
  return hasBirthday(value, 1) && baltic(value);
}
