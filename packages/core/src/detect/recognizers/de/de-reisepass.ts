import { digitAt, icaoDigit } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Germany, passport: C, F, G, H, J or K, eight places without vowels, perhaps the check digit of ICAO 9303 (PassV, Anlage 1). */
export const deReisepass = idRecognizer({
  id: "de-reisepass",
  entity: "PASSPORT",
  shape: /^[CFGHJK][0-9CFGHJKLMNPRTVWXYZ]{8}\d?$/,
  length: [9, 10],
  valid,
  score: 0.4,
  near: ["reisepass", "pass", "passnummer", "reisepassnummer", "passport"],
});

function valid(value: string): boolean {
  const digits = value.replaceAll(/\D/g, "").length;
  if (digits < 3 || /^[A-Z]{4}/.test(value)) return false;
  return value.length === 9 ? digits <= 7 : icaoDigit(value.slice(0, 9)) === digitAt(value, 9);
}
