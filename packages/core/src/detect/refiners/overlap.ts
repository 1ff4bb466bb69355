import type { Finding, Refiner } from "../types.ts";

/**
 * One finding per place. The surer wins; between equals the longer, then the more specific entity. A long finding that
 * holds a shorter one gets a bonus: an e-mail is more than the name in it.
 */
export const overlap: Refiner = {
  id: "overlap",
  refine(findings) {
    const ranked = findings.toSorted((a, b) => weight(b) - weight(a) || length(b) - length(a) || a.start - b.start);
    const kept: Finding[] = [];
    const taken = intervals();
    for (const finding of ranked) if (taken.add(finding.start, finding.end)) kept.push(finding);
    return kept.toSorted((a, b) => a.start - b.start);
  },
};

function weight(finding: Finding): number {
  return finding.score + Math.min(length(finding), 60) / 150 + (SPECIFIC[finding.entity] ?? 0);
}

/** In doubt the kind that is harder to guess back wins, and weak kinds lose. */
const SPECIFIC: Partial<Record<Finding["entity"], number>> = {
  SECRET: 0.15,
  IBAN: 0.2,
  CARD: 0.15,
  EMAIL: 0.3,
  URL: 0.6,
  NATIONAL_ID: 0.05,
  ADDRESS: 0.1,
  PHONE: -0.02,
  DATE: -0.3,
  AGE: -0.2,
  LOCATION: -0.2,
  ORGANIZATION: -0.3,
  USERNAME: 0.2,
};

function length(finding: Finding): number {
  return finding.end - finding.start;
}

/** Disjoint intervals, sorted by start: adding one is a binary search and a splice. */
function intervals(): { readonly add: (start: number, end: number) => boolean } {
  const starts: number[] = [];
  const ends: number[] = [];
  return {
    add(start, end) {
      let low = 0;
      let high = starts.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((starts[middle] ?? 0) < start) low = middle + 1;
        else high = middle;
      }
      if ((ends[low - 1] ?? 0) > start || (starts[low] ?? Infinity) < end) return false;
      starts.splice(low, 0, start);
      ends.splice(low, 0, end);
      return true;
    },
  };
}
