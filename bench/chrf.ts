/**
 * chrF (Popović 2015), character n-gram F-score of a corpus, as sacreBLEU 2 computes it by default: orders 1 to 6 without
 * white space, beta 2, one reference, no smoothing: precision and recall are averaged over the orders that both sides
 * have, and the F-score is taken of the averages.
 */
export type ChrfOptions = {
  readonly beta?: number;
  readonly order?: number;
  readonly keepWhitespace?: boolean;
  /** sacreBLEU's `eps_smoothing`: the F-scores of all orders are averaged instead. */
  readonly eachOrder?: boolean;
};

type Counts = { hypothesis: number; reference: number; matching: number };

/** @returns 0 to 100 */
export function chrf(
  hypotheses: readonly string[],
  references: readonly string[],
  { beta = 2, order = 6, keepWhitespace = false, eachOrder = false }: ChrfOptions = {},
): number {
  const totals = Array.from({ length: order }, (): Counts => ({ hypothesis: 0, reference: 0, matching: 0 }));
  for (const [index, hypothesis] of hypotheses.entries()) {
    const [one, other] = [hypothesis, references[index] ?? ""].map((text) =>
      Array.from(keepWhitespace ? text : text.replace(/\s+/gu, "")),
    );
    for (const [at, total] of totals.entries()) add(total, one ?? [], other ?? [], at + 1);
  }
  const factor = beta * beta;
  const score = (precision: number, recall: number): number =>
    precision + recall === 0 ? 0 : ((1 + factor) * precision * recall) / (factor * precision + recall);

  if (eachOrder) {
    const scores = totals.map((total) => score(share(total, "hypothesis"), share(total, "reference")));
    return (100 * scores.reduce((sum, one) => sum + one, 0)) / order;
  }
  const present = totals.filter(({ hypothesis, reference }) => hypothesis > 0 && reference > 0);
  if (present.length === 0) return 0;
  const mean = (side: "hypothesis" | "reference"): number =>
    present.reduce((sum, total) => sum + share(total, side), 0) / present.length;
  return 100 * score(mean("hypothesis"), mean("reference"));
}

const share = (total: Counts, side: "hypothesis" | "reference"): number =>
  total[side] === 0 ? 0 : total.matching / total[side];

function add(total: Counts, hypothesis: readonly string[], reference: readonly string[], order: number): void {
  const wanted = ngrams(reference, order);
  for (const [ngram, count] of ngrams(hypothesis, order)) total.matching += Math.min(count, wanted.get(ngram) ?? 0);
  total.hypothesis += Math.max(0, hypothesis.length - order + 1);
  total.reference += Math.max(0, reference.length - order + 1);
}

function ngrams(characters: readonly string[], order: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let start = 0; start + order <= characters.length; start += 1) {
    const ngram = characters.slice(start, start + order).join("");
    counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
  }
  return counts;
}
