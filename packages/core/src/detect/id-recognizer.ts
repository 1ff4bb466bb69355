import type { Entity } from "../entity.ts";
import type { Locale } from "../span.ts";
import { isRepeated } from "./checksum.ts";
import { continuesIban } from "./ids/bban.ts";
import { hasRuns, maskOf, runsOf, type Made, type Run } from "./runs.ts";
import type { Candidate, Recognizer } from "./types.ts";
import { isAlone } from "./ids/is-alone.ts";
import { isNear, wordFinder } from "./words/match.ts";

/** A number with a shape and, mostly, a checksum. It is found however it is spaced. */
export type IdShape = {
  readonly id: string;
  readonly entity: Entity;
  readonly locales?: readonly Locale[];
  /** The bare number, letters in capitals. Anchored. */
  readonly shape: RegExp;
  /** Shortest and longest bare number the shape allows: most runs are passed over by their length alone. */
  readonly length: readonly [number, number];
  readonly valid?: (compact: string) => boolean;
  /**
   * Of a valid number with nothing around it. Below 0.4 it needs context, because one in ten random numbers passes a check digit.
   * In a sentence of another language, digits in one piece need it below 0.75: the id begins with its country.
   */
  readonly score: number;
  /** The usual grouping, over Run.groups: written like this a number is what it looks like even without context. */
  readonly written?: RegExp;
  /** Words beside it that settle the matter: lower case, no accents. */
  readonly near?: readonly string[];
  /** With one of `near` beside it, a number of this shape is taken although its check digit is wrong (mistyped, invented). */
  readonly tolerant?: boolean;
  /** May go over a line break without a word beside it. */
  readonly wraps?: boolean;
};

const SETTLED = 0.95;
const WRITTEN = 0.8;
const MISTYPED = 0.55;
const STRONG = 0.75;
const DATE = /^(?:(?:19|20)\d{2} \d{1,2} \d{1,2}|\d{1,2} \d{1,2} (?:19|20)\d{2})(?: |$)/;

export function idRecognizer(shape: IdShape): Recognizer {
  const near = shape.near === undefined ? undefined : wordFinder(shape.near);
  const made = madeOf(shape.shape.source);
  const mask = maskOf(shape.length);
  const country = /^([a-z]{2})-/.exec(shape.id)?.[1];
  return {
    id: shape.id,
    entity: shape.entity,
    ...(shape.locales === undefined ? {} : { locales: shape.locales }),
    runs: mask,
    find(text) {
      if (!hasRuns(text, mask, made)) return NONE;
      const found: Candidate[] = [];
      for (const run of runsOf(text, shape.length, made)) {
        if (!shape.shape.test(run.compact) || startsWithWord(text, run)) continue;
        const hasContext = () => near !== undefined && isNear(text, run, near);
        if (run.wrapped && shape.wraps !== true && !hasContext()) continue;
        const score = scoreOf(shape, run, hasContext);
        if (score <= 0 || continuesIban(text, run.start)) continue;
        const span = { start: run.start, end: run.end, score };
        const isBare = score < STRONG && /^\d+$/.test(run.groups) && !isAlone(text, run) && !hasContext();
        found.push(isBare && country !== undefined ? { ...span, home: country } : span);
      }
      return found;
    },
  };
}

const NONE: readonly Candidate[] = [];

function scoreOf(shape: IdShape, run: Run, hasContext: () => boolean): number {
  if (isRepeated(run.compact)) return 0;
  if (shape.valid !== undefined && !shape.valid(run.compact))
    return shape.tolerant === true && hasContext() ? MISTYPED : 0;
  if (shape.score >= SETTLED) return shape.score;
  if (hasContext()) return SETTLED;
  if (shape.written?.test(run.groups) === true && !DATE.test(run.groups)) return Math.max(WRITTEN, shape.score);
  // Separators where nobody puts them: two numbers side by side ("2025-01-14 06", "27455.303677").
  return shape.score < STRONG && run.groups.includes(" ") ? 0 : shape.score;
}

/** What a shape is sure to be made of, by its source: most ask for digits alone, or for a letter at a fixed place. */
function madeOf(pattern: string): Made {
  const source = pattern.replaceAll(String.raw`\d`, "0");
  if (source.includes("[^") || source.includes("\\")) return "either";
  if (/^[\^$\d[\]{},()?:|-]*$/.test(source)) return "digits";
  const hasChoice = /[(|?*]|\{0/.test(source);
  return !hasChoice && /[A-Z]/.test(source.replaceAll(/\[[^\]]*\d[^\]]*\]/g, "")) ? "letters" : "either";
}

/** "es 12345678Z": a small word that happens to stand before a number is not a country prefix. */
function startsWithWord(text: string, { start, end }: Run): boolean {
  const last = text.charCodeAt(end - 1);
  if (isSmall(last) && isBlank(text.charCodeAt(end - 2))) return true;
  let at = start;
  while (at - start < 6 && isSmall(text.charCodeAt(at))) at++;
  return at > start && isBlank(text.charCodeAt(at));
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10;
}
