import { isSoft, KIND_OF, type Finding, type MaskedText, type Pseudonymizer, type Span } from "@sottovoce/core";
import { spansOf, type Choices } from "./choices.ts";
import type { MaskedItem, MaskedView } from "./piece.ts";

export type MaskedPiece = {
  readonly view: MaskedView;
  /** Spans of the masked text that the agent vouched for. */
  readonly released: readonly Span[];
};

/** Masks one text under the agent's choices. Rejects when the scan fails: then nothing may be sent. */
export async function maskPiece(
  pseudonymizer: Pseudonymizer,
  {
    original,
    choices,
    locale,
  }: { readonly original: string; readonly choices: Choices; readonly locale: string | undefined },
): Promise<MaskedPiece> {
  const released = spansOf(choices.released, original);
  const marked = spansOf(choices.marked, original);
  const masked = await pseudonymizer.mask(original, { released, marked, ...(locale === undefined ? {} : { locale }) });
  const stillVisible = released.filter((span) => !masked.masked.some((item) => overlaps(item.span, span)));
  return {
    view: { text: masked.text, items: itemsOf(masked, released), vendorSaw: undefined, addedAtEdge: 0 },
    released: stillVisible.map((span) => inMasked(masked, span)),
  };
}

function itemsOf({ masked, visible }: MaskedText, released: readonly Span[]): readonly MaskedItem[] {
  const hidden = masked.map(({ label, entity, span, finding }): MaskedItem => ({
    label,
    name: nameOf(label),
    entity,
    kind: entity === "TEXT" || entity === "TAG" ? "other" : KIND_OF[entity],
    span,
    state: finding !== undefined ? "found" : entity === "TEXT" || entity === "TAG" ? "escaped" : "marked",
    isHard: finding !== undefined && !isSoft(finding.entity),
    ...(finding === undefined ? {} : { found: foundOf(finding) }),
  }));
  // A finding that the agent released is gone from the findings: it is shown from the agent's own span.
  const freed = released.filter((span) => !masked.some((item) => overlaps(item.span, span)));
  const shown = visible
    .filter(({ start, end }) => !freed.some((span) => overlaps(span, { start, end })))
    .map((finding) => ({ ...visibleItem(finding, finding.entity, "kept"), found: foundOf(finding) }));
  return [...hidden, ...shown, ...freed.map((span) => visibleItem(span, "CUSTOM", "released"))].toSorted(
    (a, b) => a.span.start - b.span.start,
  );
}

const foundOf = ({ by, score, because }: Finding): NonNullable<MaskedItem["found"]> => ({
  by,
  score,
  ...(because === undefined ? {} : { because }),
});

const visibleItem = (
  span: Span,
  entity: Exclude<MaskedItem["entity"], "TEXT" | "TAG">,
  state: "kept" | "released",
): MaskedItem => ({
  label: undefined,
  name: entity.replaceAll("_", " "),
  entity,
  kind: KIND_OF[entity],
  span: { start: span.start, end: span.end },
  state,
  isHard: false,
});

/** `⟦PERSON 3/2⟧` is `PERSON 3` to people: which spelling of it stands here is the machine's business. */
export const nameOf = (label: string): string =>
  label
    .slice(1, -1)
    .replace(/\/\d{1,3}$/u, "")
    .replaceAll("_", " ");

/** The place in the masked text of a span that was left visible. */
function inMasked({ masked }: MaskedText, span: Span): Span {
  let shift = 0;
  for (const item of masked) {
    if (item.span.end <= span.start) shift += item.label.length - (item.span.end - item.span.start);
  }
  return { start: span.start + shift, end: span.end + shift };
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
