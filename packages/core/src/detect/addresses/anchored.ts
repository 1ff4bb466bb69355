import { hasScript } from "../marks.ts";
import type { Candidate, Recognizer } from "../types.ts";

export type Anchored = {
  readonly id: string;
  /** First and last character of the script that every address is written in. */
  readonly script: readonly [number, number];
  /** A cheaper test that every window with an address passes. */
  readonly needs?: RegExp;
  /** Global, cheap: where an address can be. */
  readonly anchor: RegExp;
  /** Global. Tried from so many characters before the anchor on. */
  readonly pattern: RegExp;
  readonly before: number;
  readonly after: number;
  readonly score: number;
  readonly validate?: (value: string) => boolean;
};

const CLOSE = 16;

/**
 * Patterns that begin with any letter of their script would try every letter of a text: these are tried around
 * anchors only, so their cost goes with the number of anchors and not with the length of the text.
 */
export function anchoredRecognizer({
  id,
  script,
  needs,
  anchor,
  pattern,
  before,
  after,
  score,
  validate,
}: Anchored): Recognizer {
  return {
    id,
    entity: "ADDRESS",
    find(text) {
      const found: Candidate[] = [];
      if (!hasScript(text, ...script)) return found;
      let done = 0;
      let tried = 0;
      anchor.lastIndex = 0;
      for (let hit = anchor.exec(text); hit !== null; hit = anchor.exec(text)) {
        if (hit.index < Math.max(done, tried)) continue;
        const from = Math.max(done, hit.index - before);
        const part = text.slice(from, hit.index + after);
        pattern.lastIndex = 0;
        const isPossible = isWritten(part, script) && needs?.test(part) !== false;
        for (let match = isPossible ? pattern.exec(part) : null; match !== null; match = pattern.exec(part)) {
          const end = from + match.index + match[0].length;
          if (end <= hit.index || validate?.(match[0]) === false) continue;
          found.push({ start: from + match.index, end, score });
          done = end;
          break;
        }
        // A window without any address says as much about the anchors right behind this one.
        if (done <= hit.index) tried = hit.index + CLOSE;
      }
      return found;
    },
  };
}

function isWritten(part: string, [first, last]: readonly [number, number]): boolean {
  for (let i = 0; i < part.length; i++) {
    const code = part.charCodeAt(i);
    if (code >= first && code <= last) return true;
  }
  return false;
}
