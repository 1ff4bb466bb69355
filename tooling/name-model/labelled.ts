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
