import { idRecognizer } from "../../id-recognizer.ts";

/** Germany, number of a medical practice: nine digits without a check digit (§ 293 SGB V, KBV). */
export const deBsnr = idRecognizer({
  id: "de-bsnr",
  entity: "HEALTH_ID",
  shape: /^\d{9}$/,
  length: [9, 9],
  score: 0.1,
  near: [
    "bsnr",
    "betriebsstaettennummer",
    "betriebsstaetten-nr",
    "betriebsstaette",
    "nebenbetriebsstattennummer",
    "nebenbetriebsstaettennummer",
    "nebenbetriebsstatte",
    "arztpraxis",
    "betriebsstattennummer",
    "betriebsstatten-nr",
    "betriebsstatte",
    "praxisnummer",
    "nbsnr",
  ],
});
