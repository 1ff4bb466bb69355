import { idRecognizer } from "../../id-recognizer.ts";

/** Albania, personal number and NIPT: decade letter, eight digits, a letter (Ligji 8269; QKB). */
export const alNipt = idRecognizer({
  id: "al-nipt",
  entity: "TAX_ID",
  shape: /^[A-M]\d{8}[A-Z]$/,
  length: [10, 10],
  score: 0.5,
  near: ["nipt", "nuis", "numri personal", "nid"],
});
