import type { Span } from "../span.ts";
import { asSafeText, readPseudonyms, type SafeText } from "./pseudonym.ts";
import type { MaskedText } from "./types.ts";

/** A TAG pseudonym and where the inline tag it stands for was, as an offset into the text that was masked. */
export type PlacedTag = {
  readonly label: string;
  readonly at: number;
  /** The label of the tag that closes this one, or that this one closes; absent for a tag that stands alone. */
  readonly partner?: string;
};

/**
 * Puts inline tags back into a text that was masked without them: masking reads across tags, or `<b>Ma</b>ría` would
 * hide nothing. A tag inside a masked value moves before it, and a pair that lies in one value goes: the value comes
 * back whole, without the formatting of its parts. Order, and so nesting, is kept.
 */
export function placeTags({ text, masked }: MaskedText, tags: readonly PlacedTag[]): SafeText {
  const valueAround = ({ at }: PlacedTag) => masked.find(({ span }) => span.start < at && at < span.end)?.span;
  const byLabel = new Map(tags.map((tag) => [tag.label, tag]));
  const isWithin = (at: number, { start, end }: Span) => start <= at && at <= end;
  const isCutBy = (tag: PlacedTag, other: PlacedTag) => {
    const value = valueAround(tag);
    return value !== undefined && isWithin(other.at, value);
  };
  const kept = tags
    .filter((tag) => {
      const partner = tag.partner === undefined ? undefined : byLabel.get(tag.partner);
      return partner === undefined || (!isCutBy(tag, partner) && !isCutBy(partner, tag));
    })
    .map((tag) => ({ label: tag.label, at: valueAround(tag)?.start ?? tag.at }));

  const barriers = readPseudonyms(text);
  const parts: string[] = [];
  let position = 0;
  for (const { label, at } of kept) {
    const shifted = at + shiftBefore(masked, at);
    // A pseudonym of the tab's, split by a tag, stays whole too.
    const target = barriers.find(({ start, end }) => start < shifted && shifted < end)?.start ?? shifted;
    parts.push(text.slice(position, Math.max(position, target)), label);
    position = Math.max(position, target);
  }
  parts.push(text.slice(position));
  return asSafeText(parts.join(""));
}

/** How far masking moved what stands at an offset of the original. */
const shiftBefore = (masked: MaskedText["masked"], at: number): number =>
  masked
    .filter(({ span }) => span.end <= at)
    .reduce((sum, { label, span }) => sum + label.length - (span.end - span.start), 0);
