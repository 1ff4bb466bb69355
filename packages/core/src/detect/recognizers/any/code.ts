import { atLongWords } from "../../anchors-of-words.ts";
import { atDigits, atWordsBefore, beforeDigits, hasDigits } from "../../anchors.ts";
import { patternRecognizer } from "../../pattern-recognizer.ts";
import { looksLikeIban } from "../../ids/bban.ts";
import { isNear, wordFinder } from "../../words/match.ts";

/** Norms, formats and units that look like a case number. */
const NO_CODE =
  /^(?:ISO|EN|DIN|UNE|IEC|RFC|UTF|SHA|MD|AES|HTTP|WPA|USB|RTX|GTX|BOE|CE|UE|EU|AM|PM|CVE|KB|FW|SKU)[-/ ]?\d/;

/** Like a GSTIN without its Z, an American MBI, a European VAT number: what their recognizers did not take is none. */
const NO_ID =
  /^(?:\d{2}[A-Z]{5}\d{4}[A-Z](?![0-9A-Z]Z[0-9A-Z]$)[0-9A-Z]{1,4}|[1-9][A-Z][A-Z0-9]\d-?[A-Z][A-Z0-9]\d-?[A-Z]{2}\d{2}|(?:ATU|BE|BG|CY|CZ|DE|DK|EE|EL|FI|FR|HR|HU|IT|LT|LU|LV|MT|PL|PT|SE|SI|SK)\d{8,12}[A-Z]?|NL\d{9}B\d{2})$/;

/** "WF-1000XM5", "WW90T4048EE": what a product is called. */
const MODEL = /^[A-Z]{1,4}-?(?:\d{3,4}[A-Z]{1,3}\d{0,2}|\d{2,3}[A-Z]\d{3,4}[A-Z]{0,4})$/;

/** "ORD123456", "A1234567": letters, then digits to the end. Shorter ones are models, KB and CVE are known to all. */
const LETTERS_FIRST = /^(?!KB|CVE|E\d{5}$)(?:[A-Z]\d{7,}|[A-Z]{2,5}\d{5,})$/;

/** Case, order and tracking numbers by their looks: capitals and at least five digits, in groups ("BR-2025-084417", "LB903155726FR"). */
export const code = patternRecognizer({
  id: "code",
  entity: "ACCOUNT_ID",
  needs: hasDigits(2),
  anchor: beforeDigits(7),
  pattern:
    /(?<![\p{L}\p{N}_@./-])(?=[A-Z0-9/-]{0,24}[A-Z])(?=(?:[A-Z/-]{0,8}\d){5})(?:[A-Z]{1,6}[-/]?\d|\d{1,8}[-/]?[A-Z])[A-Z0-9]{0,24}(?:[-/][A-Z0-9]{1,20}){0,4}(?![\p{Ll}\p{N}_@]|[.,]\d)/gu,
  score: 0.5,
  // Without a hyphen or a slash only the long ones: shorter, anything from a model to a mistyped word looks so.
  validate: (value) =>
    (/[-/]/.test(value) || value.length >= 11 || LETTERS_FIRST.test(value)) &&
    !looksLikeIban(value) &&
    !NO_ID.test(value) &&
    !MODEL.test(value) &&
    !NO_CODE.test(value) &&
    !/^\d{1,4}(?:GB|MB|KG|CM|MM|W|V|HZ|EUR|USD|X)/.test(value),
});

/** Transaction ids and hashes: long, letters and digits mixed. */
export const longCode = patternRecognizer({
  id: "long-code",
  entity: "ACCOUNT_ID",
  anchor: atLongWords(16),
  pattern:
    /(?<![A-Za-z0-9_/.@-])(?=[A-Za-z]{0,40}\d)(?=\d{0,40}[A-Za-z])(?=(?:[A-Za-z]{0,12}\d){6})[A-Za-z0-9]{16,64}(?![A-Za-z0-9_@])/g,
  score: 0.45,
  validate: (value) => !looksLikeIban(value),
});

/** RFC 9562. Random keys of PIX are written like this, and sessions that open an account. */
export const uuid = patternRecognizer({
  id: "uuid",
  entity: "ACCOUNT_ID",
  anchor: atWordsBefore([["hyphen", 8]]),
  pattern: /(?<![A-Za-z0-9-])[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}(?![A-Za-z0-9-])/g,
  score: 0.75,
});

const NUMBER_WORDS = wordFinder(
  "n|nr|no|num|numero|number|nummer|codigo|codice|code|codi|id|cliente|client|customer|kunde|klant|operacion|operaciones|operazione|operacao|transaccion|transaction|transazione|protocolo|cuenta|account|compte|conto|conta|konto|referencia|ref|clabe|番号|号|رقم|номер|kd|order|pedido|ordine|commande|encomenda|comanda|bestellung|bestelling|booking|reserva|prenotazione|reservation|buchung|boeking|ticket|invoice|factura|fattura|facture|fatura|rechnung|factuur|tracking|seguimiento|spedizione|colis|paket|pakket|envio|policy|poliza|polizza|contract|contrato|contratto|contrat|vertrag|claim|case|caso|expediente|dossier|member|socio|numer|cislo|broj|stevilka|numar|szam|numero de|numara|numarasi|nomor|ma so|αριθμος|מספר|नंबर|संख्या|เลข|หมายเลข|號|번호|zamowienie|objednavka|rendeles|tilaus|ordre|siparis|pesanan|don hang|заказ|замовлення".split(
    "|",
  ),
);

/** "20250714001203": protocols and receipts begin with the day. */
const DATED = /^20[2-9]\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{4,16}$/;

/** Seven and more digits in a row, or ten in groups, with a word for number, customer or account beside them. */
export const longNumber = patternRecognizer({
  id: "long-number",
  entity: "ACCOUNT_ID",
  needs: hasDigits(5),
  anchor: atDigits,
  pattern:
    /(?<![\p{L}\p{N}_@./,:#€$£+-]|[€$£] )(?:\d{7,24}|\d{2,8}(?:-\d{1,12}){1,4}(?<=(?:\d-?){10}))(?![\p{L}\p{N}_@%€$£-]|[.,:/]\d| ?(?:€|\$|£|%|eur|euros?|usd|dollars?|pesos|reais|yen)(?!\p{L}))/gu,
  score: 0.45,
  validate: (value, span, text) =>
    !/^(?:19|20)\d{2}-\d{2}-\d{2}/.test(value) &&
    !/^\d+0{5,}$|^(\d)\1+$/.test(value) &&
    (DATED.test(value) || isNear(text, span, NUMBER_WORDS)),
});
