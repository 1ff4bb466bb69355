import { digitAt } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Germany, identity card and passport number: nine characters without vowels and a check digit, weights 7 3 1 (ICAO 9303). */
export const dePersonalausweis = idRecognizer({
  id: "de-personalausweis",
  entity: "NATIONAL_ID",
  shape: /^[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{8}\d?$/,
  length: [9, 10],
  valid,
  score: 0.3,
  near: [
    "personalausweis",
    "ausweisnummer",
    "ausweis",
    "reisepass",
    "passnummer",
    "personalausweisnummer",
    "reisepassnummer",
  ],
});

function valid(value: string): boolean {
  if (!/\d/.test(value)) return false;
  if (value.length === 9) return /\d{2}/.test(value);
  let sum = 0;
  for (let i = 0; i < 9; i++) {
    const code = value.charCodeAt(i);
    sum += (code < 65 ? code - 48 : code - 55) * ([7, 3, 1][i % 3] ?? 1);
  }
  return sum % 10 === digitAt(value, 9);
}
