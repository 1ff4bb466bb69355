import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Hungary, TAJ of social security: weights 3 and 7 by 10 (1996. évi XX. törvény). */
export const huTaj = idRecognizer({
  id: "hu-taj",
  entity: "HEALTH_ID",
  shape: /^\d{9}$/,
  length: [9, 9],
  valid,
  score: 0.2,
  near: ["taj", "tajszam", "tb szam", "tarsadalombiztositasi"],
  tolerant: true,
});

function valid(value: string): boolean {
  return weighted(value, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 === digitAt(value, 8);
}
