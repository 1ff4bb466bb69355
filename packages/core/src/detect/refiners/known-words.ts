import { classAt, UNSPACED, widthAt } from "../letters.ts";
import { hashOf, LATIN_OF, marksOf } from "../marks.ts";

/** The hashes of some words: most words of a text are none of them, and this says so without making a string. */
export type WordFilter = Readonly<Uint8Array>;

const SIZE = 1 << 12;

/** One for all texts: making one costs more than filling it. */
const filter = new Uint8Array(SIZE);

/** Also for the words with an s behind ("annas Paket"). Good for one eachWord(), which empties it. */
export function filterOf(words: Iterable<string>): WordFilter {
  for (const word of words) {
    const hash = hashOf(word);
    filter[slot(hash)] = 1;
    filter[slot(withNext(hash, 115))] = 1;
  }
  return filter;
}

/**
 * The words of a text that may be in the filter, and those that begin with an Arabic letter that may be a prefix. A
 * word is in one script: Japanese and Chinese write "的Joan" and "Tanakaさん" without a space. `all` is plain(text).
 */
export function eachWord(
  text: string,
  all: string,
  known: WordFilter,
  add: (start: number, end: number) => void,
): void {
  if (NOT_LATIN.test(all)) eachWordOfAnyScript(text, all, known, add);
  else eachLatinWord(text, known, add);
  filter.fill(0);
}

function eachLatinWord(text: string, known: WordFilter, add: (start: number, end: number) => void): void {
  const { words, wordStarts, wordEnds, wordHashes } = marksOf(text);
  for (let i = 0; i < words; i++) if (known[slot(wordHashes[i] ?? 0)] === 1) add(wordStarts[i] ?? 0, wordEnds[i] ?? 0);
}

/** Neither ASCII, nor one of the signs, pictures among them, that are neither letters nor numbers. */
const NOT_LATIN = /[^\0-\u00bf\u00d7\u00f7\u2010-\u205f\u20a0-\u20bf\u2190-\u23ff\u2500-\u2775\u{1f400}-\u{1f7ff}]/u;
const FIRST_ARABIC = 0x600;
const ARABIC_PREFIXES = "وفلبك";

/** The Latin words in between, with their hashes, are known. */
function eachWordOfAnyScript(
  text: string,
  all: string,
  known: WordFilter,
  add: (start: number, end: number) => void,
): void {
  const { words, wordStarts, wordEnds, wordHashes } = marksOf(text);
  let next = 0;
  for (let at = 0; at < all.length;) {
    const start = at;
    let hash = 0;
    for (;;) {
      if (next < words && at === wordStarts[next]) {
        const end = wordEnds[next] ?? 0;
        if (at === start) hash = wordHashes[next] ?? 0;
        else for (let i = at; i < end; i++) hash = withNext(hash, all.charCodeAt(i));
        at = end;
        next++;
        continue;
      }
      const code = all.charCodeAt(at);
      if (!(code >= 128) && (LATIN_OF[code] ?? 0) === 0) break;
      const kind = classAt(all, at);
      if (kind === 0 || kind >= UNSPACED) break;
      const width = widthAt(all, at);
      for (let i = 0; i < width; i++) hash = withNext(hash, all.charCodeAt(at + i));
      at += width;
    }
    if (at === start) at += widthAt(all, at);
    else if (
      known[slot(hash)] === 1 ||
      (all.charCodeAt(start) >= FIRST_ARABIC && ARABIC_PREFIXES.includes(all.charAt(start)))
    )
      add(start, at);
  }
}

function withNext(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function slot(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SIZE - 1);
}
