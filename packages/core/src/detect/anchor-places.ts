import { LATIN_OF, type Places } from "./marks.ts";

/**
 * Where a pattern can begin at all, in order. A pattern with an anchor is tried there and nowhere else, which is many
 * times faster than a search through the whole text. An anchor must name every place where a match may begin; more
 * places than that cost time, no more. What it answers is valid until the next anchor is asked.
 */
export type Anchor = (text: string) => Places;

export const SPACE = 32;

export const places: { at: Int32Array; count: number } = { at: new Int32Array(0), count: 0 };

export function begin(length: number): void {
  // Each place is named once, so there are never more than characters, and one for the end.
  if (places.at.length <= length) places.at = new Int32Array(length + 4096);
  places.count = 0;
}

export function push(at: number): void {
  if (places.count > 0 && (places.at[places.count - 1] ?? 0) >= at) return;
  places.at[places.count++] = at;
}

/** A letter or digit of plain() text. */
export function isLatin(code: number): boolean {
  return LATIN_OF[code] !== 0;
}

export function isAlphanumeric(code: number): boolean {
  return code < 128 && LATIN_OF[code] !== 0;
}
