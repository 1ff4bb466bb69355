import { idRecognizer } from "../../id-recognizer.ts";

/** Germany, driving licence: authority, six places, check digit, edition (FeV Anlage 8). */
export const deFuhrerschein = idRecognizer({
  id: "de-fuhrerschein",
  entity: "DRIVER_LICENSE",
  shape: /^[A-Z]\d{2}[0-9A-Z]{6}\d[0-9A-Z]$/,
  length: [11, 11],
  score: 0.3,
  near: [
    "fuhrerschein",
    "fuhrerscheinnummer",
    "fahrerlaubnis",
    "driving licence",
    "driver license",
    "driver's license",
  ],
});
