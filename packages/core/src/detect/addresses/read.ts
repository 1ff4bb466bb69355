/** Where the sticky pattern that begins at `at` stops, or undefined where it does not match or matches nothing. */
export function read(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) && pattern.lastIndex > at ? pattern.lastIndex : undefined;
}

/** Past so many of these characters. */
export function skip(text: string, from: number, characters: string, most: number): number {
  let at = from;
  while (at - from < most && at < text.length && characters.includes(text.charAt(at))) at++;
  return at;
}

/** A table of names of up to `most` words each, and what they begin with: most places are nothing's beginning. */
export type Listed = { readonly words: ReadonlySet<string>; readonly most: number; readonly firsts: Uint8Array };

export function listed(list: Iterable<string>, most: number): Listed {
  const words = new Set(list);
  const firsts = new Uint8Array(BEGINNINGS);
  for (const word of words) firsts[beginning(word, 0)] = 1;
  return { words, most, firsts };
}

const BEGINNINGS = 1 << 12;

/** The first character with the two behind it where those are Latin letters. */
function beginning(text: string, at: number): number {
  const second = letterAt(text, at + 1);
  const third = second === 0 ? 0 : letterAt(text, at + 2);
  return ((text.charCodeAt(at) * 31 + second) * 31 + third) & (BEGINNINGS - 1);
}

function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122 ? code : 0;
}

/** The longest run of up to `most` words at `at` that the table knows. Reads plain() text. */
export function readListed(all: string, at: number, { words, most, firsts }: Listed): number | undefined {
  if (firsts[beginning(all, at)] === 0) return undefined;
  let found: number | undefined;
  let end = at;
  for (let count = 0; count < most; count++) {
    const next = wordEnd(all, end);
    if (next === end || next - at > LONGEST) break;
    if (words.has(all.slice(at, next))) found = next;
    else if (all[next - 1] === "." && words.has(all.slice(at, next - 1))) found = next - 1;
    if (all[next] !== " ") break;
    end = next + 1;
  }
  return found;
}

const LONGEST = 40;
const WORD = /[\p{L}\p{M}'][\p{L}\p{M}'.-]{0,24}/uy;

function wordEnd(all: string, at: number): number {
  let end = at;
  let code = all.charCodeAt(at);
  while (end - at < MAX_WORD && (isSmallLetter(code) || code === 39 || (end > at && (code === 45 || code === 46))))
    code = all.charCodeAt(++end);
  // The pattern knows the letters of other scripts.
  if (code >= 128 && end - at < MAX_WORD) end = read(WORD, all, at) ?? at;
  if (end === at) return at;
  return all[end - 1] === "-" || all[end - 1] === "'" ? end - 1 : end;
}

const MAX_WORD = 25;

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

const MAX_FIRST = 16;

/** The letters at `at`, "" where none stands there: a look at them saves most patterns a try. */
export function firstWord(all: string, at: number): string {
  let end = at;
  while (end - at < MAX_FIRST) {
    const code = all.charCodeAt(end);
    if (!(code >= 97 && code <= 122) && !(code > 0xaa)) break;
    end++;
  }
  return end === at ? "" : all.slice(at, end);
}

/** The first words of `a|b c|d\\.? e` lists. */
export function firstWordsOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(
    lists
      .join("|")
      .split("|")
      .map((phrase) => /^[^ .\\/()?-]*/u.exec(phrase)?.[0] ?? ""),
  );
}

export function isDigitAt(all: string, at: number): boolean {
  const code = all.charCodeAt(at);
  return code >= 48 && code <= 57;
}

const NAME_CHARACTER = /[\p{L}\p{M}'.-]/u;

/** Where the word that ends at `end` begins: letters, points, hyphens. Reads plain() text. */
export function wordStart(all: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < 24 && isNameAt(all, start - 1)) start--;
  return start;
}

function isNameAt(all: string, at: number): boolean {
  const code = all.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || code === 39 || code === 45 || code === 46;
  return NAME_CHARACTER.test(all.charAt(at));
}

/** Is the character of the folded text the same as in the plain one: no capital, no accent? */
export function isLower(text: string, all: string, at: number): boolean {
  return text.charAt(at) === all.charAt(at);
}
