import { byLetter, PREFIX_LENGTH, prefixesOf, type Spelling } from "./prefixes.ts";

/** May a match of the pattern begin here? Never a wrong no, and much cheaper than to try. */
export type Beginning = (text: string, at: number) => boolean;

/** By what kinds of characters a match begins with: "12 d" is no number plate, whatever follows. */
export function beginningOf({ source, flags }: RegExp): Beginning {
  const anyCase = flags.includes("i") ? ANY_CASE : 0;
  const byKind: Spelling = (character) =>
    character.length === 1 ? String.fromCharCode(kindOf(character.charCodeAt(0)) | anyCase) : undefined;
  const { known, last } = tableOf(prefixesOf(source, byKind));
  return (text, from) => {
    let hash = 0;
    const end = Math.min(text.length, from + PREFIX_LENGTH);
    for (let at = from; at <= end; at++) {
      const state = known[slot(hash) & last] ?? 0;
      if (state !== GOES_ON) return state !== 0;
      hash = next(hash, kindOf(text.charCodeAt(at)) | anyCase);
    }
    return false;
  };
}

/** By the first letters, over plain() text. */
export function wordBeginningOf({ source }: RegExp): Beginning {
  const { known, last } = tableOf(prefixesOf(source, byLetter));
  // A beginning of nothing would be everywhere: such a pattern has to be searched for.
  if (known[0] !== GOES_ON) throw new Error(`Begins with anything: ${source}`);
  return (all, from) => {
    let hash = 0;
    const end = Math.min(all.length, from + PREFIX_LENGTH);
    for (let at = from; at < end; at++) {
      const code = all.charCodeAt(at);
      hash = next(hash, code >= 48 && code <= 57 ? 48 : code);
      const state = known[slot(hash) & last] ?? 0;
      if (state !== GOES_ON) return state !== 0;
    }
    return false;
  };
}

const ANY_CASE = 32;

const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/.test(character)) return 97;
  if (/[A-Z]/.test(character)) return 65;
  return /\d/.test(character) ? 48 : code;
});

/** Capitals as A, small letters as a, digits as 0; all that is not ASCII is of one kind. */
function kindOf(code: number): number {
  return code < 128 ? (KINDS[code] ?? 0) : 1;
}

const WHOLE = 1;
const GOES_ON = 2;

/** The prefixes and what they begin with, by hash: another hash at the same place only makes for one more try. */
function tableOf(prefixes: ReadonlySet<string>) {
  let last = 255;
  while (last < prefixes.size * 64) last = last * 2 + 1;
  const known = new Uint8Array(last + 1);
  const mark = (prefix: string, state: number): void => {
    let hash = 0;
    for (let i = 0; i < prefix.length; i++) hash = next(hash, prefix.charCodeAt(i));
    if (known[slot(hash) & last] !== WHOLE) known[slot(hash) & last] = state;
  };
  for (const prefix of prefixes) {
    for (let i = 0; i < prefix.length; i++) mark(prefix.slice(0, i), GOES_ON);
    mark(prefix, WHOLE);
  }
  return { known, last };
}

function next(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function slot(hash: number): number {
  return hash ^ (hash >>> 14);
}
