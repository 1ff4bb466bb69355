import { idRecognizer } from "../../id-recognizer.ts";

/**
 * India, GSTIN: state, PAN with the kind of its holder, entity, Z, a check character (CGST Rules 2017, rule 10). So much is
 * fixed that the check character is not asked for: a mistyped one still holds somebody's PAN.
 */
export const inGstin = idRecognizer({
  id: "in-gstin",
  entity: "TAX_ID",
  shape: /^(?:0[1-9]|[12]\d|3[0-8]|9[79])[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]$/,
  length: [15, 15],
  score: 0.9,
  near: ["gst", "gstin", "जीएसटी"],
});
