/** `costOf` is in the unit of `max`, and what two halves cost is what the whole costs. */
export type PieceLimits = { readonly max: number; readonly costOf: (text: string) => number };

/**
 * Cuts a paragraph so that no piece costs more than `max`: between sentences; a sentence that is too long between words;
 * a word that is too long between graphemes. Never inside a tag, an element that is not translated, an entity or a token.
 * Joined, the pieces are the paragraph. `max` must be larger than any of those (some 400 characters).
 */
export function cutText(text: string, limits: PieceLimits): string[] {
  return cutAt(text, limits, [sentenceEnds, wordEnds, graphemeEnds]);
}

type Ends = (text: string) => Iterable<number>;

function cutAt(text: string, limits: PieceLimits, [ends, ...finer]: readonly Ends[]): string[] {
  if (ends === undefined || limits.costOf(text) <= limits.max) return [text];
  const parts = split(text, ends).flatMap((part) => cutAt(part, limits, finer));
  return join(parts, limits);
}

/** At every end that lies inside nothing that must stay whole. */
function split(text: string, ends: Ends): string[] {
  const whole = text.matchAll(WHOLE);
  let next = whole.next();
  let position = 0;
  const parts: string[] = [];
  for (const end of ends(text)) {
    while (!next.done && next.value.index + next.value[0].length <= end) next = whole.next();
    const isInside = !next.done && next.value.index < end;
    if (isInside || end <= position || end >= text.length) continue;
    parts.push(text.slice(position, end));
    position = end;
  }
  parts.push(text.slice(position));
  return parts;
}

/** As few parts as possible, order kept. */
function join(parts: readonly string[], { max, costOf }: PieceLimits): string[] {
  const joined: string[] = [];
  let room = 0;
  for (const part of parts) {
    const cost = costOf(part);
    const last = joined.length - 1;
    if (last < 0 || cost > room) {
      joined.push(part);
      room = max - cost;
    } else {
      joined[last] += part;
      room -= cost;
    }
  }
  return joined;
}

/** An element of the shapes with its token; any other tag; an entity; a bare token. */
const WHOLE =
  /<(x|span|mstrans:dictionary)(?:\s[^<>]{0,200})?>[^<>]{0,60}<\/\1>|<[^<>]{1,200}>|&#?\w{1,10};|([ZX][A-Z]{2,12})\d{1,5}\2/gu;

function* sentenceEnds(text: string): Iterable<number> {
  for (const { index, segment } of SENTENCES.segment(text)) yield index + segment.length;
}

function* wordEnds(text: string): Iterable<number> {
  for (const { index, 0: blank } of text.matchAll(/\s+/gu)) yield index + blank.length;
}

function* graphemeEnds(text: string): Iterable<number> {
  for (const { index, segment } of GRAPHEMES.segment(text)) {
    // A "grapheme" of hundreds of combining marks is nobody's letter.
    if (segment.length > 64) yield* codePointEnds(segment, index);
    else yield index + segment.length;
  }
}

function* codePointEnds(text: string, start: number): Iterable<number> {
  let end = start;
  for (const character of text) {
    end += character.length;
    yield end;
  }
}

const SENTENCES = new Intl.Segmenter("und", { granularity: "sentence" });
const GRAPHEMES = new Intl.Segmenter("und", { granularity: "grapheme" });
