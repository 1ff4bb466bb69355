import type { Entity } from "@sottovoce/core";

/**
 * The check digits of the sample data, written apart from the detector's own so that one cannot hide the other's mistake.
 * True for entities and shapes that have none.
 */
export function hasValidCheckDigit(entity: Entity, value: string): boolean {
  const id = value.replaceAll(/[\s.-]/gu, "").toUpperCase();
  const rule = RULES.find((candidate) => candidate.entity === entity && candidate.shape.test(id));
  if (rule !== undefined) return rule.isValid(id);
  return entity !== "IBAN" && entity !== "CARD";
}

const LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";

const RULES: readonly { readonly entity: Entity; readonly shape: RegExp; readonly isValid: (id: string) => boolean }[] =
  [
    { entity: "CARD", shape: /^\d{13,19}$/u, isValid: luhn },
    { entity: "DEVICE_ID", shape: /^\d{15}$/u, isValid: luhn },
    {
      entity: "IBAN",
      shape: /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/u,
      isValid: (id) => mod97(id.slice(4) + id.slice(0, 4)) === 1,
    },
    // Spain: DNI and NIE
    {
      entity: "NATIONAL_ID",
      shape: /^[XYZ\d]\d{7}[A-Z]$/u,
      isValid: (id) =>
        LETTERS[Number(id.slice(0, 8).replace(/[XYZ]/u, (c) => String("XYZ".indexOf(c)))) % 23] === id[8],
    },
    // France: NIR, key 97 - n mod 97
    {
      entity: "NATIONAL_ID",
      shape: /^[12]\d{14}$/u,
      isValid: (id) => 97 - (Number(id.slice(0, 13)) % 97) === Number(id.slice(13)),
    },
    // Portugal: Cartão de Cidadão, Luhn over base 36
    { entity: "NATIONAL_ID", shape: /^\d{9}[A-Z0-9]{2}\d$/u, isValid: luhn },
    // Saudi Arabia
    { entity: "NATIONAL_ID", shape: /^[12]\d{9}$/u, isValid: luhn },
    // Mexico: CURP
    {
      entity: "NATIONAL_ID",
      shape: /^[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z0-9]\d$/u,
      isValid: (id) => {
        const sum = weigh(id.slice(0, 17), (c, i) => "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ".indexOf(c) * (18 - i));
        return (10 - (sum % 10)) % 10 === Number(id[17]);
      },
    },
    // Mexico: CLABE
    {
      entity: "BANK_ACCOUNT",
      shape: /^\d{18}$/u,
      isValid: (id) =>
        (10 - (weigh(id.slice(0, 17), (c, i) => (Number(c) * ([3, 7, 1][i % 3] ?? 0)) % 10) % 10)) % 10 ===
        Number(id[17]),
    },
    // Italy: codice fiscale, and partita IVA or French SIRET or Spanish CIF by Luhn's sum
    { entity: "TAX_ID", shape: /^[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]$/u, isValid: codiceFiscale },
    { entity: "TAX_ID", shape: /^0\d{10}$|^\d{14}$/u, isValid: (id) => luhn(id) || isCpf(id) },
    { entity: "TAX_ID", shape: /^B\d{8}$/u, isValid: (id) => luhn(id.slice(1)) },
    // Germany: Steuer-ID, ISO 7064 MOD 11,10; Brazil: CPF
    { entity: "TAX_ID", shape: /^[1-9]\d{10}$/u, isValid: (id) => steuerId(id) || isCpf(id) },
    // Portugal: NIF
    {
      entity: "TAX_ID",
      shape: /^\d{9}$/u,
      isValid: (id) => {
        const rest = weigh(id.slice(0, 8), (c, i) => Number(c) * (9 - i)) % 11;
        return (rest < 2 ? 0 : 11 - rest) === Number(id[8]);
      },
    },
    // VIN, ISO 3779
    {
      entity: "VEHICLE",
      shape: /^[A-Z0-9]{17}$/u,
      isValid: (id) => {
        const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
        const rest =
          weigh(id, (c, i) => Number("0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ".indexOf(c) % 10) * (weights[i] ?? 0)) %
          11;
        return (rest === 10 ? "X" : String(rest)) === id[8];
      },
    },
    // Parcels, UPU S10
    {
      entity: "ACCOUNT_ID",
      shape: /^[A-Z]{2}\d{9}[A-Z]{2}$/u,
      isValid: (id) => {
        const key = 11 - (weigh(id.slice(2, 10), (c, i) => Number(c) * ([8, 6, 4, 2, 3, 5, 9, 7][i] ?? 0)) % 11);
        return (key === 10 ? 0 : key === 11 ? 5 : key) === Number(id[10]);
      },
    },
  ];

function weigh(text: string, weight: (character: string, index: number) => number): number {
  return Array.from(text).reduce((sum, character, index) => sum + weight(character, index), 0);
}

/** Luhn; letters count from 10, as in base 36. */
function luhn(id: string): boolean {
  const sum = weigh(Array.from(id).reverse().join(""), (character, index) => {
    const value = Number.parseInt(character, 36) * (index % 2 === 0 ? 1 : 2);
    return index % 2 === 1 && value > 9 ? value - 9 : value;
  });
  return sum % 10 === 0;
}

function mod97(id: string): number {
  return Array.from(id).reduce((rest, character) => Number(`${rest}${Number.parseInt(character, 36)}`) % 97, 0);
}

function codiceFiscale(id: string): boolean {
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
  const sum = weigh(id.slice(0, 15), (character, index) => {
    const position = /\d/u.test(character) ? Number(character) : character.charCodeAt(0) - 65;
    return index % 2 === 0 ? (odd[position] ?? 0) : position;
  });
  return String.fromCharCode(65 + (sum % 26)) === id[15];
}

function steuerId(id: string): boolean {
  const product = Array.from(id.slice(0, 10)).reduce(
    (carry, digit) => (((Number(digit) + carry) % 10 || 10) * 2) % 11,
    10,
  );
  return (11 - product) % 10 === Number(id[10]);
}

function isCpf(id: string): boolean {
  const digit = (length: number) =>
    ((weigh(id.slice(0, length), (c, i) => Number(c) * (length + 1 - i)) * 10) % 11) % 10;
  return id.length === 11 && digit(9) === Number(id[9]) && digit(10) === Number(id[10]);
}
