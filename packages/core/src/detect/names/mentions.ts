import { isCommonWord } from "../words/common.ts";
import { isClearGivenName } from "./given.ts";

/** One way a known person may be written again, as a pattern over plain() text. */
export type Mention = {
  readonly pattern: RegExp;
  /** A single part that is also a word, or short: only where it is capitalised. */
  readonly needsCapital: boolean;
};

const PARTICLE = /^(?:de|del|della|di|da|do|dos|das|la|las|los|le|van|der|den|het|ter|von|zu|y|i|e|bin|al|el|san|ben)$/;
const MAX_PEOPLE = 300;

/**
 * Every way to write the people of a conversation again: the full name in either order, with other spaces and hyphens,
 * with initials, and its parts alone. Names come as written; case and accents are gone in plain() text.
 */
export function mentionsOf(people: readonly string[]): readonly Mention[] {
  const full = new Set<string>();
  const sure = new Set<string>();
  const doubtful = new Set<string>();
  for (const person of people.slice(0, MAX_PEOPLE)) {
    const parts = partsOf(person);
    const main = parts.filter((part) => !PARTICLE.test(part) && part.length > 1);
    const [first, last] = [main[0], main.at(-1)];
    if (first === undefined || last === undefined) continue;
    if (parts.length > 1) {
      full.add(parts.map(escape).join(GAP));
      full.add(`${main.slice(1).map(escape).join(GAP)},${GAP_OR_NONE}${escape(first)}`);
      full.add(`${escape(first.charAt(0))}\\.?${GAP_OR_NONE}${main.slice(1).map(escape).join(GAP)}`);
      full.add(`${escape(first)}${GAP}${escape(last.charAt(0))}\\.`);
      if (main.length > 2) full.add(`${escape(first)}${GAP}${escape(last)}`);
      if (isLatin(first)) full.add(main.map(escape).join(""));
    }
    for (const part of main) {
      if (part.length < 2) continue;
      const isPlainWord = isLatin(part) && (part.length < 3 || (isCommonWord(part) && !isClearGivenName(part)));
      (isPlainWord ? doubtful : sure).add(escape(part));
    }
  }
  return [
    ...patternOf([...full, ...sure]).map((pattern) => ({ pattern, needsCapital: false })),
    ...patternOf([...doubtful]).map((pattern) => ({ pattern, needsCapital: true })),
  ];
}

const GAP = String.raw`[ ._-]{0,2}(?:\n ?)?`;
const GAP_OR_NONE = " {0,2}";

/** "Gil-Moreno, María José" → gil, moreno, maria, jose */
function partsOf(person: string): readonly string[] {
  return person
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .normalize("NFC")
    .split(/[^\p{L}\p{N}']+/u)
    .filter((part) => part !== "");
}

function patternOf(alternatives: readonly string[]): readonly RegExp[] {
  if (alternatives.length === 0) return [];
  const longestFirst = alternatives.toSorted((a, b) => b.length - a.length);
  return [new RegExp(longestFirst.map(bounded).join("|"), "gu")];
}

/** Scripts that write without spaces have no boundary to ask for. */
function bounded(source: string): string {
  return /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}]/u.test(source)
    ? source
    : String.raw`(?<![\p{L}\p{N}])${source}(?:'s)?(?![\p{L}\p{N}])`;
}

function isLatin(part: string): boolean {
  return /^[a-z]/.test(part);
}

function escape(part: string): string {
  return part.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`).replaceAll("-", "[ -]?");
}
