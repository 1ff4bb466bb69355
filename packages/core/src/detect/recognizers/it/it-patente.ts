import { idRecognizer } from "../../id-recognizer.ts";

/** Italy, driving licence: province or U1, seven places, a letter (DM 30 September 2003, model by Directive 2006/126/EC). */
export const itPatente = idRecognizer({
  id: "it-patente",
  entity: "DRIVER_LICENSE",
  shape: /^(?:[A-Z]{2}\d{7}[A-Z]|U1[0-9BCDFGHLJKMNPRSTWYXZ]{7}[A-Z])$/,
  length: [10, 10],
  score: 0.6,
  near: ["patente", "driving licence", "driver license"],
});
