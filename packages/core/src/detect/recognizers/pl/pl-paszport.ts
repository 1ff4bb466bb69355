import { weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Poland, passport: two letters, a check digit by 7 3 1, six digits (MSWiA). */
export const plPaszport = idRecognizer({
  id: "pl-paszport",
  entity: "PASSPORT",
  shape: /^[A-Z]{2}\d{7}$/,
  length: [9, 9],
  valid,
  score: 0.4,
  near: ["paszport", "paszportu", "passport"],
  tolerant: true,
});

function valid(value: string): boolean {
  const letters = (value.charCodeAt(0) - 55) * 7 + (value.charCodeAt(1) - 55) * 3;
  return (letters + weighted(value.slice(2), [9, 1, 7, 3, 1, 7, 3])) % 10 === 0;
}
