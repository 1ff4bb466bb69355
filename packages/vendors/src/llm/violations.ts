import type { Segment } from "./prompt.ts";

/** Tokens that a translation has more or less often than its segment. */
export type Violation = { readonly id: number; readonly tokens: readonly string[] };

/**
 * Only whether it is worth asking again: what an answer is worth, the reader of the shape decides, who knows more ways in
 * which a token may be written.
 */
export function violationsOf(
  segments: readonly Segment[],
  translations: readonly string[],
  tokens: readonly string[],
): readonly Violation[] {
  return segments.flatMap(({ id, text }, index) => {
    const translation = translations[index] ?? "";
    const broken = tokens.filter((token) => countOf(text, token) !== countOf(translation, token));
    return broken.length === 0 ? [] : [{ id, tokens: broken }];
  });
}

const countOf = (text: string, token: string): number => text.split(token).length - 1;
