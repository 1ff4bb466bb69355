import { contextRecognizer } from "../../context-recognizer.ts";

/** Six-character record locators and the like: capitals and digits mixed, after a word for code. */
export const bookingCode = contextRecognizer({
  id: "booking-code",
  entity: "ACCOUNT_ID",
  words: {
    es: "codigo|localizador|clave de reserva",
    it: "codice|codice di prenotazione",
    fr: "code|dossier",
    ca: "codi|localitzador",
    en: "locator|pnr|booking|reservation",
    de: "buchungscode",
    nl: "boekingscode",
  },
  value:
    /(?=[A-Z0-9]{0,8}\d)(?=[A-Z0-9]{0,8}[A-Z])[A-Z0-9]{5,9}(?![A-Za-z0-9])|(?=[a-z]{1,4}\d)(?=(?:[a-z]{0,4}\d){2})[a-z0-9]{5,9}(?![A-Za-z0-9_])/y,
  reach: 3,
  score: 0.6,
  // SUMMER24 is a voucher for everybody.
  validate: (value) => !/^[A-Z]{4,}\d{1,2}$/.test(value),
});
