import { nameTagger, type Network } from "@sottovoce/core/tagger";
import type { Measured } from "./corpus.ts";

const NEUTRAL: ReadonlySet<string> = new Set(["ORG", "NRP", "TITLE", "AGE", "MISC", "EMAIL", "USERNAME", "URL"]);

/** Precision and recall of persons by overlap, of the tagger alone, a line a set, and their mean. */
export function measure(network: Network, sets: readonly Measured[], report: (line: string) => void): void {
  const tagger = nameTagger(network);
  const results: { readonly precision: number; readonly recall: number }[] = [];
  for (const { name, texts } of sets) {
    let found = 0;
    let right = 0;
    let wanted = 0;
    let hit = 0;
    for (const { text, spans } of texts) {
      const persons = spans.filter(({ type }) => type === "PERSON");
      const neutral = spans.filter(({ type }) => NEUTRAL.has(type));
      const findings = [...tagger.find(text)].filter(({ entity }) => entity === "PERSON");
      for (const finding of findings) {
        const touches = (span: { start: number; end: number }) => span.start < finding.end && span.end > finding.start;
        if (persons.some(touches)) right++;
        else if (neutral.some(touches)) continue;
        found++;
      }
      wanted += persons.length;
      hit += persons.filter(({ start, end }) => findings.some((one) => one.start < end && one.end > start)).length;
    }
    if (wanted < 20) continue;
    const result = { precision: right / Math.max(1, found), recall: hit / wanted };
    results.push(result);
    report(`${name.padEnd(40)} precision ${percent(result.precision)} recall ${percent(result.recall)} of ${wanted}`);
  }
  const mean = (pick: (one: { precision: number; recall: number }) => number) =>
    results.reduce((sum, one) => sum + pick(one), 0) / results.length;
  report(
    `${"mean".padEnd(40)} precision ${percent(mean((one) => one.precision))} recall ${percent(mean((one) => one.recall))}`,
  );
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`.padStart(7);
}
