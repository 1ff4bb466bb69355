import { toPlain } from "./plain.ts";

/**
 * What one pass over a folded text notes for everybody: its Latin words with a hash each, where digits begin, where
 * the signs stand that e-mail addresses, links and times are made of. Patterns then look only there (see anchors.ts),
 * word tables compare numbers instead of strings. The arrays are reused from text to text and hold offsets only.
 */
export type Marks = {
  /** Runs of letters and digits, accents taken off: start, end, hash (see hashOf). */
  readonly wordStarts: Int32Array;
  readonly wordEnds: Int32Array;
  readonly wordHashes: Int32Array;
  readonly words: number;
  /** Runs of ASCII digits. */
  readonly digitStarts: Int32Array;
  readonly digitEnds: Int32Array;
  readonly digits: number;
  /** Places of @, of colons, of hyphens, of points, of slashes and question marks. */
  readonly signs: Readonly<Record<Sign, Places>>;
  /** Indexes of the words with at least LONG_WORD characters. */
  readonly long: Places;
  /**
   * Where what could be a key begins and where it ends, in turn: words joined by points, hyphens, colons, underscores and
   * tildes, KEY_LENGTH characters at least.
   */
  readonly keys: Places;
  /** Holds letters of other scripts than Latin, or signs beyond U+036F. */
  readonly hasOthers: boolean;
  /** A bit for each 2,048 code units from U+0370 on that the text has characters of: see hasScript(). */
  readonly blocks: number;
  /** Another one for each text: whoever keeps results for a text can tell by it that they are of this one. */
  readonly serial: number;
};

/** The first `count` numbers count. */
export type Places = { readonly at: Int32Array; readonly count: number };
export type Sign = "at" | "colon" | "hyphen" | "point" | "slash";

export const LONG_WORD = 12;
export const KEY_LENGTH = 14;

/** For each code unit the letter or digit that plain() makes of it, where that is one of a–z and 0–9; else 0. */
export const LATIN_OF: Uint8Array = latinTable();

export function marksOf(text: string): Marks {
  if (text === lastText) return marks;
  scan(text);
  lastText = text;
  return marks;
}

/** The detector calls this when it is done with a text: no customer text outlives a scan. */
export function forgetMarks(): void {
  lastText = "";
  // The hash of a short word is the word, to whoever counts back.
  marks.wordHashes.fill(0, 0, marks.words);
  scan("");
}

/** May the text hold characters from `from` to `to`? Most texts are in one script, and this costs nothing. */
export function hasScript(text: string, from: number, to: number): boolean {
  const { blocks } = marksOf(text);
  for (let block = from >>> 11; block <= to >>> 11; block++) if ((blocks & (1 << block)) !== 0) return true;
  return false;
}

/** The hash that marksOf() gives a word: a–z and 0–9 only. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  return hash;
}

type Growing = { at: Int32Array; count: number };
type Mutable = { -readonly [Key in keyof Marks]: Marks[Key] };

const none = (): Growing => ({ at: new Int32Array(0), count: 0 });
const signs: Record<Sign, Growing> = { at: none(), colon: none(), hyphen: none(), point: none(), slash: none() };
const long = none();
const keys = none();
const marks: Mutable = {
  wordStarts: new Int32Array(0),
  wordEnds: new Int32Array(0),
  wordHashes: new Int32Array(0),
  words: 0,
  digitStarts: new Int32Array(0),
  digitEnds: new Int32Array(0),
  digits: 0,
  signs,
  long,
  keys,
  hasOthers: false,
  blocks: 0,
  serial: 0,
};
let lastText = "";
let capacity = 0;

/** Room for a text of that length; a very long text's arrays are not kept for the short ones after it. */
function reserve(length: number): void {
  if (length < capacity && capacity <= KEPT) return;
  if (length < capacity && length * 4 > capacity) return;
  capacity = Math.max(1 << 12, length + 1);
  marks.wordStarts = new Int32Array(capacity);
  marks.wordEnds = new Int32Array(capacity);
  marks.wordHashes = new Int32Array(capacity);
  marks.digitStarts = new Int32Array(capacity);
  marks.digitEnds = new Int32Array(capacity);
  for (const places of [...Object.values(signs), long, keys]) places.at = new Int32Array(capacity);
}

const KEPT = 1 << 16;

function scan(text: string): void {
  reserve(text.length);
  const { wordStarts, wordEnds, wordHashes, digitStarts, digitEnds } = marks;
  const { at, colon, hyphen, point, slash } = signs;
  for (const places of [at, colon, hyphen, point, slash, long, keys]) places.count = 0;
  let words = 0;
  let digits = 0;
  let others = 0;
  let keyStart = 0;
  let keyEnd = 0;
  let isApart = true;
  const end = text.length;
  for (let i = 0; i < end;) {
    let code = text.charCodeAt(i);
    let latin = LATIN_OF[code] ?? 0;
    if (latin !== 0) {
      const start = i;
      if (isApart) {
        addKey(keyStart, keyEnd);
        keyStart = start;
        isApart = false;
      }
      let hash = 0;
      let isInDigits = false;
      do {
        hash = (Math.imul(hash, 31) + latin) | 0;
        const isDigit = latin < 58;
        if (isDigit !== isInDigits) {
          if (isDigit) digitStarts[digits] = i;
          else digitEnds[digits++] = i;
          isInDigits = isDigit;
        }
        i++;
        code = i < end ? text.charCodeAt(i) : 32;
        latin = LATIN_OF[code] ?? 0;
      } while (latin !== 0);
      if (isInDigits) digitEnds[digits++] = i;
      if (i - start >= LONG_WORD) long.at[long.count++] = words;
      keyEnd = i;
      wordStarts[words] = start;
      wordEnds[words] = i;
      wordHashes[words++] = hash;
      if (i >= end) break;
    }
    // `code` is what stands after the word, or what is no word: a sign, a blank.
    if (code === 32) {
      isApart = true;
      i++;
      continue;
    }
    if (code === 46) point.at[point.count++] = i;
    else if (code === 45) hyphen.at[hyphen.count++] = i;
    else if (code === 58) colon.at[colon.count++] = i;
    else if (code !== 95 && code !== 126) {
      isApart = true;
      if (code > 64) others |= code >= 0x370 ? 1 << (code >>> 11) : 0;
      else if (code === 47 || code === 63) slash.at[slash.count++] = i;
      else if (code === 64) at.at[at.count++] = i;
    }
    i++;
  }
  addKey(keyStart, keyEnd);
  marks.words = words;
  marks.digits = digits;
  marks.hasOthers = others !== 0;
  marks.blocks = others;
  marks.serial++;
}

function addKey(start: number, end: number): void {
  if (end - start < KEY_LENGTH) return;
  keys.at[keys.count++] = start;
  keys.at[keys.count++] = end;
}

/** Latin letters with their accents taken off, as plain() does. Only these blocks hold any; U+212A and U+212B are the signs for kelvin and ångström. */
function latinTable(): Uint8Array {
  const table = new Uint8Array(1 << 16);
  const add = (from: number, to: number): void => {
    for (let code = from; code <= to; code++) {
      const small = toPlain(String.fromCharCode(code));
      if (/^[a-z0-9]$/.test(small)) table[code] = small.charCodeAt(0);
    }
  };
  add(0x30, 0x24f);
  add(0x1e00, 0x1eff);
  add(0x212a, 0x212b);
  return table;
}
