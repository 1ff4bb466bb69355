import { mod11Of10 } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Serbia, PIB of a taxpayer: nine digits, ISO 7064 MOD 11,10 (Zakon o poreskom postupku). */
export const rsPib = idRecognizer({
  id: "rs-pib",
  entity: "TAX_ID",
  shape: /^\d{9}$/,
  length: [9, 9],
  valid,
  score: 0.15,
  near: ["pib", "пиб", "poreski broj", "порески број"],
  tolerant: true,
});

function valid(value: string): boolean {
  return mod11Of10(value);
}
