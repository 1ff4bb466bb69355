import { complementOf11, digitAt, luhn, mod11Of10, modulo, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/**
 * VAT numbers with their country in front (Directive 2006/112/EC art. 215; shapes and check digits by the Commission's
 * VIES algorithms). Where a country's check digit is written nowhere, the shape must do.
 */
export const euVat = idRecognizer({
  id: "eu-vat",
  entity: "TAX_ID",
  shape:
    /^(?:ATU\d{8}|BE[01]\d{9}|BG\d{9,10}|CY\d{8}[A-Z]|CZ\d{8,10}|DE\d{9}|DK\d{8}|EE\d{9}|EL\d{9}|ES[A-Z0-9]\d{7}[A-Z0-9]|FI\d{8}|FR[A-HJ-NP-Z0-9]{2}\d{9}|HR\d{11}|HU\d{8}|IE\d[A-Z0-9]\d{5}[A-Z]{1,2}|IT\d{11}|LT(?:\d{9}|\d{12})|LU\d{8}|LV\d{11}|MT\d{8}|NL\d{9}B\d{2}|PL\d{10}|PT\d{9}|RO\d{6,10}|SE\d{12}|SI\d{8}|SK\d{10}|XI\d{9}|GB\d{9}(?:\d{3})?|CHE\d{9})$/,
  length: [8, 14],
  valid: (value) => CHECKS[value.slice(0, 2)]?.(value.slice(2)) ?? true,
  score: 0.6,
  near: [
    "vat",
    "iva",
    "tva",
    "mwst",
    "ust",
    "btw",
    "nif",
    "uid",
    "moms",
    "tax id",
    "umsatzsteuer",
    "afa",
    "dph",
    "pdv",
    "alv",
  ],
  tolerant: true,
});

const CHECKS: Readonly<Record<string, (digits: string) => boolean>> = {
  AT: (digits) => (10 - ((sumOfDigits(digits.slice(1), [1, 2, 1, 2, 1, 2, 1]) + 4) % 10)) % 10 === digitAt(digits, 8),
  BE: (digits) => 97 - modulo(digits.slice(0, 8), 97) === Number(digits.slice(8)),
  DE: mod11Of10,
  DK: (digits) => weighted(digits, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  EE: (digits) => weighted(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0,
  EL: (digits) => (weighted(digits, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === digitAt(digits, 8),
  FI: (digits) => complementOf11(digits, [7, 9, 10, 5, 8, 4, 2]),
  FR: (digits) => /\D/.test(digits) || (12 + 3 * modulo(digits.slice(2), 97)) % 97 === Number(digits.slice(0, 2)),
  HR: mod11Of10,
  HU: (digits) => weighted(digits, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 === 0,
  IT: luhn,
  LU: (digits) => Number(digits.slice(0, 6)) % 89 === Number(digits.slice(6)),
  MT: (digits) => 37 - (weighted(digits, [3, 4, 6, 7, 8, 9]) % 37) === Number(digits.slice(6)),
  PL: (digits) => weighted(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === digitAt(digits, 9),
  PT: (digits) => complementOf11(digits, [9, 8, 7, 6, 5, 4, 3, 2], 0),
  SE: (digits) => luhn(digits.slice(0, 10)),
  SI: (digits) => complementOf11(digits, [8, 7, 6, 5, 4, 3, 2], 0),
  SK: (digits) => modulo(digits, 11) === 0,
};

function sumOfDigits(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (const [i, weight] of weights.entries()) {
    const product = digitAt(digits, i) * weight;
    sum += Math.floor(product / 10) + (product % 10);
  }
  return sum;
}
