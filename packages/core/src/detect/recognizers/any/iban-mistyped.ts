import { contextRecognizer } from "../../context-recognizer.ts";

/** What follows the word IBAN is one, even with a wrong digit in it. */
export const ibanMistyped = contextRecognizer({
  id: "iban-mistyped",
  entity: "IBAN",
  words: { any: "iban" },
  value: /[A-Za-z]{2} ?\d{2}(?:[ .-]?[A-Za-z0-9]{4}){2,7}(?:[ .-]?[A-Za-z0-9]{1,3}(?![A-Za-z0-9]))?(?![A-Za-z0-9])/y,
  score: 0.85,
});
