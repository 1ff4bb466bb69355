import { luhn } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Austria, Abgabenkontonummer: tax office, six digits, check digit by digit sums (BMF, Prüfziffernberechnung). */
export const atSteuernummer = idRecognizer({
  id: "at-steuernummer",
  entity: "TAX_ID",
  shape: /^\d{9}$/,
  length: [9, 9],
  valid,
  score: 0.1,
  near: ["steuernummer", "abgabenkontonummer", "finanzamt", "steuer-nr"],
  tolerant: true,
});

function valid(value: string): boolean {
  return luhn(value);
}
