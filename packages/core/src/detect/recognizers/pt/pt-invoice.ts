import { beforeSign } from "../../anchors.ts";
import { patternRecognizer } from "../../pattern-recognizer.ts";

/** Portugal, documents of certified billing programs: kind, series, slash, number: "FT 2025A/118402" (SAF-T, Portaria 302/2016). */
export const ptInvoice = patternRecognizer({
  id: "pt-invoice",
  entity: "ACCOUNT_ID",
  // Kind, blank and series before it.
  anchor: beforeSign("slash", 19, isOfIt),
  pattern:
    /(?<![\p{L}\p{N}])(?:FT|FS|FR|NC|ND|RC|RG|GT|GR|PF|NE|OR) (?=[A-Z0-9.-]{0,15}\d)[A-Z0-9][A-Z0-9.-]{1,15}\/\d{1,9}(?![\p{L}\p{N}/])/gu,
  score: 0.8,
});

function isOfIt(code: number): boolean {
  return code === 32 || code === 45 || code === 46 || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}
