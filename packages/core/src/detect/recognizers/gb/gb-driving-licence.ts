import { idRecognizer } from "../../id-recognizer.ts";

/** Great Britain, driver number: surname, decade, month (+ 50 for women), day, year, initials (DVLA, INF1D). */
export const gbDrivingLicence = idRecognizer({
  id: "gb-driving-licence",
  entity: "DRIVER_LICENSE",
  shape:
    /^(?=[A-Z]{1,5}9{0,4}\d)[A-Z9]{5}\d(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01])\d[A-Z][A-Z9][0-9A-Z][A-Z0-9]{2}$/,
  length: [16, 16],
  score: 0.9,
  near: ["licence", "driver number"],
});
