import { luhn } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Sweden, number of an organisation: the third digit is two or more, Luhn (Lag 1974:174). */
export const seOrganisationsnummer = idRecognizer({
  id: "se-organisationsnummer",
  entity: "TAX_ID",
  shape: /^(?:SE)?\d{2}[2-9]\d{7}(?:01)?$/,
  length: [10, 14],
  valid,
  score: 0.2,
  written: /^\d{6} \d{4}$/,
  near: ["organisationsnummer", "org nr", "org.nr", "orgnr", "org-nr", "momsregistreringsnummer", "vat"],
  tolerant: true,
});

function valid(value: string): boolean {
  return luhn(value.replace("SE", "").slice(0, 10));
}
