import { mod11Of10 } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Germany, Steuer-ID: eleven digits, MOD 11,10; among the first ten one digit comes two or three times (§ 139b AO). */
export const deSteuerId = idRecognizer({
  id: "de-steuer-id",
  entity: "TAX_ID",
  shape: /^[1-9]\d{10}$/,
  length: [11, 11],
  valid,
  score: 0.5,
  written: /^\d{2} \d{3} \d{3} \d{3}$/,
  near: [
    "steuer-id",
    "steuer id",
    "steueridentifikationsnummer",
    "steuer-identifikationsnummer",
    "idnr",
    "steuernummer",
    "tin",
    "steuerliche",
  ],
  tolerant: true,
});

function valid(value: string): boolean {
  const counts = new Map<string, number>();
  for (const digit of value.slice(0, 10)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  return repeated.length === 1 && (repeated[0] ?? 0) <= 3 && mod11Of10(value);
}
