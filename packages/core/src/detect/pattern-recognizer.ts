import type { Entity } from "../entity.ts";
import type { Locale, Span } from "../span.ts";
import type { Anchor } from "./anchor-places.ts";
import { beginningOf, type Beginning } from "./beginnings.ts";
import type { Places } from "./marks.ts";
import { plain } from "./plain.ts";
import type { Candidate, Recognizer } from "./types.ts";
import { isNear, wordFinder } from "./words/match.ts";

/** Anything that one linear pattern can find. */
export type Pattern = {
  readonly id: string;
  readonly entity: Entity;
  readonly locales?: readonly Locale[];
  /** Global. A group named `value`, or in another branch `name`, narrows the finding (with the `d` flag). */
  readonly pattern: RegExp;
  /** A cheaper test (a pattern is not global) that every text with a match passes. */
  readonly needs?: RegExp | ((text: string) => boolean);
  /** Names every place where a match may begin: the pattern is tried there only, which is far faster than a search. */
  readonly anchor?: Anchor;
  /** Run over plain() text: the pattern is written in lower case and without accents. */
  readonly onPlain?: boolean;
  readonly score: number;
  /** Sees the text as written. A number replaces the score; false drops the match. */
  readonly validate?: (value: string, span: Span, text: string) => boolean | number;
  /** Words beside it that raise the score to 0.9: lower case, no accents. */
  readonly context?: readonly string[];
};

const WITH_CONTEXT = 0.9;

export function patternRecognizer(rule: Pattern): Recognizer {
  const { needs: asked, anchor, validate } = rule;
  const needs = asked instanceof RegExp ? (text: string): boolean => asked.test(text) : asked;
  const onPlain = rule.onPlain === true;
  const { source, flags } = rule.pattern;
  const pattern = new RegExp(source, anchor === undefined ? flags : flags.replace("g", "y"));
  let beginning: Beginning | undefined;
  const context = rule.context === undefined ? undefined : wordFinder(rule.context);
  return {
    id: rule.id,
    entity: rule.entity,
    ...(rule.locales === undefined ? {} : { locales: rule.locales }),
    find(text) {
      if (needs?.(text) === false) return NONE;
      const searched = onPlain ? plain(text) : text;
      beginning ??= anchor && beginningOf(pattern);
      const matches =
        anchor === undefined || beginning === undefined
          ? allMatches(pattern, searched)
          : matchesAt(pattern, searched, anchor(text), beginning);
      return matches.length === 0 ? NONE : matches.flatMap((match) => candidateOf(match, text));
    },
  };

  function candidateOf(match: RegExpExecArray, text: string): readonly Candidate[] {
    const groups = match.indices?.groups;
    const [start, end] = groups?.["value"] ?? groups?.["name"] ?? [match.index, match.index + match[0].length];
    const span = { start, end };
    const verdict = validate?.(text.slice(start, end), span, text) ?? true;
    if (verdict === false) return NONE;
    const score = verdict === true ? rule.score : verdict;
    const isSure = context !== undefined && isNear(text, span, context);
    return [{ ...span, score: isSure ? Math.max(score, WITH_CONTEXT) : score }];
  }
}

const NONE: readonly Candidate[] = [];

function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  const found: RegExpExecArray[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    pattern.lastIndex = Math.max(pattern.lastIndex, match.index + 1);
    found.push(match);
  }
  return found;
}

/** The pattern is sticky. The same matches as a search finds: none begins inside the one before. */
function matchesAt(
  pattern: RegExp,
  text: string,
  { at, count }: Places,
  begins: Beginning,
): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let done = 0;
  for (let i = 0; i < count; i++) {
    const from = at[i] ?? 0;
    if (from < done || !begins(text, from)) continue;
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match === null) continue;
    done = from + match[0].length;
    found.push(match);
  }
  return found;
}
