import { idRecognizer } from "../../id-recognizer.ts";

/** South Korea, driving licence: office, year, six digits, two (도로교통법 시행규칙). */
export const krDriverLicense = idRecognizer({
  id: "kr-driver-license",
  entity: "DRIVER_LICENSE",
  shape: /^(?:1[1-9]|2[0-8])\d{10}$/,
  length: [12, 12],
  score: 0.15,
  written: /^\d{2} \d{2} \d{6} \d{2}$/,
  near: ["운전면허", "면허번호", "면허증", "driver license"],
});
