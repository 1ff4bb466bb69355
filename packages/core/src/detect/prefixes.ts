/** What a character counts as; nothing for what may be any. */
export type Spelling = (character: string) => string | undefined;

/**
 * What a pattern's matches begin with, read from its source: the first few characters of each as `spell` has them. A shorter
 * one stands for all that begin with it. Never too few: what is not understood (negations, properties, large classes where
 * letters count) ends the prefix there, and what only looks ahead or behind counts as nothing.
 */
export function prefixesOf(source: string, spell: Spelling): ReadonlySet<string> {
  const state: State = { source, at: 0, spell };
  const found = readChoice(state);
  if (state.at < source.length) throw new Error(`Not understood: ${source.slice(state.at)}`);
  return new Set(found.keys());
}

/** As many characters as are worth comparing. */
export const PREFIX_LENGTH = 5;
const MAX_CLASS = 12;
const MOST_JOINED = 128;
const FAR = 0x2200;

type State = { readonly source: string; at: number; readonly spell: Spelling };
/** Beginnings, and whether something may still follow. */
type Beginnings = ReadonlyMap<string, boolean>;

const NOTHING: Beginnings = new Map([["", true]]);
const ANYTHING: Beginnings = new Map([["", false]]);

function readChoice(state: State): Beginnings {
  const found = new Map<string, boolean>();
  for (;;) {
    for (const [text, isOpen] of readSequence(state)) found.set(text, isOpen && found.get(text) !== false);
    if (state.source[state.at] !== "|") return found;
    state.at++;
  }
}

function readSequence(state: State): Beginnings {
  let found = NOTHING;
  while (state.at < state.source.length && !"|)".includes(state.source.charAt(state.at))) {
    const atom = readAtom(state);
    found = join(found, repeated(state, atom));
  }
  return found;
}

function join(first: Beginnings, next: Beginnings): Beginnings {
  // Large classes one after the other would make tens of thousands, and a first scan that waits for them: it ends there.
  if (first.size > 1 && first.size * next.size > MOST_JOINED)
    return new Map([...first.keys()].map((text) => [text, false]));
  const found = new Map<string, boolean>();
  const put = (text: string, isOpen: boolean): void => {
    found.set(text, isOpen && text.length < PREFIX_LENGTH && found.get(text) !== false);
  };
  for (const [before, isOpen] of first)
    if (isOpen) for (const [after, goesOn] of next) put((before + after).slice(0, PREFIX_LENGTH), goesOn);
    else put(before, false);
  return found;
}

function repeated(state: State, atom: Beginnings): Beginnings {
  const quantifier = /[?*+]\??|\{(\d+)(,?)(\d*)\}\??/y;
  quantifier.lastIndex = state.at;
  const read = quantifier.exec(state.source);
  if (read === null) return atom;
  state.at = quantifier.lastIndex;
  const sign = read[0].charAt(0);
  const least = sign === "{" ? Number(read[1]) : sign === "+" ? 1 : 0;
  const most =
    sign === "?"
      ? 1
      : sign !== "{" || (read[2] === "," && read[3] === "")
        ? PREFIX_LENGTH
        : Number(read[3] === "" ? least : read[3]);
  const found = new Map<string, boolean>();
  let times = NOTHING;
  for (let i = 0; i <= Math.min(most, PREFIX_LENGTH); i++) {
    if (i > 0) times = join(times, atom);
    if (i >= Math.min(least, PREFIX_LENGTH))
      for (const [text, isOpen] of times) found.set(text, isOpen && found.get(text) !== false);
  }
  return found;
}

function readAtom(state: State): Beginnings {
  const { source, spell } = state;
  const character = String.fromCodePoint(source.codePointAt(state.at) ?? 0);
  if (character === "(") return readGroup(state);
  if (character === "[") return readClass(state);
  state.at += character.length;
  if (character === "^" || character === "$") return NOTHING;
  if (character === ".") return ANYTHING;
  if (character !== "\\") return literal(spell(character));
  const escaped = source.charAt(state.at++);
  if (escaped === "d") return literal(spell("0"));
  if (escaped === "b") return NOTHING;
  if (!/[\w]/.test(escaped)) return literal(spell(escaped));
  const rest = /\{[^}]*\}|(?<=u)[0-9a-fA-F]{4}/y;
  rest.lastIndex = state.at;
  if (/[pPu]/.test(escaped) && rest.test(source)) state.at = rest.lastIndex;
  return ANYTHING;
}

function literal(spelled: string | undefined): Beginnings {
  return spelled === undefined ? ANYTHING : new Map([[spelled, true]]);
}

function readGroup(state: State): Beginnings {
  const opening = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;
  opening.lastIndex = state.at;
  const kind = opening.exec(state.source)?.[0] ?? "(";
  state.at += kind.length;
  const found = readChoice(state);
  state.at++;
  return /[=!]$/.test(kind) ? NOTHING : found;
}

function readClass(state: State): Beginnings {
  const read = /\[((?:\\.|[^\]\\])*)\]/y;
  read.lastIndex = state.at;
  const inside = read.exec(state.source)?.[1] ?? "";
  state.at = read.lastIndex;
  if (/^\^|\\[^d.^\]\\/[-]/.test(inside)) return ANYTHING;
  const found = new Map<string, boolean>();
  const members = inside.replaceAll(String.raw`\d`, "0-9").matchAll(/(\\?[^-])(?:-(\\?[^\]]))?|-/gu);
  for (const [all, from = all, to = from] of members) {
    const [low, high] = [from.replace("\\", ""), to.replace("\\", "")].map((one) => one.codePointAt(0) ?? 0);
    if (low === undefined || high === undefined) return ANYTHING;
    // What stands so far behind counts as the same, whatever it is.
    for (let code = low; code <= high; code = code < FAR ? code + 1 : Math.max(code + 1, high))
      found.set(state.spell(String.fromCodePoint(code)) ?? "", true);
  }
  return found.size > MAX_CLASS || found.has("") ? ANYTHING : found;
}
