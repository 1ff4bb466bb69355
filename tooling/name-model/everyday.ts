import { Kind, alphabet } from "@sottovoce/core/tagger";
import type { LabelledSpan, LabelledText } from "./labelled.ts";
import { plainWord } from "./lists.ts";
import type { Random } from "./random.ts";

/** Words of a language, most frequent first, and which of them could be a name. */
export type Vocabulary = {
  readonly words: readonly string[];
  readonly isListedName: (plain: string) => boolean;
};

const SPACELESS: ReadonlySet<string> = new Set(["zh", "th"]);

/**
 * Rows of everyday words that are no names, in any case: what the letters of a language's ordinary words look like.
 * Without them, a language known from our templates alone has names for everything that no template says.
 */
export function wordRows(
  lang: string,
  { words, isListedName }: Vocabulary,
  count: number,
  random: Random,
): readonly LabelledText[] {
  const ordinary = words.slice(1500).filter((word) => word.length > 2 && !isListedName(plainWord(word)));
  if (ordinary.length < 1000) return [];
  return Array.from({ length: count }, () => {
    const style = random.next();
    const row = Array.from({ length: 6 + random.below(8) }, () => {
      const word = random.pick(ordinary);
      const dice = random.next();
      if (style < 0.1) return word.toUpperCase();
      return dice < (style < 0.6 ? 0.2 : 0.6) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    });
    return { text: row.join(SPACELESS.has(lang) ? "" : " "), lang, spans: [] };
  });
}

/**
 * Real sentences without labels: every word that is frequent and no listed name is surely none; of the others nothing
 * is said (type UNKNOWN is not learnt from).
 */
export function silverNegatives(
  texts: readonly LabelledText[],
  vocabulary: ReadonlyMap<string, Vocabulary>,
): readonly LabelledText[] {
  const { kinds } = alphabet();
  const known = new Map([...vocabulary].map(([lang, { words }]) => [lang, new Set(words.map(plainWord))] as const));
  return texts.flatMap((one) => {
    const words = known.get(one.lang);
    const vocab = vocabulary.get(one.lang);
    if (words === undefined || vocab === undefined || SPACELESS.has(one.lang)) return [];
    const spans: LabelledSpan[] = [];
    let at = 0;
    while (at < one.text.length) {
      if ((kinds[one.text.charCodeAt(at)] ?? 0) < Kind.lower) {
        at++;
        continue;
      }
      const start = at;
      while (at < one.text.length && (kinds[one.text.charCodeAt(at)] ?? 0) >= Kind.lower) at++;
      const word = plainWord(one.text.slice(start, at));
      if (!words.has(word) || vocab.isListedName(word)) spans.push({ start, end: at, type: "UNKNOWN" });
    }
    return [{ ...one, spans }];
  });
}
