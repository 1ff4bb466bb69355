import { PREFIX_LENGTH, prefixesOf } from "./prefixes.ts";
import { toPlain } from "./plain.ts";

/** May a match of the pattern begin here? Never a wrong no, and much cheaper than to try. */
export type Beginning = (text: string, at: number) => boolean;

/** By what kinds of characters a match begins with: "12 d" is no number plate, whatever follows. */
export function beginningOf({ source, flags }: RegExp): Beginning {
  // With both flags letters beyond ASCII stand for k and s.
  if (flags.includes("i") && flags.includes("u")) return () => true;
  const classes = flags.includes("i") ? KINDS_ANY_CASE : KINDS;
  const prefixes = prefixesOf(source, (character) =>
    character.length === 1 ? spelled(character, classes) : undefined,
  );
  return machineOf(prefixes, classes);
}

/** By its first letters, over plain() text. */
export function wordBeginningOf({ source }: RegExp): Beginning {
  const prefixes = prefixesOf(source, (character) => {
    const plain = toPlain(character);
    return plain.length === 1 ? spelled(plain, LETTERS) : undefined;
  });
  // A beginning of nothing would be everywhere: such a pattern has to be searched for.
  if (prefixes.has("")) throw new Error(`Begins with anything: ${source}`);
  return machineOf(prefixes, LETTERS);
}

/** Characters fall into few classes, so that a table can tell what may come next; all beyond ASCII are one. */
const CLASSES = 32;
const MARKS = " -./:+@(#'_&%\"";
const KINDS = classesOf((character) => {
  if (/[a-z]/.test(character)) return 1;
  if (/[A-Z]/.test(character)) return 2;
  return /\d/.test(character) ? 3 : 4 + MARKS.indexOf(character) + 1;
});
const KINDS_ANY_CASE = KINDS.map((kind) => (kind === 2 ? 1 : kind));
/** A mark shares its class with a letter: it makes for one more try. */
const LETTERS = classesOf((character) => (/\d/.test(character) ? 27 : character.charCodeAt(0) % CLASSES));

function classesOf(classOf: (character: string) => number): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => classOf(String.fromCharCode(code)));
}

function spelled(character: string, classes: Uint8Array): string {
  return String.fromCharCode(classes[character.charCodeAt(0)] ?? 0);
}

const NO = 0;
const YES = 1;

/** A state for each beginning of a prefix, and a row for each state: where the next class leads. */
function machineOf(prefixes: ReadonlySet<string>, classes: Uint8Array): Beginning {
  const states = new Map<string, number>();
  for (const prefix of [...prefixes, ""])
    for (let i = 0; i <= prefix.length; i++) {
      const part = prefix.slice(0, i);
      if (!states.has(part)) states.set(part, states.size + 2);
    }
  for (const prefix of prefixes) states.set(prefix, YES);
  const table = new Uint16Array((states.size + 2) * CLASSES);
  for (const [part, state] of states) {
    const before = states.get(part.slice(0, -1)) ?? NO;
    if (part !== "") table[before * CLASSES + part.charCodeAt(part.length - 1)] = state;
  }
  const first = states.get("") ?? NO;
  return (text, from) => {
    let state = first;
    // To read behind the end of a text, or of a table, would be slow.
    const end = Math.min(text.length, from + PREFIX_LENGTH);
    for (let at = from; state > YES && at < end; at++) {
      const code = text.charCodeAt(at);
      state = table[state * CLASSES + (code < 128 ? (classes[code] ?? 0) : 0)] ?? NO;
    }
    return state === YES;
  };
}
