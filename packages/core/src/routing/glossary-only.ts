import type { Term } from "./job.ts";

/**
 * A paragraph that is nothing but a term of the glossary, as it must be written; undefined for any other. Letters' case
 * counts where the term has a capital inside ("iPhone"), else it does not.
 */
export function termFor(paragraph: string, terms: readonly Term[]): string | undefined {
  const wanted = paragraph.trim();
  const exact = terms.find(({ source }) => source === wanted);
  if (exact !== undefined) return exact.target;
  const small = wanted.toLowerCase();
  return terms.find(({ source }) => source.toLowerCase() === small && !/\p{Ll}\p{Lu}/u.test(source))?.target;
}
