import { idRecognizer } from "../../id-recognizer.ts";

/** Russia, internal passport: series of four digits, number of six (постановление Правительства 828). */
export const ruPassport = idRecognizer({
  id: "ru-passport",
  entity: "PASSPORT",
  shape: /^\d{10}$/,
  length: [10, 10],
  score: 0.05,
  near: ["паспорт", "серия", "passport"],
});
