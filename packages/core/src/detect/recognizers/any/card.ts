import { luhn } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/**
 * Payment cards: Luhn, and a prefix and length that an issuer uses (ISO/IEC 7812, issuers' public ranges).
 * One in ten random runs passes Luhn, hence the prefixes.
 */
export const card = idRecognizer({
  id: "card",
  entity: "CARD",
  shape:
    /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d{2}|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|6(?:011|4[4-9]\d|5\d{2})\d{12}|35(?:2[89]|[3-8]\d)\d{12}|62\d{14,17}|(?:5018|5020|5038|6304|6759|676[1-3])\d{8,15}|220[0-4]\d{12}|(?:60|81|82|508)\d{13,14}|9792\d{12})$/,
  length: [12, 19],
  valid: luhn,
  score: 0.75,
  written: /^\d{4} \d{4} \d{4} \d{1,7}$|^\d{4} \d{6} \d{4,5}$|^\d{4} \d{4} \d{4} \d{4} \d{3}$/,
  near: [
    "tarjeta",
    "card",
    "visa",
    "mastercard",
    "amex",
    "carte",
    "carta",
    "cartao",
    "targeta",
    "kreditkarte",
    "karte",
    "kaart",
    "creditcard",
    "karta",
    "カード",
    "信用卡",
    "카드",
    "بطاقة",
  ],
  tolerant: true,
  wraps: true,
});
