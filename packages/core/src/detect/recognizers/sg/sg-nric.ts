import { weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Singapore, NRIC and FIN: prefix letter, seven digits, check letter (National Registration Act 1965; ICA). */
export const sgNric = idRecognizer({
  id: "sg-nric",
  entity: "NATIONAL_ID",
  shape: /^[STFGM]\d{7}[A-Z]$/,
  length: [9, 9],
  valid,
  score: 0.8,
  near: ["nric", "fin", "ic number", "identity card", "work permit"],
  tolerant: true,
});

function valid(value: string): boolean {
  const prefix = value.charAt(0);
  const offset = prefix === "T" || prefix === "G" ? 4 : prefix === "M" ? 3 : 0;
  const rest = (weighted(value.slice(1), [2, 7, 6, 5, 4, 3, 2]) + offset) % 11;
  if (prefix === "M") return "KLJNPQRTUWX"[10 - rest] === value[8];
  return (prefix === "S" || prefix === "T" ? "JZIHGFEDCBA" : "XWUTRQPNMLK")[rest] === value[8];
}
