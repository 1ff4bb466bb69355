import { idRecognizer } from "../../id-recognizer.ts";

/** India, GSTIN: state, PAN, entity, Z, a check character over base 36 (CGST Rules 2017, rule 10). */
export const inGstin = idRecognizer({
  id: "in-gstin",
  entity: "TAX_ID",
  shape: /^\d{2}[A-Z]{5}\d{4}[A-Z][0-9A-Z]Z[0-9A-Z]$/,
  length: [15, 15],
  valid,
  score: 0.9,
  near: ["gst", "gstin", "जीएसटी"],
  tolerant: true,
});

function valid(value: string): boolean {
  if (value < "01" || value > "39") return /^9[79]/.test(value);
  let sum = 0;
  for (let i = 0; i < 14; i++) {
    const product = Number.parseInt(value.charAt(i), 36) * (1 + (i % 2));
    sum += Math.floor(product / 36) + (product % 36);
  }
  return ((36 - (sum % 36)) % 36).toString(36).toUpperCase() === value[14];
}
