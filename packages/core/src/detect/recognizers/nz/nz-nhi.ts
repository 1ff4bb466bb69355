import { digitAt } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** New Zealand, National Health Index: three letters and four digits, or two and two letters (HISO 10046). */
export const nzNhi = idRecognizer({
  id: "nz-nhi",
  entity: "HEALTH_ID",
  shape: /^[A-HJ-NP-Z]{3}(?:\d{4}|\d{2}[A-HJ-NP-Z]{2})$/,
  length: [7, 7],
  valid,
  score: 0.3,
  near: ["nhi", "health index"],
  tolerant: true,
});

const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

function valid(value: string): boolean {
  let sum = 0;
  for (let i = 0; i < 6; i++) {
    const letter = LETTERS.indexOf(value.charAt(i));
    sum += (letter === -1 ? digitAt(value, i) : letter + 1) * (7 - i);
  }
  const isNew = value.charCodeAt(6) >= 65;
  if (isNew) return LETTERS.charAt(22 - (sum % 23)) === value[6] || LETTERS.charAt(23 - (sum % 23)) === value[6];
  return sum % 11 !== 0 && (11 - (sum % 11)) % 10 === digitAt(value, 6);
}
