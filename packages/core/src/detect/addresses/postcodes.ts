import { isAlphanumericAt, isCapitalAt } from "../letters.ts";
import { firstWord, firstWordsOf, isDigitAt, read } from "./read.ts";

const WORD = String.raw`(?:(?:c\.?p\.?|cap|cep|codigo postal|codi postal|code postal|plz|postcode|postal code|zip(?: ?code)?|pin(?: ?code)?|psc|kod pocztowy|irsz\.?|индекс|τ\.?κ\.?|eircode)[ :.-]{0,3})?`;
const COUNTRY = "(?:[a-z]{1,2}-)?";
/** Shapes that need no word beside them. Over plain() text. */
const SHAPES = [
  String.raw`\d{5}-\d{3,4}(?!\d)`,
  String.raw`\d{4}-\d{3}(?!\d)`,
  String.raw`\d{2}-\d{3}(?!\d)`,
  String.raw`\d{5}(?![\p{N}\p{L}-]|[.,]\d)`,
  String.raw`\d{3}[ ]\d{2}(?! ?\d)`,
  String.raw`\d{4}(?![\p{N}\p{L}-]|[.,]\d)`,
  String.raw`\d{6,7}(?![\p{N}\p{L}-]|[.,]\d)`,
  String.raw`\d{3}[ ]\d{3}(?! ?\d)`,
].join("|");
const BRITISH = String.raw`[a-pr-uwyz][a-hk-y]?\d[a-hjkpstuw\d]? ?\d[abd-hjlnp-uw-z]{2}`;
const CANADIAN = String.raw`[abceghj-nprstvxy]\d[a-z] ?\d[a-z]\d`;
const IRISH = String.raw`(?:[ac-fhknprtv-y]\d{2}|d6w) ?[0-9ac-fhknprtv-y]{4}`;
const ARGENTINE = String.raw`[a-hj-np-z]\d{4}[a-z]{3}`;
const POSTCODE = new RegExp(
  `${WORD}(?:${COUNTRY}(?:${SHAPES})|(?:${BRITISH}|${CANADIAN}|${IRISH}|${ARGENTINE})(?![\\p{L}\\p{N}]))`,
  "uy",
);
/** "1016 GV": in capitals, "1016 en" is prose. */
const DUTCH = /(?:NL-?)?[1-9]\d{3} ?(?!TV|ET|EN|DE|LE|LA|IN|OF)[A-Z]{2}(?![\p{L}\p{N}])/uy;

const WORDS = firstWordsOf(
  "c|cp|cap|cep|codigo|codi|code|plz|postcode|postal|zip|pin|psc|kod|irsz|индекс|τ|τκ|eircode|nl",
);

function hasDigitSoon(all: string, at: number): boolean {
  for (let i = at + 1; i < at + 4; i++) if (isDigitAt(all, i)) return true;
  return false;
}

/** Where a postcode of any country ends. `text` and `all` are the folded and the plain text. */
export function readPostcode(text: string, all: string, at: number): number | undefined {
  if (!isDigitAt(all, at)) {
    const word = firstWord(all, at);
    if (word === "" || (!WORDS.has(word) && (word.length > 2 || !hasDigitSoon(all, at)))) return undefined;
  } else if (!mayBeDutch(text, at)) return digitsEnd(all, at);
  return read(DUTCH, text, at) ?? read(POSTCODE, all, at);
}

/** Four digits, a capital behind them. */
function mayBeDutch(text: string, at: number): boolean {
  return isCapitalAt(text, text[at + 4] === " " ? at + 5 : at + 4);
}

/** SHAPES for what begins with a digit, without the pattern. */
function digitsEnd(all: string, at: number): number | undefined {
  const first = skipDigits(all, at);
  const end = skipDigits(all, first + 1);
  const [length, more] = [first - at, end - first - 1];
  const mark = all[first];
  if (more > 0 && mark === "-")
    return (length === 5 && (more === 3 || more === 4)) || ((length === 4 || length === 2) && more === 3) ? end : undefined;
  if (length === 3)
    return mark === " " && (more === 2 || more === 3) && !isDigitAt(all, all[end] === " " ? end + 1 : end)
      ? end
      : undefined;
  const isOver = mark !== "-" && !isAlphanumericAt(all, first) && !(more > 0 && (mark === "." || mark === ","));
  return length > 3 && length < 8 && isOver ? first : undefined;
}

function skipDigits(all: string, from: number): number {
  let at = from;
  while (at - from < MOST_DIGITS && isDigitAt(all, at)) at++;
  return at;
}

/** More than a postcode has. */
const MOST_DIGITS = 8;
