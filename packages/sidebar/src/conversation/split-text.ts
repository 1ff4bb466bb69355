import { LIMITS } from "@sottovoce/contract";
import { readPseudonyms, type Span } from "@sottovoce/core";

/** A stretch of a masked text that is sent as one segment, and the white space that followed it and stays here. */
export type Segment = Span & { readonly text: string; readonly after: string };

/** UTF-16 code units. Below the limit, because the edge may have to mask more. */
const LONGEST = LIMITS.segmentLength / 2;
/** How far back from the limit a good place to cut is looked for. */
const WINDOW = 2000;

/** Best first: between paragraphs, lines, sentences, words. */
const CUTS: readonly RegExp[] = [/\n\s*\n\s*/gu, /\n\s*/gu, /(?<=[.!?。！？؟…])\s+|(?<=[。！？])/gu, /\s+/gu];

/** Cuts a masked text into segments: never inside a pseudonym, an emoji or an accented letter. */
export function splitText(text: string, longest: number = LONGEST): readonly Segment[] {
  const segments: Segment[] = [];
  const pseudonyms = readPseudonyms(text);
  let start = 0;
  while (text.length - start > longest) {
    const { end, next } = cutBefore(text, start, start + longest, pseudonyms);
    segments.push({ start, end, text: text.slice(start, end), after: text.slice(end, next) });
    start = next;
  }
  if (start < text.length || segments.length === 0)
    segments.push({ start, end: text.length, text: text.slice(start), after: "" });
  return segments;
}

/** Groups of segments that fit into one request each. */
export function groupSegments(
  segments: readonly Segment[],
  total: number = LIMITS.totalLength / 2,
): readonly (readonly Segment[])[] {
  const groups: Segment[][] = [];
  let room = 0;
  for (const segment of segments) {
    const group = groups.at(-1);
    if (group === undefined || segment.text.length > room || group.length >= LIMITS.segments) {
      groups.push([segment]);
      room = total - segment.text.length;
    } else {
      group.push(segment);
      room -= segment.text.length;
    }
  }
  return groups;
}

function cutBefore(
  text: string,
  start: number,
  limit: number,
  pseudonyms: readonly Span[],
): { readonly end: number; readonly next: number } {
  const from = Math.max(start + 1, limit - WINDOW);
  const around = text.slice(from, limit);
  const isFree = (position: number) =>
    !pseudonyms.some((pseudonym) => position > pseudonym.start && position < pseudonym.end);
  for (const cut of CUTS) {
    const match = [...around.matchAll(cut)].findLast(({ index }) => isFree(from + index));
    if (match !== undefined) return { end: from + match.index, next: from + match.index + match[0].length };
  }
  const hard = hardCut(text, from, limit, pseudonyms);
  return { end: hard, next: hard };
}

/** A text without any space: at the last whole character. */
function hardCut(text: string, from: number, limit: number, pseudonyms: readonly Span[]): number {
  const inside = pseudonyms.find((pseudonym) => limit > pseudonym.start && limit < pseudonym.end);
  if (inside !== undefined && inside.start > from) return inside.start;
  const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text.slice(from, limit + 64));
  const at = graphemes.containing(limit - from);
  return at === undefined || at.index === 0 ? limit : from + at.index;
}
