import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Czechia and Slovakia, IČO of a business: eight digits by modulo 11 (zákon č. 304/2013 Sb.; ČSÚ). */
export const czIco = idRecognizer({
  id: "cz-ico",
  entity: "TAX_ID",
  shape: /^(?:CZ)?\d{8}$/,
  length: [8, 10],
  valid,
  score: 0.15,
  near: ["ico", "ic", "identifikacni cislo"],
  tolerant: true,
});

function valid(value: string): boolean {
  return (11 - (weighted(value.slice(-8), [8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === digitAt(value, -1);
}
