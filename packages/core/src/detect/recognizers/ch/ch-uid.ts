import { complementOf11 } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Switzerland, company number UID: nine digits by modulo 11 (UIDG, eCH-0097). */
export const chUid = idRecognizer({
  id: "ch-uid",
  entity: "TAX_ID",
  shape: /^CHE\d{9}$/,
  length: [12, 12],
  valid,
  score: 0.9,
  near: ["uid", "ide", "mwst", "tva", "iva", "unternehmen"],
  tolerant: true,
});

function valid(value: string): boolean {
  return complementOf11(value.slice(3), [5, 4, 3, 2, 7, 6, 5, 4]);
}
