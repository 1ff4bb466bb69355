import { alphabetOf } from "./alphabets.ts";
import type { Engine } from "./engine.ts";
import type { Piece } from "./markup.ts";

export type PseudoOptions = {
  /** Words that pass as they are: what an engine knows for a name. */
  readonly names?: readonly string[];
};

/**
 * An engine for every pair: each word becomes another one in the script of the target, and ends in the target's tag, so
 * that two targets never give the same text. It knows no language, so what holds a digit is a word it does not know and
 * passes as it is, like every token. Nothing is reordered. Where a script writes no spaces, there are none.
 */
export function pseudo({ names = [] }: PseudoOptions = {}): Engine {
  const known = new Set(names);
  return {
    translate: (pieces, { target }) =>
      Promise.resolve(
        pieces.map((piece) =>
          piece.kind === "keep"
            ? piece
            : ({ kind: "text", value: pseudoText(piece.value, target, known) } satisfies Piece),
        ),
      ),
  };
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const CAN_END_IN_SPACE = /[\p{Script=Latin}\p{N}]$/u;

function pseudoText(text: string, target: string, names: ReadonlySet<string>): string {
  const language = target.toLowerCase().split("-", 1)[0] ?? "";
  const alphabet = alphabetOf(target);
  const word = (whole: string): string =>
    /\p{N}/u.test(whole) || names.has(whole) ? whole : pseudoWord(whole, target, alphabet);
  const translated = text.replace(WORD, word);
  // Latin words and numbers keep theirs, so that two tokens never become one.
  return SPACELESS.has(language)
    ? translated.replace(/(.)[ \u00a0]+(?=(.))/gu, (whole, before: string, after: string) =>
        CAN_END_IN_SPACE.test(before) && CAN_END_IN_SPACE.test(after) ? whole : before,
      )
    : translated;
}

function pseudoWord(word: string, target: string, alphabet: readonly string[]): string {
  const letterOf = (index: number): string => alphabet[index % alphabet.length] ?? "";
  const shift = 1 + (hash(target) % 23);
  const bare = Array.from(word.normalize("NFD").replace(/\p{M}/gu, ""));
  // A character of these scripts says what three letters say: texts keep a length that a translation can have.
  const letters = isWide(alphabet) ? bare.filter((_, index) => index % 3 === 0) : bare;
  const changed = letters.map((letter) => {
    const lower = letter.toLowerCase();
    const mapped = letterOf(indexOf(lower) + shift);
    const other = mapped === lower ? letterOf(indexOf(lower) + shift + 1) : mapped;
    return lower === letter ? other : other.toUpperCase();
  });
  const mark = isWide(alphabet)
    ? letterOf(hash(target))
    : Array.from(markOf(target), (letter) => letterOf(indexOf(letter))).join("");
  return changed.join("") + mark;
}

const isWide = (alphabet: readonly string[]): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u.test(alphabet[0] ?? "");

/** The language, and the first letter of the variant. */
function markOf(target: string): string {
  const [language = "", variant = ""] = target.toLowerCase().split("-");
  return language + variant.slice(0, 1).replace(/\d/, "m");
}

const indexOf = (letter: string): number => {
  const code = letter.codePointAt(0) ?? 0;
  return code >= 97 && code <= 122 ? code - 97 : code;
};

function hash(text: string): number {
  let value = 7;
  for (const character of text.toLowerCase()) value = (value * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return value;
}

const SPACELESS: ReadonlySet<string> = new Set(["ja", "zh", "yue", "lzh", "th", "lo", "km", "my"]);
