import { digitAt, icaoDigit } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Moldova, IDNP: thirteen digits by 7 3 1 (Legea nr. 273/1994). */
export const mdIdnp = idRecognizer({
  id: "md-idnp",
  entity: "NATIONAL_ID",
  shape: /^[02]\d{12}$/,
  length: [13, 13],
  valid,
  score: 0.4,
  near: ["idnp", "cod personal"],
  tolerant: true,
});

function valid(value: string): boolean {
  return icaoDigit(value.slice(0, 12)) === digitAt(value, 12);
}
