import { atDigits, hasDigits } from "../../anchors.ts";
import { isMonthDay, luhn } from "../../checksum.ts";
import { patternRecognizer } from "../../pattern-recognizer.ts";

/** Sweden, personnummer of who is a hundred or older: a plus instead of the hyphen (Folkbokföringslag 1991:481 § 18). */
export const sePersonnummerPlus = patternRecognizer({
  id: "se-personnummer-plus",
  entity: "NATIONAL_ID",
  needs: hasDigits(6),
  anchor: atDigits,
  pattern: /(?<![A-Za-z0-9_+.-])(?:1[89]|20)?\d{6}\+\d{4}(?![A-Za-z0-9_+-])/g,
  score: 0.8,
  validate: (value) => {
    const ten = value.replace("+", "").slice(-10);
    return isMonthDay(Number(ten.slice(2, 4)), Number(ten.slice(4, 6)) % 60) && luhn(ten);
  },
});
