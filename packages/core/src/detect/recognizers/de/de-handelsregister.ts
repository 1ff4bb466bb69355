import { beforeDigits } from "../../anchors.ts";
import { patternRecognizer } from "../../pattern-recognizer.ts";

/** Germany and Austria, entry of the commercial register: HRB 12345 B, GnR 123, FN 123456a (HRV § 13; FBG § 30). It leads to an owner. */
export const deHandelsregister = patternRecognizer({
  id: "de-handelsregister",
  entity: "TAX_ID",
  // "HR B: Nr. "
  anchor: beforeDigits(10),
  pattern:
    /(?<![A-Za-z0-9])(?:HR[ -]?[AB]|GnR|VR)(?:[-: ]{1,2}|(?=\d))(?:Nr\.? ?)?\d{2,6}(?: ?[A-Z]{1,2}(?![A-Za-z0-9]))?(?!\d)|(?<![A-Za-z0-9])FN ?\d{5,6} ?[a-z](?![A-Za-z0-9])/gi,
  score: 0.6,
  validate: (_value, _span, text) => /HR ?[AB]|GnR|VR|PR|FN/i.test(text),
  context: ["handelsregister", "amtsgericht", "registergericht", "firmenbuch", "hrb", "hra", "register"],
});
