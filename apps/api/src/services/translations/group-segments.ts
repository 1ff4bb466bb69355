import type { Document } from "./document.ts";

/** Neighbouring segments that go to a translation service together. */
export type Group = {
  readonly segments: readonly number[];
  /** Positions in the document's units, in order. */
  readonly units: readonly number[];
};

/** Characters: small enough that the first group is back soon, large enough that a service is not called for every line. */
const ENOUGH = 2_000;
/** More would spend the request's time on waiting for one after the other. */
const MOST_GROUPS = 12;

/** @param lengths Of each unit, in characters. @returns every segment once, in order; a long one alone */
export function groupSegments({ segments, owners }: Document, lengths: readonly number[]): readonly Group[] {
  const units: number[][] = Array.from({ length: segments }, () => []);
  for (const [unit, segment] of owners.entries()) units[segment]?.push(unit);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const enough = Math.max(ENOUGH, Math.ceil(total / MOST_GROUPS));

  const groups: { readonly segments: number[]; readonly units: number[] }[] = [];
  let room = 0;
  for (const [segment, own] of units.entries()) {
    const length = own.reduce((sum, unit) => sum + (lengths[unit] ?? 0), 0);
    const open = length <= room ? groups.at(-1) : undefined;
    if (open === undefined) {
      groups.push({ segments: [segment], units: [...own] });
      room = Math.max(0, enough - length);
      continue;
    }
    open.segments.push(segment);
    open.units.push(...own);
    room -= length;
  }
  return groups;
}

export const oneGroup = ({ segments, owners }: Document): readonly Group[] => [
  { segments: Array.from({ length: segments }, (_, segment) => segment), units: [...owners.keys()] },
];
