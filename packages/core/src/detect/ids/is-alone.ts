import type { Span } from "../../span.ts";

/** Marks and blanks that may stand around an answer: "(697205318)." */
const MAX_MARKS = 6;

/** Is it all that its line says? Whoever is asked for a number answers so. */
export function isAlone(text: string, { start, end }: Span): boolean {
  return isEdge(text, start - 1, -1) && isEdge(text, end, 1);
}

function isEdge(text: string, from: number, step: 1 | -1): boolean {
  for (let at = from, seen = 0; seen <= MAX_MARKS; at += step, seen++) {
    const code = text.charCodeAt(at);
    if (Number.isNaN(code) || code === LINE_FEED) return true;
    if (isLetterOrDigit(code)) return false;
  }
  return false;
}

const LINE_FEED = 10;

function isLetterOrDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 127;
}
