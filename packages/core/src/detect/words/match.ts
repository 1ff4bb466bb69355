import type { Span } from "../../span.ts";
import { plain } from "../plain.ts";

/**
 * One pattern for a list of words, to be run on plain() text: write them in lower case and without accents.
 * A space in a word stands for one or two spaces. Latin words match whole; other scripts have no word boundary to ask for.
 */
export function wordPattern(words: readonly string[]): RegExp {
  const longestFirst = [...new Set(words)].toSorted((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map(wholeWord).join("|"), "g");
}

function wholeWord(word: string): string {
  const escaped = word.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replaceAll(" ", " {1,2}");
  const head = /^[a-z0-9]/.test(word) ? "(?<![a-z0-9])" : "";
  const tail = /[a-z0-9]$/.test(word) ? "(?![a-z0-9])" : "";
  return head + escaped + tail;
}

/** How far context reaches, in characters of folded text. */
export type Reach = { readonly before: number; readonly after: number };

const REACH: Reach = { before: 60, after: 25 };

/** Does a word of the pattern stand close to the span? */
export function isNear(text: string, span: Span, pattern: RegExp, reach: Reach = REACH): boolean {
  const all = plain(text);
  const before = all.slice(Math.max(0, span.start - reach.before), span.start);
  pattern.lastIndex = 0;
  if (pattern.test(before)) return true;
  pattern.lastIndex = 0;
  return pattern.test(all.slice(span.end, span.end + reach.after));
}
