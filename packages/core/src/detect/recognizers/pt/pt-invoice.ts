import { beforeSign } from "../../anchors.ts";
import { patternRecognizer } from "../../pattern-recognizer.ts";

/** Digits, marks and capitals come before it. */
const LETTER_Z = 90;

/** Portugal, documents of certified billing programs: kind, series, slash, number: "FT 2025A/118402" (SAF-T, Portaria 302/2016). */
export const ptInvoice = patternRecognizer({
  id: "pt-invoice",
  entity: "ACCOUNT_ID",
  // Kind, blank and series before it.
  anchor: beforeSign("slash", 19, (code) => code <= LETTER_Z),
  pattern:
    /(?<![\p{L}\p{N}])(?:FT|FS|FR|NC|ND|RC|RG|GT|GR|PF|NE|OR) (?=[A-Z0-9.-]{0,15}\d)[A-Z0-9][A-Z0-9.-]{1,15}\/\d{1,9}(?![\p{L}\p{N}/])/gu,
  score: 0.8,
});
