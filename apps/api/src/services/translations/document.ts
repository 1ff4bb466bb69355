import { readPseudonyms, type PlacedTag } from "@sottovoce/core";

/** A stretch of text that is masked and translated as one. */
export type Unit = {
  readonly text: string;
  /** Inline tags, by their offset in the text; see placeTags in core. */
  readonly tags: readonly PlacedTag[];
};

/** The segments of a request as texts to translate, and the way back. */
export type Document = {
  readonly units: readonly Unit[];
  /** False for a translation that its tags cannot be written back from. */
  readonly accepts: (text: string) => boolean;
  /** @param texts One for each unit. @returns one for each segment */
  readonly write: (texts: readonly string[]) => string[];
  /** The answer when nothing was translated. */
  readonly untranslated: () => string[];
  /** @param texts One for each unit. @returns one for each segment, for people to read */
  readonly show: (texts: readonly string[]) => string[];
};

export function readText(segments: readonly string[]): Document {
  return {
    units: segments.map((text) => ({ text, tags: [] })),
    accepts: () => true,
    write: (texts) => [...texts],
    untranslated: () => [...segments],
    show: (texts) => [...texts],
  };
}

/** Numbers of TAG pseudonyms start above those that the texts already hold. */
export const highestTag = (segments: readonly string[]): number =>
  segments
    .flatMap((segment) => readPseudonyms(segment))
    .reduce((highest, { entity, number }) => (entity === "TAG" ? Math.max(highest, number) : highest), 0);
