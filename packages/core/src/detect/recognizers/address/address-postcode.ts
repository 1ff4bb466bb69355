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

const BRITISH = String.raw`[A-PR-UWYZ][A-HK-Y]?\d[A-HJKPSTUW\d]? \d[ABD-HJLNP-UW-Z]{2}(?![A-Za-z0-9])`;
const CAPITAL = String.raw`(?:\d{1,4}[A-Za-z]?|\p{Lu}[\p{L}'.-]{1,20})`;
const STEP = String.raw`${CAPITAL}(?: (?:of|the|on|upon|in|le|${CAPITAL})){0,4}`;

/** British postcodes name a street and are shaped like nothing else; the lines before one belong to it: "The Quays, Salford M50 3SQ". */
export const addressBritishPostcode = patternRecognizer({
  id: "address-british-postcode",
  needs: /[A-Z]\d[A-Z\d]? \d[A-Z]{2}/,
  entity: "ADDRESS",
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:(?:${STEP}, ?\n?){1,3}(?:${STEP} )?|(?:\p{Lu}[\p{L}'.-]{1,20} ){0,2})${BRITISH}|(?<![\p{L}\p{N}])${BRITISH}`,
    "gu",
  ),
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
