import type { Locale } from "../span.ts";
import { fold, type Folded } from "./fold.ts";
import { forgetMarks } from "./marks.ts";
import { forgetPlain } from "./plain.ts";
import { forgetRuns, runLengths } from "./runs.ts";
import type { Detector, Finding, Recognizer, RefineContext } from "./types.ts";
import { forgetWords } from "./words/match.ts";

/**
 * Folds the text, lets every recognizer look at it, lets every refiner decide in turn, and maps what is left back.
 * `context.released` comes in offsets of the original; refiners see it, like the findings, in offsets of the folded text.
 */
export function runDetector(detector: Detector, text: string, context: RefineContext): readonly Finding[] {
  const folded = fold(text);
  try {
    const found: Finding[] = [];
    const runs = runLengths(folded.text);
    for (const recognizer of askedOf(detector.recognizers)) {
      if ((recognizer.runs & runs) === 0 && recognizer.runs !== ANY) continue;
      if (!isMeantFor(recognizer, context.locale)) continue;
      const candidates = recognizer.find(folded.text, context.locale);
      if (Array.isArray(candidates) && candidates.length === 0) continue;
      for (const { start, end, score, entity } of candidates)
        found.push({ start, end, entity: entity ?? recognizer.entity, score, by: recognizer.id });
    }
    const inFolded = { ...context, released: context.released.map(folded.toFolded) };
    const kept = detector.refiners.reduce<readonly Finding[]>(
      (findings, refiner) => refiner.refine(findings, folded.text, inFolded),
      found,
    );
    return backToOriginal(kept, folded);
  } finally {
    forgetPlain();
    forgetRuns();
    forgetWords();
    forgetMarks();
  }
}

type Asked = Omit<Recognizer, "locales" | "runs"> & {
  readonly locales: readonly Locale[] | undefined;
  readonly runs: number;
};

/** Hundreds of them are asked for every text, which is faster where all have the same fields. */
function askedOf(recognizers: readonly Recognizer[]): readonly Asked[] {
  const known = asked.get(recognizers);
  if (known !== undefined) return known;
  const made = recognizers.map((one) => ({
    id: one.id,
    entity: one.entity,
    locales: one.locales,
    runs: one.runs ?? ANY,
    find: one.find,
  }));
  asked.set(recognizers, made);
  return made;
}

const asked = new WeakMap<readonly Recognizer[], readonly Asked[]>();
/** Looks not for runs, or not for them only. */
const ANY = 0;

/** When nobody knows the language, all of them look. */
function isMeantFor({ locales }: Asked, locale: string | undefined): boolean {
  if (locales === undefined || locale === undefined || locale === "und") return true;
  return locales.includes(locale) || locales.includes(locale.split("-", 1)[0] ?? "");
}

function backToOriginal(findings: readonly Finding[], folded: Folded): readonly Finding[] {
  return findings
    .filter(({ start, end }) => end > start)
    .map((finding) => ({ ...finding, ...folded.toOriginal(finding) }))
    .toSorted((a, b) => a.start - b.start);
}
