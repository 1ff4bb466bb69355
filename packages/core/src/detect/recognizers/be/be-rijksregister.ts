import { modulo } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Belgium, national register number: birthday, serial, modulo 97; for births since 2000 with a 2 in front (Koninklijk Besluit 3 april 1984). */
export const beRijksregister = idRecognizer({
  id: "be-rijksregister",
  entity: "NATIONAL_ID",
  shape: /^\d{11}$/,
  length: [11, 11],
  valid,
  score: 0.6,
  written: /^\d{2} \d{2} \d{2} \d{3} \d{2}$/,
  near: [
    "rijksregisternummer",
    "rijksregister",
    "registre national",
    "numero national",
    "insz",
    "niss",
    "nrn",
    "nationaal nummer",
    "rrn",
  ],
  tolerant: true,
});

function valid(value: string): boolean {
  const month = Number(value.slice(2, 4)) % 20;
  const day = Number(value.slice(4, 6));
  if (month > 12 || day > 31) return false;
  const check = Number(value.slice(9));
  const body = value.slice(0, 9);
  return (modulo(body, 97) + check) % 97 === 0 || (modulo(`2${body}`, 97) + check) % 97 === 0;
}
