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
    ja: "口座番号|普通|当座|口座|普通預金",
    zh: "银行账号|銀行帳號|账号|帳號|银行卡号|卡号",
    ko: "계좌번호|계좌|국민은행|신한은행|우리은행|하나은행|농협|기업은행|카카오뱅크|토스뱅크|새마을금고",
    ar: "رقم الحساب|حسابي البنكي|الحساب البنكي|حساب بنكي|حسابي رقم|حساب رقم",
  },
  value: /\d(?:[ -]?\d){5,25}(?!\d|[.,]\d)/y,
  isListed: true,
  score: 0.78,
});
