import { contextRecognizer } from "../../context-recognizer.ts";
import { patternRecognizer } from "../../pattern-recognizer.ts";

/** A postcode after its word. */
export const addressPostcode = contextRecognizer({
  id: "address-postcode",
  entity: "ADDRESS",
  words: {
    es: "codigo postal|c.p.|cp",
    it: "cap|codice postale",
    fr: "code postal|c.p.",
    pt: "codigo postal|cep",
    ca: "codi postal",
    en: "zip|zip code|zipcode|postcode|postal code",
    de: "plz|postleitzahl",
    nl: "postcode",
    ja: "郵便番号|〒",
    zh: "邮编",
    ko: "우편번호",
  },
  value:
    /(?:\d{5}-\d{3,4}|\d{4}-\d{3}|\d{3}-\d{4}|\d{5,6}|\d{4}(?: ?[A-Z]{2})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{2}-\d{3})(?![A-Za-z0-9])/iy,
  reach: 2,
  score: 0.7,
});

/** British and Dutch postcodes name a street; they are shaped like nothing else. */
export const addressBritishPostcode = patternRecognizer({
  id: "address-british-postcode",
  needs: /\d [A-Z\d]/,
  entity: "ADDRESS",
  pattern: /(?<![A-Za-z0-9])(?:[A-PR-UWYZ][A-HK-Y]?\d[A-HJKPSTUW\d]? \d[ABD-HJLNP-UW-Z]{2})(?![A-Za-z0-9])/g,
  score: 0.6,
});

/** PO boxes. */
export const addressBox = patternRecognizer({
  id: "address-box",
  needs: /\d/,
  entity: "ADDRESS",
  onPlain: true,
  pattern:
    /(?<![a-z])(?:p\.? ?o\.? ?box|apartado(?: de correos| postal)?|postfach|postbus|boite postale|casella postale|caixa postal|b\.?p\.?) ?(?:n[.º°o]{0,2} ?)?\d{2,6}(?![\d.,])/g,
  score: 0.75,
});
