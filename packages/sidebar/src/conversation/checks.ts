import { readPseudonyms } from "@sottovoce/core";

/**
 * One thing that was compared. Names and numbers are compared to the last one, so that a good verdict means something;
 * of the language only faults can be told, so that it has no good one.
 */
export type Check = {
  /** What differs, for the agent's eyes: numbers that are missing or new. */
  readonly details: readonly string[];
} & (
  | { readonly id: "names" | "numbers"; readonly verdict: "good" | "differs" }
  | { readonly id: "language"; readonly verdict: "differs" }
);

/** Labels that are in one text and not in the other, each as often as it is missing. */
export function lostPseudonyms(sent: string, received: string): readonly string[] {
  const before = readPseudonyms(sent).map(({ label }) => label);
  const after = readPseudonyms(received).map(({ label }) => label);
  return [...minus(before, after), ...minus(after, before)];
}

/** Every number of one text is in the other: amounts, dates and order numbers survive or the agent is told. */
export function compareNumbers(original: string, translation: string): Check {
  const before = numbersIn(original);
  const after = numbersIn(translation);
  const details = [...minus(before, after), ...minus(after, before)];
  return { id: "numbers", verdict: details.length === 0 ? "good" : "differs", details };
}

/** Runs of digits in any script, without the separators that languages write differently: `1,234.50` and `١٬٢٣٤٫٥٠` are `123450`. */
export function numbersIn(text: string): readonly string[] {
  const digits = Array.from(text.normalize("NFKC"))
    .map((character) => (/\p{Nd}/u.test(character) ? digitValue(character) : character))
    .join("");
  return [...digits.matchAll(/\d+(?:[.,:'’\u066B\u066C\u202F]\d+)*/gu)].map(([run]) => run.replaceAll(/\D/gu, ""));
}

/** The zeros of the scripts that people write numbers in: Arabic, Persian, Devanagari, Bengali, Gurmukhi, Gujarati, Tamil, Telugu, Kannada, Malayalam, Thai, Lao, Tibetan, Burmese, Khmer. */
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0,
] as const;

function digitValue(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const zero = ZEROS.find((candidate) => code >= candidate && code < candidate + 10);
  return zero === undefined ? character : String(code - zero);
}

export type LanguageClaim = {
  /** What was asked for. */
  readonly target: string;
  /** What the API says it answered in. */
  readonly answered: string;
};

/**
 * What tells that a translation is not in the language that was asked for: the API answered for another one, the
 * letters are of another script, or the text came back as it was sent. Undefined where none of it does, which is no
 * proof: the words themselves are read by nobody.
 */
export function findWrongLanguage(
  original: string,
  translation: string,
  { target, answered }: LanguageClaim,
): Check | undefined {
  const letters = Array.from(withoutLabels(translation)).filter((character) => /\p{L}/u.test(character));
  if (letters.length === 0) return undefined;
  const script = SCRIPTS[new Intl.Locale(target).maximize().script ?? ""];
  const fitting = script === undefined ? letters.length : letters.filter((letter) => script.test(letter)).length;
  const isUnchanged =
    withoutLabels(original).trim() === withoutLabels(translation).trim() && original.trim().split(/\s+/u).length > 3;
  const isWrong = !isSameLanguage(answered, target) || isUnchanged || fitting < letters.length / 2;
  return isWrong ? { id: "language", verdict: "differs", details: [] } : undefined;
}

/** `pt` answers `pt-BR`; `zh-Hans` does not answer `zh-Hant`. */
function isSameLanguage(one: string, other: string): boolean {
  const [a, b] = [new Intl.Locale(one).maximize(), new Intl.Locale(other).maximize()];
  return a.language === b.language && a.script === b.script;
}

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Grek: /\p{Script=Greek}/u,
  Arab: /\p{Script=Arabic}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Deva: /\p{Script=Devanagari}/u,
  Thai: /\p{Script=Thai}/u,
  Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u,
  Kore: /[\p{Script=Hangul}\p{Script=Han}]/u,
  Hans: /\p{Script=Han}/u,
  Hant: /\p{Script=Han}/u,
};

/** Pseudonyms are written in capitals of our own and belong to no language. */
function withoutLabels(text: string): string {
  const parts: string[] = [];
  let position = 0;
  for (const { start, end } of readPseudonyms(text)) {
    parts.push(text.slice(position, start));
    position = end;
  }
  return [...parts, text.slice(position)].join(" ");
}

function minus(these: readonly string[], those: readonly string[]): readonly string[] {
  const left = [...those];
  return these.filter((value) => {
    const at = left.indexOf(value);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}
