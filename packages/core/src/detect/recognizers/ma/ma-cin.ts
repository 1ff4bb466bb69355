import { idRecognizer } from "../../id-recognizer.ts";

/** Morocco, CNIE: one or two letters, five or six digits (Loi 04-20). */
export const maCin = idRecognizer({
  id: "ma-cin",
  entity: "NATIONAL_ID",
  shape: /^[A-Z]{1,2}\d{5,6}$/,
  length: [6, 8],
  score: 0.1,
  near: ["cin", "cnie", "carte nationale", "البطاقة الوطنية", "رقم البطاقة"],
});
