/** What may stand inside a token when it comes back: spaces, zero-width and bidi marks. */
const GAP = "[\\s\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069]{0,2}";

/** @returns the nonce, grown until the text does not hold it, in whatever case or width */
export function absentFrom(text: string, nonce: string): string {
  const upper = text.normalize("NFKC").toUpperCase();
  let unique = nonce;
  while (upper.includes(unique)) unique += "Q";
  return unique;
}

/** One side of a token in any case or width. */
const sideOf = (unique: string): string =>
  Array.from(unique, (letter) => `[${letter}${letter.toLowerCase()}${wide(letter)}${wide(letter.toLowerCase())}]`).join(
    GAP,
  );

/**
 * Finds tokens as engines return them: other case, full width, spaces or bidi marks inside, other numerals, particles
 * glued on either side (so no `\\b`). One with an index that was never given stays as it is and shows as a remnant.
 */
export function replaceTokens(text: string, unique: string, labelOf: (index: number) => string | undefined): string {
  const side = sideOf(unique);
  const token = new RegExp(`${side}${GAP}(\\p{Nd}{1,5})${GAP}${side}`, "gu");
  return text.replace(token, (whole, digits: string) => labelOf(toNumber(digits)) ?? whole);
}

/** Half a token, or one that we never made: nothing of the source looks like it. */
export const hasRemnant = (text: string, unique: string): boolean =>
  new RegExp(sideOf(unique), "u").test(text.normalize("NFC"));

const wide = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + 0xfee0);

/** Decimal digits of any script: its zero is found by walking down the block of ten. */
function toNumber(digits: string): number {
  let value = 0;
  for (const digit of digits) {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    value = value * 10 + (code - zero);
  }
  return value;
}
