/**
 * What the patterns \p{L} and \p{N} answer, by table: a look-up costs a tenth of the pattern. A code unit is looked at
 * when it is first met. Characters of two units are asked each time.
 */
export const LETTER = 1;
export const NUMBER = 2;
/** Han, kana, Hangul: scripts that write words without a space between them, or particles onto them. */
export const UNSPACED = 4;

/** The class of the character at a place: LETTER or NUMBER, with UNSPACED; 0 for anything else. */
export function classAt(text: string, at: number): number {
  // To read behind the end of a text is slow, and makes the place slow for good.
  if (at < 0 || at >= text.length) return 0;
  const code = text.charCodeAt(at);
  const known = CLASSES[code];
  return known === undefined || known === UNKNOWN ? learn(text, at, code) : known;
}

/** The letters and numbers of a text, without what stands between them. */
export function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += widthAt(text, at)) {
    if (classAt(text, at) !== 0) continue;
    if (at > start) parts.push(text.slice(start, at));
    start = at + widthAt(text, at);
  }
  if (start < text.length) parts.push(text.slice(start));
  return parts;
}

/** Is a letter or a number there? Halves of a character of two units are none. */
export function isAlphanumericAt(text: string, at: number): boolean {
  return at < text.length && (text.charCodeAt(at) & 0xf800) !== 0xd800 && classAt(text, at) !== 0;
}

/** How many code units the character at a place takes. */
export function widthAt(text: string, at: number): number {
  return at + 1 < text.length &&
    (text.charCodeAt(at) & 0xfc00) === 0xd800 &&
    (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
    ? 2
    : 1;
}

/** \p{Lu} */
export function isCapitalAt(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(text.slice(at, at + 2));
}

const CAPITAL = /^\p{Lu}/u;
const UNKNOWN = 255;
const CLASSES = new Uint8Array(1 << 16).fill(UNKNOWN);
const IS_UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function learn(text: string, at: number, code: number): number {
  if (Number.isNaN(code)) return 0;
  const isHalf = code >= 0xd800 && code < 0xe000;
  const character = isHalf ? String.fromCodePoint(text.codePointAt(at) ?? 0) : text.charAt(at);
  const kind = /\p{L}/u.test(character) ? LETTER : /\p{N}/u.test(character) ? NUMBER : 0;
  const found = kind !== 0 && IS_UNSPACED.test(character) ? kind | UNSPACED : kind;
  if (!isHalf && at < text.length) CLASSES[code] = found;
  return found;
}
