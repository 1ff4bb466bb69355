import { idRecognizer } from "../../id-recognizer.ts";

/** Mexico, RFC: initials, date, homoclave (Código Fiscal de la Federación art. 27; SAT). */
export const mxRfc = idRecognizer({
  id: "mx-rfc",
  entity: "TAX_ID",
  shape: /^[A-Z&Ñ]{3,4}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[A-Z0-9]{2}[0-9A]$/,
  length: [12, 13],
  score: 0.6,
  near: ["rfc", "registro federal"],
});
