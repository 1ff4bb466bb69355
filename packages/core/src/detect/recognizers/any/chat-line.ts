import { isDigitAt } from "../../addresses/read.ts";
import { isLatin } from "../../anchor-places.ts";
import { marksOf } from "../../marks.ts";
import { plain } from "../../plain.ts";
import type { Candidate, Recognizer } from "../../types.ts";
import { isCommonWord } from "../../words/common.ts";
import { wordSet } from "../../words/word-set.ts";

/** From so many lines on, and so short on the whole, a text is somebody's half of a chat. */
const MIN_LINES = 4;
const SHORT = 60;
const SHORT_SHARE = 0.7;
const SCORE = 0.5;

/** Nothing but a number of four digits and more: an answer to "the last four, please". Years are left alone. */
const ONLY_NUMBER = /^(?!(?:19|20)\d{2}$)\d{4,24}$/;
/** Numbers at the end of a line of few words: "rose marshall 1528 and 6653". */
const NUMBERS = /(?:^|[a-z] )(\d{4,24}(?:(?: and| &|,)? \d{4,24}){0,2})$/;
/** Letters and digits in small groups: "xse 356", "a 9 he 9 v". */
const CODE = /(?:^| )((?:[a-z]{1,4} ?\d{1,4}|\d{1,4} ?[a-z]{1,3})(?: ?(?:[a-z]{1,3}|\d{1,4})){0,5})$/;
const MAX_WORDS = 4;
const MIN_DIGITS = 2;
const MAX_CODE = 10;
/** In more groups than this it is surely spelled out. */
const SPELLED = 4;

/**
 * In a chat written without punctuation an answer stands alone on its line, and nothing beside it says what it answers:
 * the question was in somebody else's message. Numbers and codes that stand so are taken for account numbers.
 */
export const chatLine: Recognizer = {
  id: "chat-line",
  entity: "ACCOUNT_ID",
  find(text) {
    const { digitStarts, digits } = marksOf(text);
    if (digits === 0 || !text.includes("\n")) return NONE;
    const all = plain(text);
    if (!isChat(all)) return NONE;
    const found: Candidate[] = [];
    let done = 0;
    // Lines without a digit hold neither a number nor a code.
    for (let i = 0; i < digits; i++) {
      const digit = digitStarts[i] ?? 0;
      if (digit < done) continue;
      const start = all.lastIndexOf("\n", digit) + 1;
      const next = all.indexOf("\n", digit);
      const end = next === -1 ? all.length : next;
      done = end;
      const line = all.slice(start, end).trim();
      const value = line.length < SHORT ? valueIn(line) : undefined;
      if (value === undefined) continue;
      const at = start + all.slice(start, end).lastIndexOf(value);
      found.push({ start: at, end: at + value.length, score: SCORE });
    }
    return found;
  },
};

const NONE: readonly Candidate[] = [];

function isChat(all: string): boolean {
  let lines = 0;
  let short = 0;
  for (let start = 0; start < all.length;) {
    const next = all.indexOf("\n", start);
    const end = next === -1 ? all.length : next;
    if (end > start) {
      lines++;
      if (end - start < SHORT && !".!?:;,".includes(all.charAt(end - 1))) short++;
    }
    start = end + 1;
  }
  return lines >= MIN_LINES && short / lines >= SHORT_SHARE;
}

function valueIn(line: string): string | undefined {
  const isNumber = isDigitAt(line, line.length - 1) && isDigitAt(line, line.length - 4);
  if (isNumber && ONLY_NUMBER.test(line)) return line;
  const mayBeCode = digitsAtEnd(line) >= MIN_DIGITS;
  if (!(isNumber || mayBeCode) || blanksIn(line) >= MAX_WORDS * 2) return undefined;
  const numbers = isNumber ? NUMBERS.exec(line) : null;
  if (numbers !== null && hasFewWords(line.slice(0, numbers.index + 1)) && !/^(?:19|20)\d{2}$/.test(numbers[1] ?? ""))
    return numbers[1];
  const code = mayBeCode ? CODE.exec(line)?.[1] : undefined;
  return code !== undefined && isCode(code) && hasFewWords(line.slice(0, -code.length)) ? code : undefined;
}

/** In the groups of letters and digits that end the line, no more of them than a code has characters. */
function digitsAtEnd(line: string): number {
  let digits = 0;
  let length = 0;
  for (let at = line.length - 1, whole = 0; ; at--) {
    if (at < 0 || line[at] === " ") digits = whole;
    else if (!isLatin(line.charCodeAt(at)) || ++length > MAX_CODE) return digits;
    else if (isDigitAt(line, at)) whole++;
    if (at < 0) return digits;
  }
}

function hasFewWords(head: string): boolean {
  let words = 0;
  for (let at = 0; at < head.length; at++) if (head[at] !== " " && (at === 0 || head[at - 1] === " ")) words++;
  return words <= MAX_WORDS;
}

function blanksIn(line: string): number {
  let blanks = 0;
  for (let at = 0; at < line.length; at++) if (line[at] === " ") blanks++;
  return blanks;
}

/** Five characters and more, at least two digits; in few groups no everyday word among the letters ("for 300", "at 6 pm"). */
function isCode(code: string): boolean {
  const blanks = blanksIn(code);
  const length = code.length - blanks;
  if (length < 5 || length > MAX_CODE || digitsAtEnd(code) < MIN_DIGITS) return false;
  const words = code.match(/[a-z]+/g) ?? [];
  return blanks >= SPELLED || !words.some((word) => WORDS.has(word) || (word.length > 2 && isCommonWord(word)));
}

const WORDS: ReadonlySet<string> = wordSet(`
  am pm to no in on at of by is it an or if my me us we he up go so do be st nd rd th km kg gb mb tb cm mm ml usd
  eur rs inr jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun min mins hrs pcs x qty rs
  pax ps`);
