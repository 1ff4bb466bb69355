import { idRecognizer } from "../../id-recognizer.ts";

/** United States, Medicare Beneficiary Identifier: eleven places, letters without S, L, O, I, B, Z (CMS, Understanding the MBI Format). */
export const usMbi = idRecognizer({
  id: "us-mbi",
  entity: "HEALTH_ID",
  shape: /^[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y]{2}\d{2}$/,
  length: [11, 11],
  score: 0.75,
  written: /^\S{4} \S{3} \S{4}$/,
  near: ["mbi", "medicare", "beneficiary"],
});
