import { readHead } from "../../addresses/head.ts";
import { isHome } from "../../addresses/home.ts";
import { readNumber, readTail } from "../../addresses/parts.ts";
import { marksOf } from "../../marks.ts";
import { plain } from "../../plain.ts";
import type { Candidate, Recognizer } from "../../types.ts";
import { isCommonWord } from "../../words/common.ts";
import { wordFinder } from "../../words/match.ts";
import { ENDINGS, NO_STREETS, STREETS_AFTER } from "../../words/streets.ts";

const STRONG = endingsOf(ENDINGS.strong);
const WEAK = endingsOf(ENDINGS.weak);
const AFTER_SURE = wordFinder(STREETS_AFTER.sure);
const AFTER_UNSURE = wordFinder(STREETS_AFTER.unsure);
const LETTER = /[\p{L}\p{M}'-]/u;
const CAPITAL = /\p{Lu}/u;
const MAX_WORD = 40;
const MAX_WORDS = 4;
const SMALL = /^(?:de|van|der|den|von|ter|ten|v|'t)$/;

/** "Hauptstraße 12a, 10115 Berlin", "Prinsengracht 263", "Baross utca 66", "Lale Sk. No 5": the street word ends the name. */
export const addressCompound: Recognizer = {
  id: "address-compound",
  entity: "ADDRESS",
  find(text) {
    const found: Candidate[] = [];
    const { digitStarts, digits } = marksOf(text);
    if (digits === 0) return found;
    const all = plain(text);
    for (let i = 0; i < digits; i++) addCompound(found, text, all, digitStarts[i] ?? 0);
    for (const hit of AFTER_SURE.find(text)) addAfter(found, text, all, { ...hit, isSure: true });
    for (const hit of AFTER_UNSURE.find(text)) addAfter(found, text, all, { ...hit, isSure: false });
    return found;
  },
};

/** The word before the number at `at` is a compound with a street word at its end. */
function addCompound(found: Candidate[], text: string, all: string, at: number): void {
  let end = at;
  while (end > 0 && at - end < 6 && (all[end - 1] === " " || all[end - 1] === ",")) end--;
  if (end === at || end === 0) return;
  if (isNumberWord(all, end)) {
    end = all.lastIndexOf(" ", end - 1);
    while (end > 0 && (all[end - 1] === " " || all[end - 1] === ",")) end--;
    if (end <= 0) return;
  }
  const isShort = all[end - 1] === ".";
  const last = isShort ? end - 1 : end;
  const isStrong = endsWithOne(all, last, STRONG);
  if (!isStrong && (isShort || !endsWithOne(all, last, WEAK))) return;
  const start = wordStart(all, isShort ? end - 1 : end);
  if (end - start < 5 || end - start > MAX_WORD) return;
  const word = all.slice(start, isShort ? end - 1 : end);
  if (NO_STREETS.has(word)) return;
  const isCapital = CAPITAL.test(text.charAt(start));
  if ((!isCapital && !isStrong) || isCommonWord(word)) return;
  const number = readNumber(text, end);
  if (number === undefined || number <= at) return;
  emit(found, text, {
    start: isCapital ? nameStart(text, all, start) : start,
    number,
    isSure: isStrong && (isCapital || word.length > 7),
  });
}

/** The street word at `hit` stands alone, its name in front of it and its number behind. */
function addAfter(
  found: Candidate[],
  text: string,
  all: string,
  { start, end, isSure }: { readonly start: number; readonly end: number; readonly isSure: boolean },
): void {
  if (all[start - 1] !== " ") return;
  const number = readNumber(text, end);
  if (number === undefined || LETTER.test(all.charAt(end))) return;
  const from = nameStart(text, all, start);
  if (from < start) emit(found, text, { start: from, number, isSure });
  else {
    const word = wordStart(all, start - 1);
    const name = all.slice(word, start - 1);
    if (name.length < 3 || isCommonWord(name)) return;
    const tail = readTail(text, number);
    const head = readHead(text, word);
    if (tail.isSure || head < word) found.push({ start: head, end: tail.end, score: 0.7 });
  }
}

function emit(
  found: Candidate[],
  text: string,
  { start, number, isSure }: { readonly start: number; readonly number: number; readonly isSure: boolean },
): void {
  const all = plain(text);
  const { end, hasPlace } = readTail(text, number);
  const from = hungarianCity(text, all, start) ?? readHead(text, start);
  if (!isSure && !hasPlace && from === start && !isHome(text, { start, end }) && !isLine(text, start, end)) return;
  found.push({ start: from, end, score: hasPlace ? 0.92 : 0.75 });
}

const LABEL = /^(?:adres|address|alamat|osoite|cim$|lakcim|anschrift|wohn|teslimat|mieszk|bydl)/;
const CITY_FIRST = /(?<![\p{L}\p{N}])(?:\d{4} )?\p{Lu}[\p{L}-]{2,24}, $/u;
const HUNGARIAN = / (?:utca|u\.|ut|utja|ter|tere|korut|krt\.?|koz|setany|sor|fasor|rakpart|korzo)(?= |$)/;

/** "Dunaharaszti, Baross utca 66": in Hungarian the city comes first. */
function hungarianCity(text: string, all: string, start: number): number | undefined {
  if (!text.startsWith(", ", start - 2) || !HUNGARIAN.test(all.slice(start, start + 40))) return undefined;
  const from = Math.max(0, start - 30);
  const found = CITY_FIRST.exec(text.slice(from, start));
  if (found === null || isCommonWord(all.slice(from + found.index, start - 2))) return undefined;
  return readHead(text, from + found.index);
}

/** Alone on its line, with more lines around it. */
function isLine(text: string, start: number, end: number): boolean {
  return (
    (text[start - 1] === "\n" || text.startsWith("\n> ", start - 3)) &&
    (text[end] === "\n" || text.startsWith(",\n", end))
  );
}

/** Capitalised words and particles in front belong to the name: "Johan de Wittlaan", "Ny Vestergade", "Große Bergstraße". */
function nameStart(text: string, all: string, from: number): number {
  let start = from;
  let at = from;
  for (let i = 0; i < MAX_WORDS; i++) {
    if (all[at - 1] !== " " || all[at - 2] === " ") break;
    let word = at - 1;
    if (all[word - 1] === ".") word--;
    word = wordStart(all, word);
    if (all.slice(word, at - 1).endsWith(".") && at - 1 - word > 5) break;
    const isDigits = word === at - 1 || (word === at - 2 && all[word] === ".");
    if (isDigits) {
      // "1147. Sok.", "3. Sokak"
      const digits = /\d{1,4}\.? $/.exec(all.slice(Math.max(0, at - 7), at));
      if (digits === null || start !== from) break;
      at -= digits[0].length;
      start = at;
      continue;
    }
    const name = all.slice(word, at - 1);
    if (CAPITAL.test(text.charAt(word)) && !isCommonWord(name) && !LABEL.test(name)) start = word;
    else if (!SMALL.test(name)) break;
    at = word;
  }
  return start;
}

type Endings = { readonly byLast: ReadonlyMap<number, readonly string[]> };

function endingsOf(list: string): Endings {
  const byLast = new Map<number, string[]>();
  for (const ending of list.split("|")) {
    const last = ending.charCodeAt(ending.length - 1);
    byLast.set(last, [...(byLast.get(last) ?? []), ending]);
  }
  return { byLast };
}

function endsWithOne(all: string, end: number, { byLast }: Endings): boolean {
  const endings = byLast.get(all.charCodeAt(end - 1));
  if (endings === undefined) return false;
  for (const ending of endings) if (all.startsWith(ending, end - ending.length)) return true;
  return false;
}

function wordStart(all: string, end: number): number {
  let start = end;
  while (start > 0 && end - start <= MAX_WORD && isLetterAt(all, start - 1)) start--;
  return start;
}

function isLetterAt(all: string, at: number): boolean {
  const code = all.charCodeAt(at);
  return code < 128 ? (code >= 97 && code <= 122) || code === 39 || code === 45 : LETTER.test(all.charAt(at));
}

/** "Hauptstraße Nr. 5" */
function isNumberWord(all: string, end: number): boolean {
  return (
    "ronmp.º°".includes(all.charAt(end - 1)) &&
    /(?:^|[ ,])(?:nr|no|n|num|hsnr|c\.p|cp|n[º°])\.?$/.test(all.slice(Math.max(0, end - 6), end))
  );
}
