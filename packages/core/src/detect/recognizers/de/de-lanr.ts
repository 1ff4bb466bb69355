import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Germany, number of a panel doctor: six digits, a check digit by 4 and 9, a speciality (§ 293 SGB V, KBV Arztnummern-Richtlinie). */
export const deLanr = idRecognizer({
  id: "de-lanr",
  entity: "HEALTH_ID",
  shape: /^\d{9}$/,
  length: [9, 9],
  valid,
  score: 0.1,
  near: ["lanr", "arztnummer", "vertragsarzt", "arzt nr"],
  tolerant: true,
});

function valid(value: string): boolean {
  return (10 - (weighted(value, [4, 9, 4, 9, 4, 9]) % 10)) % 10 === digitAt(value, 6);
}
