import { idRecognizer } from "../../id-recognizer.ts";

/** India, elector's photo identity card: three letters and seven digits (Election Commission of India). */
export const inEpic = idRecognizer({
  id: "in-epic",
  entity: "NATIONAL_ID",
  shape: /^[A-Z]{3}\d{7}$/,
  length: [10, 10],
  score: 0.45,
  near: ["voter", "epic", "election card", "मतदाता"],
});
