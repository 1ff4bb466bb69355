import { idRecognizer } from "../../id-recognizer.ts";

/** Mexico, CURP: initials, birthday, sex, state, consonants, check digit (RENAPO). */
export const mxCurp = idRecognizer({
  id: "mx-curp",
  entity: "NATIONAL_ID",
  shape: /^[A-Z][AEIOUX][A-Z]{2}\d{6}[HMX][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[0-9A-Z]\d$/,
  length: [18, 18],
  score: 0.9,
  near: ["curp"],
});
