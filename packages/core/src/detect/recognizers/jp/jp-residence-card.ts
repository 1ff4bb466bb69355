import { idRecognizer } from "../../id-recognizer.ts";

/** Japan, residence card: two letters, eight digits, two letters (出入国在留管理庁). */
export const jpResidenceCard = idRecognizer({
  id: "jp-residence-card",
  entity: "NATIONAL_ID",
  shape: /^[A-Z]{2}\d{8}[A-Z]{2}$/,
  length: [12, 12],
  score: 0.75,
  near: ["在留カード", "residence card", "zairyu"],
});
