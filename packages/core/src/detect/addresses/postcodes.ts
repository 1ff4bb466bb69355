import { isCapitalAt } from "../letters.ts";
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
  } else if (!mayBeDutch(text, at)) return read(POSTCODE, all, at);
  return read(DUTCH, text, at) ?? read(POSTCODE, all, at);
}

/** Four digits, a capital behind them. */
function mayBeDutch(text: string, at: number): boolean {
  return isCapitalAt(text, text[at + 4] === " " ? at + 5 : at + 4);
}
