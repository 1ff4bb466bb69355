import { digitAt } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Mexico, CURP: initials, birthday, sex, state, consonants, check digit (RENAPO). */
export const mxCurp = idRecognizer({
  id: "mx-curp",
  entity: "NATIONAL_ID",
  shape: /^[A-Z][AEIOUX][A-Z]{2}\d{6}[HMX][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[0-9A-Z]\d$/,
  length: [18, 18],
  valid,
  score: 0.9,
  near: ["curp"],
  tolerant: true,
});

const ALPHABET = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";

function valid(value: string): boolean {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += ALPHABET.indexOf(value.charAt(i)) * (18 - i);
  return (10 - (sum % 10)) % 10 === digitAt(value, 17);
}
