import { patternRecognizer } from "../../pattern-recognizer.ts";
import { DATE_SOURCE } from "../../words/dates.ts";

/** A date before its birth word: 1985年7月12日生まれ, 1985년 7월 12일생, 1985年7月12日出生. */
export const dateOfBirthAfter = patternRecognizer({
  id: "date-of-birth-after",
  entity: "DATE_OF_BIRTH",
  needs: /生|생|태어|doğumlu|geboren|született|syntynyt/i,
  pattern: new RegExp(
    String.raw`(?<value>${DATE_SOURCE}) ?(?:に?生まれ|生(?![\p{Script=Han}])|出生|생(?![가-힣])|에 태어|(?:'?[dt][ae] | )dogumlu|-?[ae]n szulet\p{L}{2,6}| geboren(?!\p{L})| syntynyt)`,
    "dgu",
  ),
  onPlain: true,
  score: 0.92,
});
