import type { Entity } from "../entity.ts";
import type { Locale } from "../span.ts";
import { isRepeated } from "./checksum.ts";
import { continuesIban } from "./ids/bban.ts";
import { isAtHome } from "./ids/home.ts";
import { wordsFor } from "./refiners/context.ts";
import { LOWEST_BAR } from "./refiners/threshold.ts";
import { Kind, maskOf, runsOf, type Run } from "./runs.ts";
import type { Candidate, Recognizer } from "./types.ts";
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
/** Below every threshold; a word beside it may still raise it. */
const AWAY = 0.3;

export function idRecognizer(shape: IdShape): Recognizer {
  const { id, entity, locales, score: usual, written } = shape;
  const near = shape.near === undefined ? undefined : wordFinder(shape.near);
  const raising = wordsFor(entity);
  const made = madeOf(shape.shape.source);
  const country = /^([a-z]{2})-/.exec(id)?.[1];
  const [shortest, longest] = shape.length;

  /**
   * In which kinds of runs the number counts with none of `near` beside it. What scoreOf() gives nothing for, and what stays
   * below the lowest bar because the text holds no word that raises it, need not be looked at.
   */
  const kindsAlone = (text: string, locale: Locale | undefined): number => {
    if (usual >= STRONG) return made;
    const isRaised = raising !== undefined && raising.find(text).length > 0;
    if (usual < LOWEST_BAR && !isRaised) return 0;
    const isAway = country !== undefined && !isRaised && !isAtHome(country, locale);
    return made & (isAway ? IN_ONE_PIECE & ~Kind.bare : IN_ONE_PIECE);
  };

  return {
    id,
    entity,
    ...(locales === undefined ? {} : { locales }),
    runs: maskOf(shape.length),
    find(text, locale) {
      const kinds = kindsAlone(text, locale);
      const hasWords = near !== undefined && near.find(text).length > 0;
      const looked = hasWords || written !== undefined ? made : kinds;
      if (looked === 0) return NONE;
      const found: Candidate[] = [];
      for (let length = shortest; length <= longest; length++)
        for (const run of runsOf(text, length, looked)) {
          if ((run.kind & looked) === 0) continue;
          const hasContext = () => hasWords && isNear(text, run, near);
          if ((run.kind & kinds) === 0 && !isWritten(shape, run) && !hasContext()) continue;
          if (!shape.shape.test(run.compact) || startsWithWord(text, run)) continue;
          if (run.wrapped && shape.wraps !== true && !hasContext()) continue;
          const own = scoreOf(shape, run, hasContext);
          if (own <= 0 || continuesIban(text, run.start)) continue;
          const isBare = own < STRONG && run.kind === Kind.bare && country !== undefined && !hasContext();
          const score = isBare && !isAtHome(country, locale) ? Math.min(own, AWAY) : own;
          found.push({ start: run.start, end: run.end, score });
        }
      return found;
    },
  };
}

const NONE: readonly Candidate[] = [];
const DIGITS = Kind.bare | Kind.alone | Kind.grouped;
const LETTERS = Kind.mixed | Kind.mixedGroups;
const IN_ONE_PIECE = Kind.bare | Kind.alone | Kind.mixed;

function isWritten({ written }: IdShape, run: Run): boolean {
  return written !== undefined && (run.kind & Kind.dated) === 0 && written.test(run.groups);
}

function scoreOf(shape: IdShape, run: Run, hasContext: () => boolean): number {
  if (isRepeated(run.compact)) return 0;
  if (shape.valid !== undefined && !shape.valid(run.compact))
    return shape.tolerant === true && hasContext() ? MISTYPED : 0;
  if (shape.score >= SETTLED) return shape.score;
  if (hasContext()) return SETTLED;
  if (isWritten(shape, run)) return Math.max(WRITTEN, shape.score);
  // Separators where nobody puts them: two numbers side by side ("2025-01-14 06", "27455.303677").
  return shape.score < STRONG && (run.kind & IN_ONE_PIECE) === 0 ? 0 : shape.score;
}

/** The kinds of runs a shape may fit, by its source: most ask for digits alone, or for a letter at a fixed place. */
function madeOf(pattern: string): number {
  const source = pattern.replaceAll(String.raw`\d`, "0");
  if (source.includes("[^") || source.includes("\\")) return DIGITS | LETTERS;
  if (/^[\^$\d[\]{},()?:|-]*$/.test(source)) return DIGITS;
  const hasChoice = /[(|?*]|\{0/.test(source);
  const asksForLetter = !hasChoice && /[A-Z]/.test(source.replaceAll(/\[[^\]]*\d[^\]]*\]/g, ""));
  return asksForLetter ? LETTERS : DIGITS | LETTERS;
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
