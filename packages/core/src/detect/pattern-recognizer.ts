import type { Entity } from "../entity.ts";
import type { Locale, Span } from "../span.ts";
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
  /** A cheaper test (not global) that every text with a match passes. */
  readonly needs?: RegExp;
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
  const context = rule.context === undefined ? undefined : wordFinder(rule.context);
  return {
    id: rule.id,
    entity: rule.entity,
    ...(rule.locales === undefined ? {} : { locales: rule.locales }),
    find(text) {
      if (rule.needs?.test(text) === false) return [];
      const found: Candidate[] = [];
      for (const match of (rule.onPlain === true ? plain(text) : text).matchAll(rule.pattern)) {
        const groups = match.indices?.groups;
        const [start, end] = groups?.["value"] ?? groups?.["name"] ?? [match.index, match.index + match[0].length];
        const span = { start, end };
        const verdict = rule.validate?.(text.slice(start, end), span, text) ?? true;
        if (verdict === false) continue;
        const score = verdict === true ? rule.score : verdict;
        found.push({
          ...span,
          score: context !== undefined && isNear(text, span, context) ? Math.max(score, WITH_CONTEXT) : score,
        });
      }
      return found;
    },
  };
}
