import { patternRecognizer } from "../../pattern-recognizer.ts";
import { DATE_SOURCE } from "../../words/dates.ts";

/** Any other date. Visible by default: it helps the translation and names nobody alone. */
export const date = patternRecognizer({
  id: "date",
  needs: /\d/,
  entity: "DATE",
  onPlain: true,
  pattern: new RegExp(String.raw`(?<![\w./-])${DATE_SOURCE}(?![\w/-]|\.\d)`, "g"),
  score: 0.6,
});
