/** The arithmetic that id numbers share. Every function takes the bare number: no separators, letters in capitals. */

/** Luhn, ISO/IEC 7812-1 annex B. */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = digits.length - 1, double = false; i >= 0; i--, double = !double) {
    const digit = digits.charCodeAt(i) - 48;
    sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return sum % 10 === 0;
}

/** The sum of digit × weight over the first `weights.length` digits. */
export function weighted(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (const [i, weight] of weights.entries()) sum += (digits.charCodeAt(i) - 48) * weight;
  return sum;
}

/**
 * The digit after the weighted ones is what their sum lacks to a multiple of 11. Who would need a 10 gets `ten`;
 * without it no such number is issued.
 */
export function complementOf11(digits: string, weights: readonly number[], ten?: number): boolean {
  const check = (11 - (weighted(digits, weights) % 11)) % 11;
  return (check === 10 ? ten : check) === digitAt(digits, weights.length);
}

/** The digit after the weighted ones is the rest of their sum by 11, a 10 written as 0. */
export function restOf11(digits: string, weights: readonly number[]): boolean {
  return (((weighted(digits, weights) % 11) + 11) % 11) % 10 === digitAt(digits, weights.length);
}

/** ICAO Doc 9303 part 3, 4.9: weights 7 3 1, letters count as 10–35. */
export function icaoDigit(value: string): number {
  let sum = 0;
  for (let i = 0; i < value.length; i++) sum += Number.parseInt(value.charAt(i), 36) * ([7, 3, 1][i % 3] ?? 0);
  return sum % 10;
}

/** Personal codes of Estonia and Lithuania: two rows of weights by 11. */
export function baltic(digits: string): boolean {
  let rest = weighted(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  if (rest === 10) rest = weighted(digits, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11;
  return rest % 10 === digitAt(digits, 10);
}

/** A number of any length modulo a small one; letters count as 10–35 (ISO 13616). */
export function modulo(value: string, divisor: number): number {
  let rest = 0;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code >= 65) rest = (rest * 100 + code - 55) % divisor;
    else rest = (rest * 10 + code - 48) % divisor;
  }
  return rest;
}

/** ISO/IEC 7064 MOD 11,10 over all digits including the check digit. */
export function mod11Of10(digits: string): boolean {
  let product = 10;
  for (let i = 0; i < digits.length - 1; i++) {
    const sum = (digits.charCodeAt(i) - 48 + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === digits.charCodeAt(digits.length - 1) - 48;
}

/** Verhoeff over all digits including the check digit. */
export function verhoeff(digits: string): boolean {
  let check = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    check = DIHEDRAL[check]?.[PERMUTED[i % 8]?.[digit] ?? 0] ?? 0;
  }
  return check === 0;
}

const DIHEDRAL = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
  [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
  [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
  [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
  [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
  [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
  [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
  [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
  [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
];
const PERMUTED = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 5, 7, 6, 2, 8, 3, 0, 9, 4],
  [5, 8, 0, 3, 7, 9, 6, 1, 4, 2],
  [8, 9, 1, 6, 0, 4, 3, 5, 2, 7],
  [9, 4, 5, 3, 1, 2, 6, 8, 7, 0],
  [4, 2, 8, 6, 5, 7, 3, 9, 0, 1],
  [2, 7, 9, 3, 8, 0, 6, 4, 1, 5],
  [7, 0, 4, 6, 9, 1, 3, 2, 5, 8],
];

/** True when yyyymmdd could be a birthday: enough to tell an id from a plain number. Months and days are 1-based. */
export function isMonthDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= (DAYS[month - 1] ?? 0);
}

/** yymmdd from `at` on. */
export function hasBirthday(value: string, at: number): boolean {
  return isMonthDay(Number(value.slice(at + 2, at + 4)), Number(value.slice(at + 4, at + 6)));
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function digitAt(value: string, index: number): number {
  return value.charCodeAt(index < 0 ? value.length + index : index) - 48;
}

/** No real id is one digit over and over: 000000000, 111111111. */
export function isRepeated(value: string): boolean {
  return value.length > 1 && value === value.charAt(0).repeat(value.length);
}
