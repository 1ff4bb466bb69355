import { findTemplates, leftOutOf, readPseudonyms, type LeaveOut, type PlacedTag, type Span } from "@sottovoce/core";

/** A stretch of text that is masked and translated as one. */
export type Unit = {
  readonly text: string;
  /** Inline tags, by their offset in the text; see placeTags in core. */
  readonly tags: readonly PlacedTag[];
  /** What stays as it is: templates of the CRM, and what the admin wants left. */
  readonly kept: readonly Span[];
};

/** The segments of a request as texts to translate, and the way back. */
export type Document = {
  readonly units: readonly Unit[];
  /** How many segments there are, and for each unit the segment that it is part of; in order. */
  readonly segments: number;
  readonly owners: readonly number[];
  /** False for a translation that its tags cannot be written back from. */
  readonly accepts: (text: string) => boolean;
  /** @param texts One for each unit of that segment. @returns the segment */
  readonly write: (segment: number, texts: readonly string[]) => string;
  /** The answer when nothing was translated. */
  readonly untranslated: () => string[];
  /** @param texts One for each unit. @returns one for each segment, for people to read */
  readonly show: (texts: readonly string[]) => string[];
};

/** @param leave Quotations and signatures that are not to be translated; everything is when it is absent. */
export function readText(segments: readonly string[], leave: LeaveOut = {}): Document {
  return {
    units: segments.map((text) => ({ text, tags: [], kept: [...findTemplates(text), ...leftOutOf(text, leave)] })),
    segments: segments.length,
    owners: [...segments.keys()],
    accepts: () => true,
    write: (segment, [text = segments[segment] ?? ""]) => text,
    untranslated: () => [...segments],
    show: (texts) => [...texts],
  };
}

/** Numbers of TAG pseudonyms start above those that the texts already hold. */
export const highestTag = (segments: readonly string[]): number =>
  segments
    .flatMap((segment) => readPseudonyms(segment))
    .reduce((highest, { entity, number }) => (entity === "TAG" ? Math.max(highest, number) : highest), 0);
