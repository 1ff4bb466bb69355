import type { Finding, Refiner } from "../types.ts";

/**
 * One finding per place. The surer wins; between equals the longer, then the more specific entity. A long finding that
 * holds a shorter one gets a bonus: an e-mail is more than the name in it.
 */
export const overlap: Refiner = {
  id: "overlap",
  refine(findings, text) {
    const ranked = findings
      .map((finding) => ({ finding, weight: weight(finding), length: length(finding) }))
      .sort((a, b) => b.weight - a.weight || b.length - a.length || a.finding.start - b.finding.start);
    const kept = places(text);
    for (const { finding } of ranked) kept.offer(finding);
    return kept.all();
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

/** The loser of a place still counts this far: surer than a guess, it widens a winner of its own kind. */
const WIDENS = 0.6;
const WIDENED: ReadonlySet<Finding["entity"]> = new Set(["PERSON", "ADDRESS"]);

/** Other scripts join words that belong to nobody: there the winner knows better. */
const LATIN = /^[\p{Script=Latin}\p{M}\p{N}\p{P}\s]*$/u;

/** Disjoint findings, sorted by start: offering one is a binary search and a splice. */
function places(text: string): { readonly offer: (finding: Finding) => void; readonly all: () => readonly Finding[] } {
  const kept: Finding[] = [];
  return {
    all: () => kept,
    offer(finding) {
      let low = 0;
      let high = kept.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((kept[middle]?.end ?? 0) <= finding.start) low = middle + 1;
        else high = middle;
      }
      const winner = kept[low];
      if (winner === undefined || winner.start >= finding.end) {
        kept.splice(low, 0, finding);
        return;
      }
      // "José" was remembered, "Mª José" was greeted: what the loser saw beside it is personal too.
      const isOwnKind = winner.entity === finding.entity && WIDENED.has(finding.entity) && finding.score >= WIDENS;
      const end = Math.max(winner.end, finding.end);
      if (!isOwnKind || (kept[low + 1]?.start ?? Number.POSITIVE_INFINITY) < end) return;
      const rest = text.slice(finding.start, winner.start) + text.slice(winner.end, finding.end);
      if (LATIN.test(rest)) kept[low] = { ...winner, start: Math.min(winner.start, finding.start), end };
    },
  };
}
