import type { Finding, Refiner } from "../types.ts";

/** "María" beside "Rossi" is one person, an address that goes on after a comma one address. */
export const merge: Refiner = {
  id: "merge",
  refine(findings, text) {
    const merged: Finding[] = [];
    for (const finding of findings) {
      const before = merged.at(-1);
      if (
        before !== undefined &&
        before.entity === finding.entity &&
        joins(finding.entity, text.slice(before.end, finding.start))
      ) {
        merged[merged.length - 1] = {
          ...before,
          end: finding.end,
          score: Math.max(before.score, finding.score),
          because: before.because?.includes("merge") === true ? before.because : [...(before.because ?? []), "merge"],
        };
      } else merged.push(finding);
    }
    return merged;
  },
};

function joins(entity: Finding["entity"], between: string): boolean {
  if (entity === "PERSON") return /^ {1,2}$|^[-・]$/.test(between);
  return entity === "ADDRESS" && /^[ ,.;-]{0,3}\n? {0,2}$/.test(between);
}
