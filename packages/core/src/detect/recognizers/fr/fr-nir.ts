import { modulo } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** France, NIR (social security number): fifteen characters with key 97; Corsica is 2A, 2B (INSEE). */
export const frNir = idRecognizer({
  id: "fr-nir",
  entity: "NATIONAL_ID",
  shape: /^[1-478]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)\d[0-9AB]\d{6}\d{2}$/,
  length: [15, 15],
  valid,
  score: 0.9,
  near: ["securite sociale", "nir", "insee", "secu", "carte vitale"],
  tolerant: true,
});

function valid(value: string): boolean {
  const body = value.slice(0, 13).replace("2A", "19").replace("2B", "18");
  return /^\d+$/.test(body) && 97 - modulo(body, 97) === Number(value.slice(13));
}
