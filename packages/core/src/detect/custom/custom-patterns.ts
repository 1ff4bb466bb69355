import { RE2JS } from "re2js";
import type { Finding } from "../types.ts";

/**
 * Patterns that a customer's admins wrote, on RE2: its time is linear in the text whatever the pattern is (S50). In a file of
 * its own, since the tab needs the engine only where there are patterns.
 */
export type CustomPattern = { readonly name: string; readonly pattern: string };

/** Which pattern is no good, and why: the pattern itself is not repeated. */
export type PatternProblem = { readonly index: number; readonly reason: "syntax" | "matches_nothing" | "too_big" };

/** Instructions of RE2's program: `(a{1,100}){1,100}` is short to write and long to run. */
const MOST_INSTRUCTIONS = 2_000;
const MOST_FINDINGS = 2_000;

export function problemOf(patterns: readonly CustomPattern[]): PatternProblem | undefined {
  for (const [index, { pattern }] of patterns.entries()) {
    const compiled = compile(pattern);
    if (compiled === undefined) return { index, reason: "syntax" };
    if (compiled.programSize() > MOST_INSTRUCTIONS) return { index, reason: "too_big" };
    // It would match between any two letters.
    if (compiled.matcher("").find()) return { index, reason: "matches_nothing" };
  }
  return undefined;
}

/** @throws TypeError for a pattern that problemOf() refuses */
export function createCustomPatterns(patterns: readonly CustomPattern[]): (text: string) => readonly Finding[] {
  if (problemOf(patterns) !== undefined) throw new TypeError("a pattern that was never checked");
  const compiled = patterns.map(({ name, pattern }) => ({ name, engine: compile(pattern) }));
  return (text) =>
    compiled.flatMap(({ name, engine }) => {
      const found: Finding[] = [];
      const matcher = engine?.matcher(text);
      while (matcher?.find() === true && found.length < MOST_FINDINGS) {
        const [start, end] = [matcher.start(), matcher.end()];
        if (end > start) found.push({ start, end, entity: "CUSTOM", score: 1, by: `custom:${name}` });
      }
      return found;
    });
}

function compile(pattern: string): RE2JS | undefined {
  try {
    return RE2JS.compile(pattern);
  } catch {
    return undefined;
  }
}
