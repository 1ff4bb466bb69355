import { idRecognizer } from "../../id-recognizer.ts";

/** Austria, UID: ATU and eight digits (UStG 1994 Art. 28). */
export const atUid = idRecognizer({
  id: "at-uid",
  entity: "TAX_ID",
  shape: /^ATU\d{8}$/,
  length: [11, 11],
  score: 0.9,
  near: ["uid"],
});
