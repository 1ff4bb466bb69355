import { modulo } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";
import { BBAN } from "../../ids/bban.ts";

/** Bank accounts by ISO 13616: a length and a structure per country, and modulo 97. */
export const iban = idRecognizer({
  id: "iban",
  entity: "IBAN",
  shape: /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/,
  length: [15, 34],
  valid: (value) =>
    BBAN.get(value.slice(0, 2))?.test(value.slice(4)) === true && modulo(value.slice(4) + value.slice(0, 4), 97) === 1,
  score: 0.98,
  near: ["iban", "cuenta", "compte", "conto", "conta", "konto", "rekening", "account"],
  wraps: true,
});
