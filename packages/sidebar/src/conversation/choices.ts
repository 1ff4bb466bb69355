import type { Span } from "@sottovoce/core";

/** What the agent decided about personal data in this conversation. Held in memory, gone with the record. */
export type Choices = {
  /** Values the agent vouched for as not personal. */
  readonly released: ReadonlySet<string>;
  /** Values the agent wants masked. */
  readonly marked: ReadonlySet<string>;
};

export const NO_CHOICES: Choices = { released: new Set(), marked: new Set() };

/** Releasing what was marked takes the mark away, and the other way round. */
export function release(choices: Choices, value: string): Choices {
  if (choices.marked.has(value)) return { ...choices, marked: without(choices.marked, value) };
  return { ...choices, released: new Set([...choices.released, value]) };
}

export function mark(choices: Choices, value: string): Choices {
  if (choices.released.has(value)) return { ...choices, released: without(choices.released, value) };
  return { ...choices, marked: new Set([...choices.marked, value]) };
}

/** Where the agent's choices apply in a text. */
export function spansOf(values: ReadonlySet<string>, text: string): readonly Span[] {
  return [...values].flatMap((value) => occurrences(text, value));
}

/** Whole occurrences only: marking "Ana" leaves "semana" alone. */
function occurrences(text: string, value: string): readonly Span[] {
  const spans: Span[] = [];
  if (value === "") return spans;
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
    const end = at + value.length;
    if (!joins(text, at) && !joins(text, end)) spans.push({ start: at, end });
  }
  return spans;
}

/** A letter or digit on both sides. Scripts without spaces have no such borders, so every place counts there. */
function joins(text: string, position: number): boolean {
  const before = lastCharacter(text.slice(Math.max(0, position - 2), position));
  const after = String.fromCodePoint(text.codePointAt(position) ?? 32);
  return (
    /[\p{L}\p{N}\p{M}]/u.test(before) && /[\p{L}\p{N}\p{M}]/u.test(after) && !isUnspaced(before) && !isUnspaced(after)
  );
}

const lastCharacter = (text: string): string => text.match(/.$/su)?.[0] ?? "";
const isUnspaced = (character: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u.test(
    character,
  );

const without = (values: ReadonlySet<string>, value: string): ReadonlySet<string> =>
  new Set([...values].filter((each) => each !== value));
