import type { RE2JS } from "re2js";
import type { Span } from "../../span.ts";

/**
 * One search is linear, but finding all is not: `(?s)a.*b|a` reads to the end of the text for every "a" that has no "b"
 * after it. So a search looks no further than a window, and where a text has so many matches that even this takes long,
 * the windows that hold one are taken whole. Too much is found then, never too little.
 */
export function findAll(engine: RE2JS, text: string): Span[] {
  // A DFA answers this at a few nanoseconds a character; most texts end here.
  if (!engine.test(text)) return [];
  const found: Span[] = [];
  const most = Math.ceil(MOST_STEPS / (engine.programSize() * WINDOW));
  let position = 0;
  while (position < text.length) {
    // The character before says whether a word starts here.
    const from = whole(text, Math.max(0, position - 1));
    const end = whole(text, Math.min(from + WINDOW, text.length));
    const window = text.slice(from, end);
    const isLast = end === text.length;
    if (!engine.test(window)) position = isLast ? end : whole(text, end - LONGEST);
    else if (found.length < most) position = findIn(engine, { text, window, from, position }, found, most);
    else {
      const stop = wordEnd(text, end);
      found.push({ start: position, end: stop });
      // The last match in it may reach further than the word.
      position = stop === text.length ? stop : whole(text, stop - LONGEST);
    }
  }
  return found;
}

/** UTF-16 code units. A match this long or shorter is found wherever it lies; of a longer one at least the words it starts in. */
export const LONGEST = 128;
const WINDOW = 2 * LONGEST;
/** Instructions times characters that the searches of one text may take: 25 ns each at worst. */
const MOST_STEPS = 1_000_000;

type Look = { readonly text: string; readonly window: string; readonly from: number; readonly position: number };

/** @returns where to look on */
function findIn(engine: RE2JS, { text, window, from, position }: Look, found: Span[], most: number): number {
  const matcher = engine.matcher(window);
  const end = from + window.length;
  let last = position;
  let isFound = matcher.find(position - from);
  while (isFound) {
    if (found.length === most) return last;
    const start = from + matcher.start();
    const stop = from + matcher.end();
    // A match that ends where the window does might go on: it is looked at again from its start, unless it fills the window.
    const isCut = stop === end && end < text.length;
    if (isCut && start > position) return start;
    last = isCut ? wordEnd(text, stop) : stop;
    if (last > start) found.push({ start, end: last });
    if (isCut) return last;
    isFound = matcher.find();
  }
  return end === text.length ? end : Math.max(last, whole(text, end - LONGEST));
}

/** Never between the two halves of a character beyond U+FFFF. */
function whole(text: string, position: number): number {
  return (text.codePointAt(position - 1) ?? 0) > 0xffff ? position - 1 : position;
}

function wordEnd(text: string, position: number): number {
  let end = position;
  while (end < text.length && !/\s/.test(text.charAt(end))) end += 1;
  return end;
}
