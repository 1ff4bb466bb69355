/**
 * What each UTF-16 code unit is to the tagger, and its plain form (lower case, no accent), as tables of 65,536 entries:
 * one array read per character instead of regular expressions. Built on first use, in a few milliseconds.
 */
export const Kind = {
  other: 0,
  space: 1,
  newline: 2,
  digit: 3,
  lower: 4,
  upper: 5,
  /** Letters of scripts without case that write words apart: Arabic, Hebrew, Devanagari, Georgian … */
  caseless: 6,
  /** Marks that belong to the letter before. */
  mark: 7,
  /** From here on every character is a token of its own: these scripts put no space between words, or glue particles to names. */
  han: 8,
  hiragana: 9,
  katakana: 10,
  hangul: 11,
  thai: 12,
} as const;

export type Alphabet = { readonly kinds: Uint8Array; readonly plain: Uint16Array };

let built: Alphabet | undefined;

export function alphabet(): Alphabet {
  built ??= build();
  return built;
}

function build(): Alphabet {
  const kinds = new Uint8Array(0x1_0000);
  const plain = new Uint16Array(0x1_0000);
  for (let code = 0; code < plain.length; code++) plain[code] = code;
  for (const [from, to] of CASED) {
    for (let code = from; code <= to; code++) {
      const character = String.fromCharCode(code);
      const lower = character.toLowerCase();
      if (lower === character.toUpperCase()) continue;
      kinds[code] = lower === character ? Kind.lower : Kind.upper;
      plain[code] = bare(lower).charCodeAt(0);
    }
  }
  for (const [from, to, kind] of RANGES) kinds.fill(kind, from, to + 1);
  kinds.fill(Kind.digit, 0x30, 0x3a);
  for (const code of [0x20, 0x09, 0xa0]) kinds[code] = Kind.space;
  kinds[0x0a] = Kind.newline;
  for (const [from, to] of ARABIC_ALIKE) plain[from.charCodeAt(0)] = to.charCodeAt(0);
  return { kinds, plain };
}

/** й stays a letter of its own; strokes have no decomposition. */
function bare(letter: string): string {
  return STROKES[letter] ?? (letter === "й" ? letter : letter.normalize("NFD").slice(0, 1));
}

const STROKES: Readonly<Record<string, string>> = { ø: "o", ł: "l", đ: "d", ħ: "h", ı: "i", ß: "s", æ: "a", œ: "o" };

const CASED: readonly (readonly [number, number])[] = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0x24f],
  [0x370, 0x52f],
  [0x531, 0x587],
  [0x1e00, 0x1fff],
];

const RANGES: readonly (readonly [number, number, number])[] = [
  [0xaa, 0xaa, Kind.lower],
  [0xba, 0xba, Kind.lower],
  [0x300, 0x36f, Kind.mark],
  [0x5d0, 0x5f4, Kind.caseless],
  [0x591, 0x5c7, Kind.mark],
  [0x620, 0x64a, Kind.caseless],
  [0x64b, 0x65f, Kind.mark],
  [0x66e, 0x6d3, Kind.caseless],
  [0x900, 0x97f, Kind.caseless],
  [0x980, 0xd7f, Kind.caseless],
  [0x10d0, 0x10ff, Kind.caseless],
  [0xe00, 0xe7f, Kind.thai],
  [0x3041, 0x309f, Kind.hiragana],
  [0x30a1, 0x30ff, Kind.katakana],
  [0x3005, 0x3007, Kind.han],
  [0x3400, 0x9fff, Kind.han],
  [0xf900, 0xfaff, Kind.han],
  [0x1100, 0x11ff, Kind.hangul],
  [0xac00, 0xd7a3, Kind.hangul],
];

/** Spellings that customers mix: alef with and without hamza, ya and alef maqsura, ta marbuta and ha. */
const ARABIC_ALIKE: readonly (readonly [string, string])[] = [
  ["أ", "ا"],
  ["إ", "ا"],
  ["آ", "ا"],
  ["ى", "ي"],
  ["ة", "ه"],
];
