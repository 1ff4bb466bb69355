/** What one call of a vendor may hold. `costOf` is in the unit of `maxCost`: bytes in the body, characters, … */
export type BatchLimits = {
  readonly maxTexts: number;
  readonly maxCost: number;
  readonly costOf: (text: string) => number;
};

/** Segments of one call each, in order; undefined when one alone is larger than the vendor takes. */
export function toBatches(
  segments: readonly string[],
  { maxTexts, maxCost, costOf }: BatchLimits,
): string[][] | undefined {
  const batches: string[][] = [];
  let room = 0;
  for (const segment of segments) {
    const cost = costOf(segment);
    if (cost > maxCost) return undefined;
    const last = batches.at(-1);
    if (last === undefined || last.length === maxTexts || cost > room) {
      batches.push([segment]);
      room = maxCost - cost;
    } else {
      last.push(segment);
      room -= cost;
    }
  }
  return batches;
}

/** Bytes of a text in a JSON body: quotes and backslashes grow when JSON escapes them. One more for the comma. */
export const jsonBytes = (text: string): number => new TextEncoder().encode(JSON.stringify(text)).byteLength + 1;

export const utf8Bytes = (text: string): number => new TextEncoder().encode(text).byteLength;

/** Unicode code points. */
export const codePoints = (text: string): number => {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
};
