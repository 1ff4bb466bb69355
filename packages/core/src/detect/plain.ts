/**
 * The folded text once more, in lower case and without accents, code unit for code unit, so that word tables are
 * written once ("telefono") and offsets stay the same. Letters that would change length stay as they are.
 */
export function plain(text: string): string {
  if (text === lastText) return lastPlain;
  lastText = text;
  lastPlain = toPlain(text);
  return lastPlain;
}

/** The same for a piece of text that nobody will ask for again. */
export function toPlain(text: string): string {
  return PLAIN_ASCII.test(text) ? text.toLowerCase() : lower(text).replace(ACCENTED, withoutAccent);
}

/** The detector calls this when it is done with a text: no customer text outlives a scan. */
export function forgetPlain(): void {
  lastText = "";
  lastPlain = "";
}

/** Every recognizer asks for the same text in turn, so one place is enough. */
let lastText = "";
let lastPlain = "";

const PLAIN_ASCII = /^[\0-\x7f]*$/u;
const ACCENTED = /[\u00c0-\u024f\u0386-\u03ce\u0401-\u045e\u1e00-\u1eff]/gu;

function lower(text: string): string {
  const lowered = text.toLowerCase();
  if (lowered.length === text.length) return lowered;
  let result = "";
  for (const character of text) {
    const small = character.toLowerCase();
    result += small.length === character.length ? small : character;
  }
  return result;
}

const known = new Map<string, string>();

function withoutAccent(character: string): string {
  const seen = known.get(character);
  if (seen !== undefined) return seen;
  const base = character.normalize("NFD").slice(0, 1);
  const bare = SPECIAL.get(character) ?? base;
  known.set(character, bare);
  return bare;
}

/** Letters with a stroke have no decomposition. й stays: it is a letter of its own, not an accented и. */
const SPECIAL: ReadonlyMap<string, string> = new Map([
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ħ", "h"],
  ["ı", "i"],
  ["й", "й"],
]);
