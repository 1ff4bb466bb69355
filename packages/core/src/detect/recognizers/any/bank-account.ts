import { contextRecognizer } from "../../context-recognizer.ts";

/** Account numbers without a checksum of their own, after their word. */
export const bankAccount = contextRecognizer({
  id: "bank-account",
  entity: "BANK_ACCOUNT",
  words: {
    es: "cuenta bancaria|numero de cuenta|n.º de cuenta|cuenta corriente|ccc|clabe|cbu",
    it: "conto corrente|numero di conto|c/c|conto bancario",
    fr: "compte bancaire|numero de compte|rib",
    pt: "conta bancaria|numero da conta|nib|conta corrente",
    ca: "compte bancari|numero de compte|compte corrent",
    en: "bank account|bank account number|checking account|savings account|sort code|routing number|account number|acct number|wire to account",
    de: "kontonummer|kontonr|konto-nr|bankkonto|bankleitzahl|blz",
    nl: "rekeningnummer|bankrekening",
    ja: "口座番号|普通|当座|口座",
  },
  value: /\d(?:[ -]?\d){5,25}(?!\d|[.,]\d)/y,
  isListed: true,
  score: 0.78,
});
