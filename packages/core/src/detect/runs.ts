import type { Span } from "../span.ts";
import { isAlone } from "./ids/is-alone.ts";
import { marksOf } from "./marks.ts";

/**
 * A stretch that could be one number however it is spaced: "ES91 2100-0418", "12.345.678-Z", "1 2 3 4 5 6".
 * `compact` is what is left without separators, in capitals.
 */
export type Run = Span & {
  readonly compact: string;
  /** It goes over a line break. */
  readonly wrapped: boolean;
  /** Atoms as written, joined by one space: "ES91 2100 0418". Tells 123-45-6789 from 12-345-6789. */
  readonly groups: string;
  /** One of Kind; with Kind.dated where it begins like a date. */
  readonly kind: number;
};

/** What a run looks like, as bits: most shapes count only in some of these ways. */
export const Kind = {
  /** Digits in one piece, in a sentence; alone on their line. */
  bare: 1,
  alone: 2,
  /** In one piece, with letters. */
  mixed: 4,
  /** In groups: of digits, with letters. */
  grouped: 8,
  mixedGroups: 16,
  dated: 32,
} as const;

const MAX_ATOMS = 9;
const MIN_COMPACT = 5;
const MAX_COMPACT = 40;
const MAX_ATOM = 36;
/** Pure letters longer than this are a word, not a part of a number. */
const MAX_LETTERS = 6;

/** Run lengths as bits, for Recognizer.runs. */
export function maskOf([shortest, longest]: readonly [number, number]): number {
  let mask = 0;
  for (let length = shortest; length <= longest; length++) mask |= bit(length);
  return mask;
}

/** The lengths of all runs of a text, as bits. */
export function runLengths(text: string): number {
  if (text !== lastText) {
    readRuns(text);
    lastText = text;
  }
  return lastLengths;
}

/** The runs of a text whose compact form has that length, where one of them is of the kinds: then all of them. */
export function runsOf(text: string, length: number, kinds: number): readonly Run[] {
  if (runLengths(text) === 0 || ((kindsByLength[length] ?? 0) & kinds) === 0) return NONE;
  return runsByLength[length] ?? NONE;
}

/** Lengths over 36 share the last bit. */
function bit(length: number): number {
  return 1 << Math.min(31, length - MIN_COMPACT);
}

function readRuns(text: string): void {
  forgetRuns();
  for (const chain of chainsOf(text)) readChain(text, chain);
}

/** All runs of a chain are pieces of one string. */
function readChain(text: string, chain: readonly Atom[]): void {
  const compacts = chain.map(({ compact }) => compact).join("");
  const groups = chain.map(({ compact }) => compact).join(" ");
  let from = 0;
  for (const [first, { start, isTail, compact }] of chain.entries()) {
    if (!isTail) addRuns(text, chain, first, { start, compacts, groups, from });
    from += compact.length;
  }
}

type Joined = {
  readonly start: number;
  readonly compacts: string;
  readonly groups: string;
  /** Where the first atom begins in `compacts`; in `groups` there is a space more for each atom before it. */
  readonly from: number;
};

function addRuns(text: string, chain: readonly Atom[], first: number, joined: Joined): void {
  const { start, compacts, groups, from } = joined;
  let length = 0;
  let digits = 0;
  let wrapped = false;
  for (let next = first; next < chain.length && next < first + MAX_ATOMS; next++) {
    const atom = chain[next];
    if (atom === undefined) return;
    if (next > first && atom.gap === Gap.wrap) wrapped = true;
    length += atom.compact.length;
    digits += atom.digits;
    if (length > MAX_COMPACT) return;
    if (digits < 2 || length < MIN_COMPACT || atom.isHead) continue;
    const run = {
      start,
      end: atom.end,
      compact: compacts.slice(from, from + length),
      groups: groups.slice(from + first, from + length + next),
      wrapped,
      kind: 0,
    };
    run.kind = kindOf(text, run, { isDigits: digits === length, isOnePiece: next === first });
    put(length, run);
  }
}

const DATE = /^(?:(?:19|20)\d{2} \d{1,2} \d{1,2}|\d{1,2} \d{1,2} (?:19|20)\d{2})(?: |$)/;

type Look = { readonly isDigits: boolean; readonly isOnePiece: boolean };

function kindOf(text: string, run: Run, { isDigits, isOnePiece }: Look): number {
  if (!isOnePiece) return (isDigits ? Kind.grouped : Kind.mixedGroups) | (DATE.test(run.groups) ? Kind.dated : 0);
  if (!isDigits) return Kind.mixed;
  return isAlone(text, run) ? Kind.alone : Kind.bare;
}

function put(length: number, run: Run): void {
  lastLengths |= bit(length);
  kindsByLength[length] = (kindsByLength[length] ?? 0) | run.kind;
  (runsByLength[length] ??= []).push(run);
}

export function forgetRuns(): void {
  lastText = "";
  if (lastLengths === 0) return;
  lastLengths = 0;
  runsByLength = [];
  kindsByLength.fill(0);
}

const NONE: readonly Run[] = [];
let lastText = "";
let lastLengths = 0;
let runsByLength: Run[][] = [];
const kindsByLength = new Uint8Array(MAX_COMPACT + 1);

const Gap = { none: 0, joined: 1, wrap: 2 } as const;

type Atom = Span & {
  readonly compact: string;
  readonly digits: number;
  /** How it hangs on the atom before. */
  readonly gap: number;
  /** A digit and a decimal mark stand right before it: it is the fraction of a number, not a start. */
  readonly isTail: boolean;
  /** A decimal comma and a digit stand right after it. */
  readonly isHead: boolean;
};

/** Atoms that hang together. */
function chainsOf(text: string): readonly (readonly Atom[])[] {
  const chains: Atom[][] = [];
  const { digitStarts, digitEnds, digits } = marksOf(text);
  let done = 0;
  for (let i = 0; i < digits; i++) {
    if ((digitEnds[i] ?? 0) <= done) continue;
    // Letters before the first digit belong to the number (ES91, RSS MRA): at most three short groups, or six spelled out.
    let from = wordStart(text, Math.max(digitStarts[i] ?? 0, done), done);
    for (let back = 0; back < 6; back++) {
      const before = wordBefore(text, from, done);
      if (before === undefined || (back >= 3 && from - before > 2)) break;
      from = before;
    }
    const atoms: Atom[] = [];
    done = readAtoms(text, from, atoms);
    if (atoms.length > 0) chains.push(atoms);
    // A run of digits that was left in its middle goes on.
    if ((digitEnds[i] ?? 0) > done) i--;
  }
  return chains;
}

/** Reads atoms from `from` until the separators or the letters stop looking like one number. Returns where it stopped. */
function readAtoms(text: string, from: number, atoms: Atom[]): number {
  let at = from;
  let gap: number = Gap.none;
  for (;;) {
    const start = at;
    let digits = 0;
    let isSmall = false;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (isDigit(code)) digits++;
      else if (code >= 97 && code <= 122) isSmall = true;
      else if (!isCapital(code)) break;
    }
    if (at - start > MAX_ATOM || (digits === 0 && !isShortCapitals(text, start, at))) return Math.max(at, from + 1);
    let compact = text.slice(start, at);
    if (isSmall) compact = compact.toUpperCase();
    const spelled = at - start === 1 ? spelledEnd(text, at) : at;
    if (spelled !== at) {
      at = spelled;
      compact = text
        .slice(start, at)
        .replaceAll(/[^0-9A-Za-z]/g, "")
        .toUpperCase();
      digits = compact.replaceAll(/\D/g, "").length;
    }
    atoms.push({
      start,
      end: at,
      compact,
      digits,
      gap,
      isTail: start > 1 && isDecimalMark(text.charCodeAt(start - 1)) && isDigit(text.charCodeAt(start - 2)),
      isHead: text[at] === "," && isDigit(text.charCodeAt(at + 1)) && !isDigit(text.charCodeAt(at + 4)),
    });
    const next = separatorEnd(text, at);
    if (next === at) return Math.max(at, from + 1);
    gap = text.slice(at, next).includes("\n") ? Gap.wrap : Gap.joined;
    at = next;
  }
}

/** "Z", "ES", "MRA": letters that may be a part of a number. */
function isShortCapitals(text: string, start: number, end: number): boolean {
  if (end - start === 1) return true;
  if (end - start === 0 || end - start > MAX_LETTERS) return false;
  for (let i = start; i < end; i++) if (!isCapital(text.charCodeAt(i))) return false;
  return true;
}

/** "1 2 3 4 5 6 7 8 Z": single characters with the same separator count as one atom. At least six of them. */
function spelledEnd(text: string, from: number): number {
  const separator = text[from];
  if (separator !== " " && separator !== "-" && separator !== ".") return from;
  let at = from;
  let count = 1;
  while (
    count < MAX_ATOM &&
    text[at] === separator &&
    isAlphanumeric(text.charCodeAt(at + 1)) &&
    !isAlphanumeric(text.charCodeAt(at + 2))
  ) {
    at += 2;
    count++;
  }
  return count >= 6 ? at : from;
}

/** Up to three of: space, dot, hyphen, slash; one of them may be a line break. */
function separatorEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < 3 && isSeparator(text.charCodeAt(at))) at++;
  return at < text.length && isAlphanumeric(text.charCodeAt(at)) ? at : from;
}

function wordStart(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && at - start <= MAX_ATOM && isAlphanumeric(text.charCodeAt(start - 1))) start--;
  return start;
}

/** The short capital-letter group before a number, one separator away: "RSS MRA 80A01". */
function wordBefore(text: string, from: number, floor: number): number | undefined {
  if (from - 2 < floor || !isSeparator(text.charCodeAt(from - 1))) return undefined;
  const end = from - 1;
  let start = end;
  while (start > floor && end - start <= MAX_LETTERS && isCapital(text.charCodeAt(start - 1))) start--;
  if (start === end || end - start > MAX_LETTERS || (start > 0 && isAlphanumeric(text.charCodeAt(start - 1))))
    return undefined;
  return start;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isAlphanumeric(code: number): boolean {
  return isDigit(code) || isCapital(code) || (code >= 97 && code <= 122);
}

function isDecimalMark(code: number): boolean {
  return code === 44 || code === 46;
}

/** Space, line break, hyphen, dot, slash. */
function isSeparator(code: number): boolean {
  return code === 32 || code === 10 || code === 45 || code === 46 || code === 47;
}
