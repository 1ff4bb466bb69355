import { readPseudonyms } from "@sottovoce/core";

export type Check = {
  readonly id: "names" | "numbers" | "language";
  readonly verdict: "good" | "differs" | "unknown";
  /** What differs, for the agent's eyes: numbers that are missing or new. */
  readonly details: readonly string[];
};

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

/** The script that the target is written in, and that the text did not come back as it was sent. */
export function checkLanguage(original: string, translation: string, target: string): Check {
  const letters = Array.from(withoutLabels(translation)).filter((character) => /\p{L}/u.test(character));
  if (letters.length === 0) return { id: "language", verdict: "unknown", details: [] };
  const script = SCRIPTS[new Intl.Locale(target).maximize().script ?? ""];
  const fitting = script === undefined ? letters.length : letters.filter((letter) => script.test(letter)).length;
  const isUnchanged =
    withoutLabels(original).trim() === withoutLabels(translation).trim() && original.trim().split(/\s+/u).length > 3;
  return { id: "language", verdict: isUnchanged || fitting < letters.length / 2 ? "differs" : "good", details: [] };
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
