import { readFileSync } from "node:fs";

/** A text with the spans that the tagger learns: offsets UTF-16, half-open. */
export type LabelledText = {
  readonly text: string;
  readonly lang: string;
  readonly spans: readonly LabelledSpan[];
};
export type LabelledSpan = { readonly start: number; readonly end: number; readonly type: string };

export function readLabelled(file: string): readonly LabelledText[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line): LabelledText => JSON.parse(line));
}

/** RONEC calls every mention a person ("the players", "she"): of those that are no name nothing is said. */
export function namesOnly(one: LabelledText): LabelledText {
  const isName = ({ start, end }: LabelledSpan) => /\p{Lu}[\p{L}'’.-]* \p{Lu}/u.test(one.text.slice(start, end));
  return {
    ...one,
    spans: one.spans.map((span) => (span.type === "PERSON" && !isName(span) ? { ...span, type: "UNKNOWN" } : span)),
  };
}
