/** What one reply said about the language of one text of the customer. */
export type Vote = { readonly language: string; readonly confidence: number; readonly length: number };

export type CustomerLanguage = {
  /** BCP 47; absent while nothing is known. */
  readonly language: string | undefined;
  readonly isSure: boolean;
  /** The agent said so. */
  readonly isChosen: boolean;
};

/** The winner must be this sure of itself somewhere, and hold this share of all votes. */
const SURE = { confidence: 0.9, share: 0.6 } as const;

/** UTF-16 code units beyond which a longer text says no more about its language. */
const ENOUGH = 200;

/** The language most of the customer's messages are in, weighed by how sure each reply was and how long the text. */
export function countVotes(votes: readonly Vote[]): CustomerLanguage {
  const weights = new Map<string, { sum: number; best: number }>();
  let all = 0;
  for (const { language, confidence, length } of votes) {
    if (language === "und" || language === "") continue;
    const weight = confidence * (0.2 + Math.min(length, ENOUGH) / ENOUGH);
    const known = weights.get(language) ?? { sum: 0, best: 0 };
    weights.set(language, { sum: known.sum + weight, best: Math.max(known.best, confidence) });
    all += weight;
  }
  const [winner] = [...weights].toSorted(([, a], [, b]) => b.sum - a.sum);
  if (winner === undefined) return { language: undefined, isSure: false, isChosen: false };
  const [language, { sum, best }] = winner;
  return { language, isSure: best >= SURE.confidence && sum / all >= SURE.share, isChosen: false };
}

/** The language that the agent reads, as a tag that the contract takes: `en-US` is `en`; Chinese and Portuguese keep what matters. */
export function readingLanguage(locale: string): string {
  try {
    const { language, script, region } = new Intl.Locale(locale).maximize();
    if (language === "zh") return script === "Hant" ? "zh-Hant" : "zh-Hans";
    if (language === "pt") return region === "BR" && locale.toLowerCase() !== "pt" ? "pt-BR" : "pt";
    return language;
  } catch {
    return "en";
  }
}
