import type { Entity } from "../entity.ts";
import type { Locale, Span } from "../span.ts";
import type { Anchor } from "./anchor-places.ts";
import { atBeginningsOf } from "./anchors-of-words.ts";
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
  /** Names every place where a match may begin: the pattern is tried there only, which is far faster than a search. "beginnings": see atBeginningsOf() in anchors-of-words.ts. */
  readonly anchor?: Anchor | "beginnings";
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
  const { needs: asked } = rule;
  const needs = asked instanceof RegExp ? (text: string): boolean => asked.test(text) : asked;
  const onPlain = rule.onPlain === true;
  const { source, flags } = rule.pattern;
  const anchor = rule.anchor === "beginnings" ? atBeginningsOf(rule.pattern) : rule.anchor;
  const pattern = new RegExp(source, anchor === undefined ? flags : flags.replace("g", "y"));
  let beginning: Beginning | undefined;
  const context = rule.context === undefined ? undefined : wordFinder(rule.context);
  return {
    id: rule.id,
    entity: rule.entity,
    ...(rule.locales === undefined ? {} : { locales: rule.locales }),
    find(text) {
      if (needs?.(text) === false) return NONE;
      const found: Candidate[] = [];
      const add = (match: RegExpExecArray): void => {
        const groups = match.indices?.groups;
        const [start, end] = groups?.["value"] ?? groups?.["name"] ?? [match.index, match.index + match[0].length];
        const span = { start, end };
        const verdict = rule.validate?.(text.slice(start, end), span, text) ?? true;
        if (verdict === false) return;
        const score = verdict === true ? rule.score : verdict;
        found.push({
          ...span,
          score: context !== undefined && isNear(text, span, context) ? Math.max(score, WITH_CONTEXT) : score,
        });
      };
      if (anchor === undefined) eachMatch(pattern, onPlain ? plain(text) : text, add);
      else {
        beginning ??= beginningOf(pattern);
        eachMatchAt(pattern, onPlain ? plain(text) : text, anchor(text), { beginning, add });
      }
      return found;
    },
  };
}

const NONE: readonly Candidate[] = [];

function eachMatch(pattern: RegExp, text: string, add: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const next = Math.max(pattern.lastIndex, match.index + 1);
    add(match);
    pattern.lastIndex = next;
  }
}

type Trying = { readonly beginning: Beginning; readonly add: (match: RegExpExecArray) => void };

/** The pattern is sticky. The same matches as a search finds: none begins inside the one before. */
function eachMatchAt(pattern: RegExp, text: string, places: Places, { beginning, add }: Trying): void {
  const { at, count } = places;
  let done = 0;
  for (let i = 0; i < count; i++) {
    const from = at[i] ?? 0;
    if (from < done || !beginning(text, from)) continue;
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match === null) continue;
    done = from + match[0].length;
    add(match);
  }
}
