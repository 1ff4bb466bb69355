import { describe, expect, it } from "vitest";
import { tidySpan } from "./tidy-span.ts";

/** `[` and `]` mark what the network saw. */
const tidied = (marked: string): string | undefined => {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const text = marked.replaceAll(/[[\]]/g, "");
  const span = tidySpan(text, { start, end, score: 0.6 });
  return span === undefined ? undefined : text.slice(span.start, span.end);
};

const KEPT: readonly (readonly [marked: string, kept: string])[] = [
  ["soy [María] Gil", "María"],
  ["担当の[佐藤]です", "佐藤"],
  ["[森]さんへ", "森"],
  ["[スミ]ス様", "スミス"],
  ["담당자 [김민수]입니다", "김민수"],
  ["คุณ[สมช]าย", "สมชาย"],
];

const DROPPED: readonly string[] = ["マイナンバ[ー]も必要", "[大]丈夫です", "공[동현]관", "[현]관"];

describe("a name of single characters", () => {
  it.each(KEPT)("%s is %s", (marked, kept) => {
    expect(tidied(marked)).toBe(kept);
  });

  it.each(DROPPED)("%s is none", (marked) => {
    expect(tidied(marked)).toBeUndefined();
  });
});
