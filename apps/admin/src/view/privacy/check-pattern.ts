import { RE2JS } from "re2js";

export type PatternCheck =
  | { readonly kind: "ok"; readonly found: readonly string[] }
  | { readonly kind: "syntax" | "matches_nothing" | "too_big" };

/** As the API judges it: instructions of RE2's program. */
const MOST_INSTRUCTIONS = 2_000;
const MOST_FOUND = 20;

/** The API's own engine, so that what is found here is what will be masked. Its time is linear in the sample. */
export function checkPattern(pattern: string, sample: string): PatternCheck {
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(pattern);
  } catch {
    return { kind: "syntax" };
  }
  if (compiled.programSize() > MOST_INSTRUCTIONS) return { kind: "too_big" };
  if (compiled.matcher("").find()) return { kind: "matches_nothing" };
  const found: string[] = [];
  const matcher = compiled.matcher(sample);
  while (found.length < MOST_FOUND && matcher.find()) found.push(sample.slice(matcher.start(), matcher.end()));
  return { kind: "ok", found };
}
