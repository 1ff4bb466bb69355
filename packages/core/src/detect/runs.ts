import type { Span } from "../span.ts";

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
};

const MAX_ATOMS = 9;
const MAX_COMPACT = 40;
const MAX_ATOM = 36;
/** Pure letters longer than this are a word, not a part of a number. */
const MAX_LETTERS = 6;

/**
 * The runs of a text whose compact form has a length in the range, inclusive: each start with every length. Both bounds
 * are small constants, so the work stays linear. Digits spelled one by one ("1 2 3 4") count as one atom.
 */
export function runsOf(text: string, [shortest, longest]: readonly [number, number]): Iterable<Run> {
  if (text !== lastText) {
    const runs = allRuns(text);
    lastRuns = runs.length === 0 ? [] : sortByLength(runs);
    lastText = text;
  }
  if (lastRuns.length === 0) return [];
  return shortest === longest ? (lastRuns[shortest] ?? []) : lastRuns.slice(shortest, longest + 1).flat();
}

function sortByLength(runs: readonly Run[]): readonly (readonly Run[])[] {
  const byLength: Run[][] = Array.from({ length: MAX_COMPACT + 1 }, () => []);
  for (const run of runs) byLength[run.compact.length]?.push(run);
  return byLength;
}

function allRuns(text: string): readonly Run[] {
  const atoms = atomsOf(text);
  const runs: Run[] = [];
  for (let first = 0; first < atoms.length; first++) {
    let compact = "";
    let groups = "";
    let digits = 0;
    let wrapped = false;
    const start = atoms[first];
    if (start === undefined || start.isTail) continue;
    for (let next = first; next < atoms.length && next < first + MAX_ATOMS; next++) {
      const atom = atoms[next];
      if (atom === undefined || (next > first && atom.gap === Gap.none)) break;
      if (next > first && atom.gap === Gap.wrap) wrapped = true;
      compact += atom.compact;
      groups += next === first ? atom.compact : ` ${atom.compact}`;
      digits += atom.digits;
      if (compact.length > MAX_COMPACT) break;
      if (digits >= 2 && compact.length >= 5 && !atom.isHead) {
        runs.push({ start: start.start, end: atom.end, compact, groups, wrapped });
      }
    }
  }
  return runs;
}

export function forgetRuns(): void {
  lastText = "";
  lastRuns = [];
}

let lastText = "";
let lastRuns: readonly (readonly Run[])[] = [];

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

function atomsOf(text: string): readonly Atom[] {
  const atoms: Atom[] = [];
  const digit = /[0-9]/g;
  let done = 0;
  for (let found = digit.exec(text); found !== null; found = digit.exec(text)) {
    // Letters before the first digit belong to the number (ES91, RSS MRA): at most three short groups, or six spelled out.
    let from = wordStart(text, found.index, done);
    for (let back = 0; back < 6; back++) {
      const before = wordBefore(text, from, done);
      if (before === undefined || (back >= 3 && from - before > 2)) break;
      from = before;
    }
    done = readAtoms(text, from, atoms);
    digit.lastIndex = done;
  }
  return atoms;
}

/** Reads atoms from `from` until the separators or the letters stop looking like one number. Returns where it stopped. */
function readAtoms(text: string, from: number, atoms: Atom[]): number {
  let at = from;
  let gap: number = Gap.none;
  for (;;) {
    const start = at;
    let digits = 0;
    while (at < text.length && isAlphanumeric(text.charCodeAt(at))) {
      if (isDigit(text.charCodeAt(at))) digits++;
      at++;
    }
    if (at - start > MAX_ATOM || (digits === 0 && !isShortCapitals(text, start, at))) return Math.max(at, from + 1);
    if (at - start === 1) at = spelledEnd(text, at);
    const compact = text
      .slice(start, at)
      .replaceAll(/[^0-9A-Za-z]/g, "")
      .toUpperCase();
    atoms.push({
      start,
      end: at,
      compact,
      digits: compact.length === at - start ? digits : compact.replaceAll(/\D/g, "").length,
      gap,
      isTail: isDecimalMark(text.charCodeAt(start - 1)) && isDigit(text.charCodeAt(start - 2)),
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
  return isAlphanumeric(text.charCodeAt(at)) ? at : from;
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
  while (start > floor && end - start <= 4 && isCapital(text.charCodeAt(start - 1))) start--;
  if (start === end || end - start > 4 || (start > 0 && isAlphanumeric(text.charCodeAt(start - 1)))) return undefined;
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
