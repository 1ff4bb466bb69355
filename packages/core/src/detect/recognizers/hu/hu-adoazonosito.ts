import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Hungary, tax number of a person: 8, the birthday in days, serial, weights 1 to 9 by 11 (2017. évi CL. törvény). */
export const huAdoazonosito = idRecognizer({
  id: "hu-adoazonosito",
  entity: "TAX_ID",
  shape: /^8\d{9}$/,
  length: [10, 10],
  valid,
  score: 0.3,
  near: ["adoazonosito", "adoszam"],
  tolerant: true,
});

function valid(value: string): boolean {
  return weighted(value, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 === digitAt(value, 9);
}
