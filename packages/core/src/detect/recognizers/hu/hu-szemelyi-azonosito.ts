import { digitAt, hasBirthday, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Hungary, personal number: sex and century, birthday, serial, weights 1 to 10, or 10 to 1 for those born since 1997 (1996. évi XX. törvény). */
export const huSzemelyiAzonosito = idRecognizer({
  id: "hu-szemelyi-azonosito",
  entity: "NATIONAL_ID",
  shape: /^[1-8]\d{10}$/,
  length: [11, 11],
  valid,
  score: 0.5,
  written: /^\d \d{6} \d{4}$/,
  near: ["szemelyi szam", "azonosito"],
  tolerant: true,
});

const OLD = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const NEW = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];

function valid(value: string): boolean {
  if (!hasBirthday(value, 1)) return false;
  const check = digitAt(value, 10);
  return weighted(value, OLD) % 11 === check || weighted(value, NEW) % 11 === check;
}
