import { beforeDigits, hasDigits } from "../../anchors.ts";
import { patternRecognizer } from "../../pattern-recognizer.ts";

/** Singapore, NRIC and FIN with a wrong check letter: mistyped, they still say who somebody is. Few other codes begin and end so. */
export const sgNricMistyped = patternRecognizer({
  id: "sg-nric-mistyped",
  entity: "NATIONAL_ID",
  needs: hasDigits(7),
  anchor: beforeDigits(1),
  pattern: /(?<![A-Za-z0-9_@./-])[STFGM]\d{7}[A-Z](?![A-Za-z0-9_@-])/gi,
  score: 0.55,
});
