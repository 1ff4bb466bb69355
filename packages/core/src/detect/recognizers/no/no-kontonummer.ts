import { complementOf11 } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Norway, bank account: eleven digits by 11, written 4 2 5 (Bits, kontonummer). */
export const noKontonummer = idRecognizer({
  id: "no-kontonummer",
  entity: "BANK_ACCOUNT",
  shape: /^\d{11}$/,
  length: [11, 11],
  valid,
  score: 0.2,
  written: /^\d{4} \d{2} \d{5}$/,
  near: ["kontonummer", "konto", "kontonr", "bankkonto"],
  tolerant: true,
});

function valid(value: string): boolean {
  return complementOf11(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
}
