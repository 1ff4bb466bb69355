import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** United Kingdom, NHS number: ten digits, modulo 11 (NHS Data Dictionary, NHS NUMBER). Grouped 3 3 4; weak alone. */
export const gbNhs = idRecognizer({
  id: "gb-nhs",
  entity: "HEALTH_ID",
  shape: /^\d{10}$/,
  length: [10, 10],
  valid,
  score: 0.25,
  near: ["nhs", "health service"],
  tolerant: true,
});

function valid(value: string): boolean {
  const check = 11 - (weighted(value, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return check !== 10 && check % 11 === digitAt(value, 9);
}
