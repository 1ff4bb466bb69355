import type { Finding } from "../detect/types.ts";
import type { Span } from "../span.ts";
import { readPseudonyms, type Pseudonym } from "./pseudonym.ts";

export type Target = Span & { readonly entity: Pseudonym["entity"]; readonly finding?: Finding };

type Wishes = {
  readonly marked: readonly Span[];
  readonly kept: readonly Span[];
  /** Text that looks like a pseudonym is the customer's own. */
  readonly escapeAll: boolean;
};

/** What is replaced, in order and without overlap. Where two touch they become one: nothing found may stay visible. */
export function chooseTargets(
  text: string,
  findings: readonly Finding[],
  { marked, kept, escapeAll }: Wishes,
): Target[] {
  const barriers = escapeAll ? [] : readPseudonyms(text);
  // What is left as it is hides what is in it, and is put back with it.
  const isOutside = (span: Span) => !kept.some(({ start, end }) => start <= span.start && span.end <= end);
  const all: Target[] = [
    ...findings.filter(isOutside).map((finding) => ({
      start: finding.start,
      end: finding.end,
      entity: finding.entity,
      finding,
    })),
    ...marked
      .filter((span) => isOutside(span) && !barriers.some((barrier) => overlaps(barrier, span)))
      .map((span) => ({ ...span, entity: "CUSTOM" as const })),
    ...[...kept, ...lookAlikes(text, escapeAll)].map((span) => ({ ...span, entity: "TEXT" as const })),
  ]
    .map((target) => ({ ...target, ...wholeGraphemes(text, target) }))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);

  const chosen: Target[] = [];
  for (const target of all) {
    const before = chosen.at(-1);
    if (before === undefined || target.start >= before.end) chosen.push(target);
    else
      chosen.splice(-1, 1, {
        ...stronger(before, target),
        start: before.start,
        end: Math.max(before.end, target.end),
      });
  }
  return chosen;
}

/** The kind that a merged span takes: a recognizer's, else the person's mark, else the look-alike's. */
const stronger = (a: Target, b: Target): Target => {
  const weight = ({ entity, finding }: Target) =>
    finding === undefined ? (entity === "TEXT" ? 0 : 1) : 1 + finding.score;
  return weight(b) > weight(a) ? b : a;
};

/** Text of the customer that could be read as a pseudonym, and stray brackets that could become part of one. */
function* lookAlikes(text: string, escapeAll: boolean): Iterable<Span> {
  const canonical = readPseudonyms(text);
  if (escapeAll) yield* canonical.map(({ start, end }) => ({ start, end }));
  for (const match of text.matchAll(/[⟦⟧]/gu)) {
    const span = { start: match.index, end: match.index + 1 };
    if (!canonical.some((pseudonym) => overlaps(pseudonym, span))) yield span;
  }
}

/** A cut never splits a letter from its accent, or an emoji from its modifiers. */
function wholeGraphemes(text: string, { start, end }: Span): Span {
  let stop = Math.min(end, text.length);
  while (stop < text.length && CONTINUES.test(text.slice(stop, stop + 2)))
    stop += (text.codePointAt(stop) ?? 0) > 0xffff ? 2 : 1;
  return { start: Math.max(0, start), end: stop };
}

const CONTINUES = /^(?:\p{M}|\u200d|\p{Variation_Selector}|\p{Emoji_Modifier})/u;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
