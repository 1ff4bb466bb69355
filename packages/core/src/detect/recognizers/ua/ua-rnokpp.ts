import { restOf11 } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Ukraine, RNOKPP of a taxpayer: the birthday in days, serial, a check digit by 11 (Податковий кодекс, ст. 70). */
export const uaRnokpp = idRecognizer({
  id: "ua-rnokpp",
  entity: "TAX_ID",
  shape: /^\d{10}$/,
  length: [10, 10],
  valid,
  score: 0.2,
  near: ["рнокпп", "іпн", "ипн", "ідентифікаційний код", "идентификационный код", "податковий номер", "rnokpp"],
  tolerant: true,
});

function valid(value: string): boolean {
  return restOf11(value, [-1, 5, 7, 9, 4, 6, 10, 5, 7]);
}
