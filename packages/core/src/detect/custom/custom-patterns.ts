import { RE2JS } from "re2js";
import { readPseudonyms } from "../../pseudonymize/pseudonym.ts";
import type { Span } from "../../span.ts";
import { fold } from "../fold.ts";
import type { Finding } from "../types.ts";
import { findAll } from "./find-all.ts";

/**
 * Patterns that a customer's admins wrote, on RE2: its time is linear in the text whatever the pattern is (S50). In a file of
 * its own, since the tab needs the engine (49 kB packed) only where there are patterns.
 */
export type CustomPattern = { readonly name: string; readonly pattern: string };

/** Which pattern is no good, and why: the pattern itself is not repeated. */
export type PatternProblem = {
  readonly index: number;
  readonly reason: "name" | "too_long" | "syntax" | "matches_nothing" | "too_big" | "too_many";
};

const MOST_PATTERNS = 50;
const MOST_CHARACTERS = 200;
const NAME = /^[A-Z][A-Z0-9_]{0,29}$/;
/** Instructions of RE2's program: `(a{1,100}){1,100}` is short to write and long to run. */
const MOST_INSTRUCTIONS = 250;
/** A pattern that finds nothing somewhere in these ("", a word's edge, a line's end) would find it everywhere. */
const SAMPLE = ["", "Ab 1-x.\n\n_é"];

export function problemOf(patterns: readonly CustomPattern[]): PatternProblem | undefined {
  if (patterns.length > MOST_PATTERNS) return { index: MOST_PATTERNS, reason: "too_many" };
  for (const [index, { name, pattern }] of patterns.entries()) {
    const reason = NAME.test(name) ? reasonAgainst(pattern) : "name";
    if (reason !== undefined) return { index, reason };
  }
  return undefined;
}

function reasonAgainst(pattern: string): PatternProblem["reason"] | undefined {
  if (pattern.length > MOST_CHARACTERS) return "too_long";
  const compiled = compile(pattern);
  if (compiled === undefined) return "syntax";
  if (compiled.programSize() > MOST_INSTRUCTIONS) return "too_big";
  return SAMPLE.some((text) => findsNothing(compiled, text)) ? "matches_nothing" : undefined;
}

function findsNothing(engine: RE2JS, text: string): boolean {
  const matcher = engine.matcher(text);
  while (matcher.find()) if (matcher.end() === matcher.start()) return true;
  return false;
}

/**
 * What the patterns find, in the text as it is and as it is read (digits of other scripts, invisible characters): nobody can
 * hide a number by writing it oddly. Never in a pseudonym that is already there.
 *
 * @throws TypeError for a pattern that problemOf() refuses
 */
export function createCustomPatterns(patterns: readonly CustomPattern[]): (text: string) => readonly Finding[] {
  if (problemOf(patterns) !== undefined) throw new TypeError("a pattern that was never checked");
  const compiled = patterns.map(({ name, pattern }) => ({ by: `custom:${name}`, engine: RE2JS.compile(pattern) }));
  return (text) => {
    const stretches = betweenPseudonyms(text);
    return compiled
      .flatMap(({ by, engine }) =>
        stretches.flatMap(({ start: offset, raw, folded }) =>
          merged([
            ...findAll(engine, raw),
            ...(folded.text === raw ? [] : findAll(engine, folded.text).map(folded.toOriginal)),
          ]).map(({ start, end }): Finding => ({
            start: offset + start,
            end: offset + end,
            entity: "CUSTOM",
            score: 1,
            by,
          })),
        ),
      )
      .toSorted((a, b) => a.start - b.start || b.end - a.end);
  };
}

function betweenPseudonyms(text: string) {
  const bounds = [0, ...readPseudonyms(text).flatMap(({ start, end }) => [start, end]), text.length];
  return bounds.flatMap((start, index) => {
    const raw = index % 2 === 0 ? text.slice(start, bounds[index + 1]) : "";
    return raw === "" ? [] : [{ start, raw, folded: fold(raw) }];
  });
}

/** Those that overlap are one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const before = all.at(-1);
    if (span.end <= span.start) continue;
    if (before === undefined || span.start >= before.end) all.push(span);
    else all.splice(-1, 1, { start: before.start, end: Math.max(before.end, span.end) });
  }
  return all;
}

function compile(pattern: string): RE2JS | undefined {
  try {
    return RE2JS.compile(pattern);
  } catch {
    return undefined;
  }
}
