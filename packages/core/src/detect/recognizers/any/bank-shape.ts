import { atDigits, beforeSign, hasDigits } from "../../anchors.ts";
import { idRecognizer } from "../../id-recognizer.ts";
import { patternRecognizer } from "../../pattern-recognizer.ts";

const CZECH = [6, 3, 7, 9, 10, 5, 8, 4, 2, 1];
const HUNGARIAN = [9, 7, 3, 1, 9, 7, 3];

/** Prefix and number of a Czech or Slovak account are each divisible by eleven (Czech National Bank, decree 169/2011). */
function isCzech(value: string): boolean {
  const [account = "", bank = ""] = value.split("/");
  return bank.length === 4 && account.split("-").every((part) => sum(part.padStart(10, "0"), CZECH) % 11 === 0);
}

/** The eighth digit of each group of eight makes the weighted sum end in zero (Hungarian National Bank, GIRO standard). */
function isHungarian(value: string): boolean {
  const digits = value.replaceAll(/\D/g, "");
  return (sum(digits.slice(0, 7), HUNGARIAN) + Number(digits[7])) % 10 === 0;
}

function sum(digits: string, weights: readonly number[]): number {
  let total = 0;
  for (const [i, weight] of weights.entries()) total += Number(digits[i] ?? 0) * weight;
  return total;
}

/** Digits, and the marks before them. */
const DIGIT_NINE = 57;

/** "19-3610571285/0100" */
export const bankCzech = patternRecognizer({
  id: "bank-czech",
  entity: "BANK_ACCOUNT",
  anchor: beforeSign("slash", 17, (code) => code <= DIGIT_NINE),
  pattern: /(?<![\w/-])(?:\d{1,6}-)?\d{6,10}\/\d{4}(?![\w/-])/g,
  score: 0.85,
  validate: isCzech,
});

/** "11777474-95255170", with a third group of eight or without. */
export const bankHungarian = patternRecognizer({
  id: "bank-hungarian",
  entity: "BANK_ACCOUNT",
  needs: hasDigits(8),
  anchor: atDigits,
  pattern: /(?<![\w-])\d{8}-\d{8}(?:-\d{8})?(?![\w-])/g,
  score: 0.85,
  validate: isHungarian,
});

/** Polish accounts without their PL: 26 digits, ISO 7064 mod 97-10 with the country at the end (NRB, Polish National Bank). */
export const bankPolish = idRecognizer({
  id: "bank-polish",
  entity: "BANK_ACCOUNT",
  shape: /^\d{26}$/,
  length: [26, 26],
  valid: (value) => {
    let rest = 0;
    for (const digit of `${value.slice(2)}2521${value.slice(0, 2)}`) rest = (rest * 10 + Number(digit)) % 97;
    return rest === 1;
  },
  score: 0.95,
});
