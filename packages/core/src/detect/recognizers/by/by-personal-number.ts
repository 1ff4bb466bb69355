import { digitAt, icaoDigit } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Belarus, identification number of a person: sex and century, birthday, region, serial, a check digit by 7 3 1 (Указ № 418 от 2010). */
export const byPersonalNumber = idRecognizer({
  id: "by-personal-number",
  entity: "NATIONAL_ID",
  shape: /^[1-6]\d{6}[ABCHKEM]\d{3}(?:PB|BA|BI)\d$/,
  length: [14, 14],
  valid,
  score: 0.9,
  near: ["личный номер", "идентификационный номер", "асабісты нумар"],
  tolerant: true,
});

function valid(value: string): boolean {
  return icaoDigit(value.slice(0, 13)) === digitAt(value, 13);
}
