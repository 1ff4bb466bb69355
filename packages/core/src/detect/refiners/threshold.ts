import type { Refiner } from "../types.ts";

/** Unsure means masked, so the bar is low; lower still when nobody knows the language. */
const KNOWN_LANGUAGE = 0.4;
const UNKNOWN_LANGUAGE = 0.35;
/** What stays below it is dropped whatever is known of the text. */
export const LOWEST_BAR = UNKNOWN_LANGUAGE;

export const threshold: Refiner = {
  id: "threshold",
  refine(findings, _text, { locale }) {
    const bar = locale === undefined || locale === "und" ? UNKNOWN_LANGUAGE : KNOWN_LANGUAGE;
    return findings.filter((finding) => finding.score >= bar);
  },
};
