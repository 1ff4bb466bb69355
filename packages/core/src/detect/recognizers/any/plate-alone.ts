import { beforeDigits, hasDigits } from "../../anchors.ts";
import { isAlone } from "../../ids/is-alone.ts";
import { patternRecognizer } from "../../pattern-recognizer.ts";
import { isCommonWord } from "../../words/common.ts";

/** Second halves of product names, currencies, units and months: "M1 PRO", "500 EUR", "BMW 320". */
const NO_PLATE =
  /(?<!\p{L})(?:PRO|MAX|USB|RGB|PDF|PCS|DDR|SSD|HDD|GPU|CPU|FPS|RPM|KWH|MBH|MHZ|GHZ|KMH|MPH|EUR|USD|GBP|CHF|CAD|AUD|NZD|SGD|HKD|TRY|PLN|CZK|RON|HUF|SEK|NOK|DKK|JPY|CNY|KRW|INR|BRL|MXN|THB|VND|RUB|UAH|ZAR|AED|SAR|ILS|MIN|HRS|SEC|DAY|KGS|LBS|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|AM|PM|KG|GB|MB|TB|CM|MM|KM|ML|TL|BMW|KIA|GTX|RTX|AMD|ISO|DIN|HTTP|THE|AND|FOR|OUT|NOT|YES|DNS|PIN|REF|ERR|DVD|CD|APT|BOX|ROW|AGE|GATE|ZONE)(?!\p{L})/iu;

/**
 * Number plates whose shape many other codes share. They count where they are all that a line says, which is how
 * somebody who was asked answers, and beside a word about registration.
 */
const SHAPES: readonly string[] = [
  // GB of 1983 and 1963, one to three digits; of 2001 (DVLA INF104); Northern Ireland, whose code has an I or a Z.
  String.raw`[A-HJ-NPR-TV-Y]\d{1,3}[ -]?[A-HJ-PR-Y]{3}|[A-HJ-PR-Y]{3}[ -]?\d{1,3}[A-HJ-NPR-TV-Y]|[A-HJ-PR-Y]{2}(?:0[2-9]|[12]\d|5[1-9]|[67]\d)[ -]?[A-HJ-PR-Z]{3}|[A-Z]?(?:[IZ][A-Z]|[A-Z][IZ])[ -]?\d{1,4}|\d{1,4}[ -]?[A-Z]?(?:[IZ][A-Z]|[A-Z][IZ])`,
  // Three letters and three digits: GB before 1963, SE, FI, HU, LT and others.
  String.raw`[A-Z]{3}[ -]?\d{3}|\d{3}[ -]?[A-Z]{3}`,
  // TR, any province, however spaced (Karayolları Trafik Yönetmeliği, annex).
  String.raw`(?:0[1-9]|[1-7]\d|8[01])[ -]?(?:[A-PR-VYZ][ -]?\d{4,5}|[A-PR-VYZ]{2}[ -]?\d{3,4}|[A-PR-VYZ]{3}[ -]?\d{2,4})`,
  // IN, before there were series, and in any spacing.
  String.raw`(?:AP|AS|BR|CG|CH|DL|GA|GJ|HP|HR|JH|JK|KA|KL|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ|SK|TN|TR|TS|UK|UP|WB)[ -]?\d{1,2}(?:[A-Z]?[ -]?[A-Z]{1,3}[ -]?|[ -])\d{4}`,
];

export const plateAlone = patternRecognizer({
  id: "plate-alone",
  entity: "VEHICLE",
  needs: hasDigits(1),
  anchor: beforeDigits(4),
  pattern: new RegExp(`(?<![A-Za-z0-9_@./-])(?:${SHAPES.join("|")})(?![A-Za-z0-9_@-]|[.,]\\d)`, "gi"),
  score: 0.45,
  validate(value, span, text) {
    if (value.length < 5 || NO_PLATE.test(value)) return false;
    const letters = /^(?:\d{3}[ -]?)?([A-Za-z]{3})(?:[ -]?\d{3})?$/.exec(value)?.[1];
    if (letters !== undefined && isCommonWord(letters.toLowerCase())) return false;
    if (isAlone(text, span)) return true;
    // Written small, or of three and three, it needs its word right before it (vehicle-plate).
    return letters !== undefined || /[a-z]/.test(value) ? false : UNSEEN;
  },
  context:
    "registration|reg|number plate|license plate|licence plate|plate|vrm|vrn|v5c|dvla|mot|parked|parking|towed|plaka|plakasi|plakali|arac|ruhsat|trafik|rto|vehicle".split(
      "|",
    ),
});

/** Below every threshold, until a word raises it. */
const UNSEEN = 0.2;
