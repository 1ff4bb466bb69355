import { complementOf11 } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Norway, number of an organisation: nine digits by 11 (Enhetsregisterloven; Brønnøysundregistrene). */
export const noOrganisasjonsnummer = idRecognizer({
  id: "no-organisasjonsnummer",
  entity: "TAX_ID",
  shape: /^[89]\d{8}$/,
  length: [9, 9],
  valid,
  score: 0.2,
  near: ["organisasjonsnummer", "org.nr", "org nr", "orgnr", "mva"],
  tolerant: true,
});

function valid(value: string): boolean {
  return complementOf11(value, [3, 2, 7, 6, 5, 4, 3, 2]);
}
