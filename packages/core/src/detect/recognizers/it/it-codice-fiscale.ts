import { idRecognizer } from "../../id-recognizer.ts";

/** Italy, codice fiscale with its check letter and omocodia (DM 23 December 1976). */
export const itCodiceFiscale = idRecognizer({
  id: "it-codice-fiscale",
  entity: "NATIONAL_ID",
  shape: /^[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]$/,
  length: [16, 16],
  valid,
  score: 0.95,
  near: ["codice fiscale", "cf", "c.f."],
  tolerant: true,
});

const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

function valid(value: string): boolean {
  let sum = 0;
  for (let i = 0; i < 15; i++) {
    const code = value.charCodeAt(i);
    const place = code < 65 ? code - 48 : code - 65;
    sum += i % 2 === 0 ? (ODD[place] ?? 0) : place;
  }
  return value.charCodeAt(15) === 65 + (sum % 26);
}
