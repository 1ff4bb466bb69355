import { contextRecognizer } from "../../context-recognizer.ts";

/** Passports have a shape per country and no public checksum: the word decides. */
export const passport = contextRecognizer({
  id: "passport",
  entity: "PASSPORT",
  words: {
    es: "pasaporte|numero de pasaporte",
    it: "passaporto",
    fr: "passeport",
    pt: "passaporte",
    ca: "passaport",
    en: "passport|passport number|passport no",
    de: "reisepass|reisepassnummer|passnummer|pass-nr",
    nl: "paspoort|paspoortnummer",
    pl: "paszport|paszportu",
    ja: "パスポート|旅券番号",
    zh: "护照|護照|护照号",
    ko: "여권번호|여권",
    ar: "جوازي|جواز|جواز السفر|رقم الجواز|جواز سفر|جواز سفري|رقم جوازي",
    ru: "паспорт|паспорта",
    tr: "pasaport",
  },
  value: /(?=[A-Za-z0-9 -]{0,12}\d{3})[A-Za-z]{0,3}[ -]?\d[A-Za-z0-9]{4,9}(?: ?\d{3,6})?(?![A-Za-z0-9])/y,
  isListed: true,
  isInRows: true,
  score: 0.85,
});
