/** Consonants, a number, the same consonants: the way a token that is a word in no language is written. Plain or in its element. */
const TOKEN = "([B-DF-HJ-NP-TV-Z]{3,14})(\\d{1,5})\\1";
const UNIT = new RegExp(
  `(?:<(x|span|m|apertium-notrans|mstrans:dictionary)((?:\\s[^<>]{0,200})?)>(?<inner>\\s{0,3}${TOKEN.replace("\\1", "\\4")}\\s{0,3})</\\1>)|(?<bare>(?<letters>[B-DF-HJ-NP-TV-Z]{3,14})\\d{1,5}\\k<letters>)`,
  "gu",
);

/** A token where it stands, its element included. */
export type Unit = { readonly start: number; readonly end: number; readonly whole: string; readonly token: string };

export function findUnits(text: string): Unit[] {
  return [...text.matchAll(UNIT)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    whole: match[0],
    token: (match.groups?.["inner"] ?? match.groups?.["bare"] ?? "").trim(),
  }));
}

export const replaceUnit = (text: string, { start, end }: Unit, replacement: string): string =>
  text.slice(0, start) + replacement + text.slice(end);

/** Letters and number of a token. */
export function partsOf(token: string): { readonly letters: string; readonly number: string } {
  const [, letters = "", number = ""] = /^(\D+)(\d+)/.exec(token) ?? [];
  return { letters, number };
}
