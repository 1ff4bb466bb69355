import { wordsBeforeDigits } from "../../anchors.ts";
import { patternRecognizer } from "../../pattern-recognizer.ts";
import { DATE_SOURCE } from "../../words/dates.ts";

/** Any other date. Visible by default: it helps the translation and names nobody alone. */
export const date = patternRecognizer({
  id: "date",
  anchor: wordsBeforeDigits(24, "de del di 元年"),
  entity: "DATE",
  onPlain: true,
  pattern: new RegExp(String.raw`(?<![a-z\d_./-])${DATE_SOURCE}(?![\w/-]|\.\d)`, "gu"),
  score: 0.6,
});
