import { isHome } from "../../addresses/home.ts";
import { readTail } from "../../addresses/parts.ts";
import { readCityAfterCode, readKnownCity, readStateCode, readStateName } from "../../addresses/places.ts";
import { readPostcode } from "../../addresses/postcodes.ts";
import { isDigitAt, isLower, wordStart } from "../../addresses/read.ts";
import { hasDigits } from "../../anchors.ts";
import { marksOf } from "../../marks.ts";
import { plain } from "../../plain.ts";
import type { Candidate, Recognizer } from "../../types.ts";
import { isCommonWord } from "../../words/common.ts";
import { wordSet } from "../../words/word-set.ts";

/** The line above: a name and a house number, whatever the street is called ("Kastanienwinkel 27a"). */
const STREET_LINE =
  /(^|\n[ >]{0,4})(?:\p{Lu}[\p{L}\p{M}.' -]{3,40},? (?:\d{1,4} ?[A-Za-z]?|s\/n)|\d{1,4},? \p{L}[\p{L}\p{M}.' -]{3,40}),?[ ]{0,2}\n[ >]{0,4}$/u;

const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}'-]{2,24}\.? (?:(?:de|del|la|las|los|el|di|da|do|dos|des|du|y|i|e|van|der) ){0,2}){0,3}\p{Lu}[\p{L}\p{M}.'-]{2,24}`;
/** The same in one line: "Kastanienwinkel 27a, 50667 Köln", "Héroes de Cascorro, 9, 3º A. 06004 Badajoz", "Hermanos Falcó, s/n - 02006". Everyday words in front are no part of it. */
const STREET_BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${NAME},? (?:(?:n[º°o]?\.?|№|nr\.?) ?)?(?:\d{1,4} ?[A-Za-z]?(?:[-/]\d{1,4}){0,2}|s/n\.?[º°]?)(?:,? ?(?:[\p{L}\p{N}º°ª.-]{1,12} ?){1,3})?(?:[,.;]| -|)[ ]{0,2}\(?$`,
  "u",
);
const PROVINCE = /^ \([^()\n]{2,30}\)/u;
const FREE_BEFORE = /[\p{L}\p{N}.,/€$£#:_-]/u;
const ALONE_BEFORE = /(?:^|[\n,;(|-] {0,3})$/;
const ALONE_AFTER = /^(?: ?[,.;)|\n]|$)/;

/** A postcode and its city on their own, as the last line of an address: "28004 Madrid (Madrid)", "brooklyn ny 11214", "chennai 600005". */
export const addressCity: Recognizer = {
  id: "address-city",
  entity: "ADDRESS",
  find(text) {
    const found: Candidate[] = [];
    if (!HAS_CODE(text)) return found;
    const all = plain(text);
    const { digitStarts, digitEnds, digits } = marksOf(text);
    for (let i = 0; i < digits; i++) {
      const start = digitStarts[i] ?? 0;
      const length = (digitEnds[i] ?? 0) - start;
      const next = all.charCodeAt(start + length);
      if (length > 1 && length < 8 && (length > 3 || next === SPACE || next === HYPHEN) && !isDigit(all, start - 1)) {
        addCodeFirst(found, text, all, start, length);
        if (length > 3) addCityFirst(found, text, all, start, length);
      }
    }
    return found;
  },
};

const HAS_CODE = hasDigits(3);
const SPACE = 32;
const HYPHEN = 45;

/** Also behind a point or a comma that stands in a number. */
function isDigit(all: string, at: number): boolean {
  return isDigitAt(all, at) || (".,:".includes(all.charAt(at)) && isDigitAt(all, at - 1));
}

function addCodeFirst(found: Candidate[], text: string, all: string, digits: number, length: number): void {
  const at = all[digits - 1] === "-" ? codeStart(all, digits) : digits;
  if (all[at - 1] !== " " && all[at - 1] !== "," && FREE_BEFORE.test(all.charAt(at - 1))) return;
  if (isYear(text, all, digits, length)) return;
  const code = readPostcode(text, all, at);
  if (code === undefined || code - at < 4) return;
  const gap = all[code] === ")" ? 2 : all[code] === "," && all[code + 1] === " " ? 2 : all[code] === " " ? 1 : 0;
  if (gap === 0) return;
  const next = all.startsWith("- ", code + 1) ? code + 3 : code + gap;
  const isCapital = text.charAt(next) !== all.charAt(next);
  const value = text.slice(at, code);
  const isBare = BARE.test(value);
  const known = readKnownCity(all, next);
  if (!isCapital && known === undefined) return;
  const city = isCapital ? readCityAfterCode(text, next) : known;
  if (city === undefined || isUnitOfMeasure(text.slice(next, city))) return;
  const province = PROVINCE.exec(text.slice(city, city + 34))?.[0].length ?? 0;
  const before = text.slice(Math.max(0, at - 5), at);
  const isAlone = ALONE_BEFORE.test(before) && ALONE_AFTER.test(text.slice(city + province, city + province + 2));
  const tail = readTail(text, city + province);
  const end = tail.isSure && tail.end - city < 40 ? tail.end : city + province;
  const street = isAlone && beginsLine(text, at) ? STREET_LINE.exec(text.slice(Math.max(0, at - 60), at)) : null;
  if (street !== null) {
    found.push({ start: at - street[0].length + (street[1] ?? "").length, end, score: 0.8 });
    return;
  }
  const start = isBare && known === undefined ? undefined : streetBefore(text, at);
  if (start !== undefined) found.push({ start, end, score: 0.78 });
  else if (isBare && (known === undefined || (/^[12][09]\d\d$/.test(value) && !isAlone))) return;
  else if (isAlone && (!isBare || isHome(text, { start: at, end }) || text[at - 1] === "\n"))
    found.push({ start: at, end, score: known === undefined ? 0.7 : 0.75 });
  else if (known !== undefined && !isBare) found.push({ start: at, end, score: 0.6 });
  else if (!isBare) found.push({ start: at, end, score: 0.45 });
}

/** Four, six or seven digits in a sentence, with neither a known city nor two capitals ("1016 GV") behind them. */
function isYear(text: string, all: string, digits: number, length: number): boolean {
  if (length !== 4 && length < 6) return false;
  const end = digits + length;
  if (all[end] !== " " && all[end] !== ",") return all[end] !== "-" && all[end] !== ")" && isLower(text, all, end);
  const next = all[end + 1] === " " ? end + 2 : end + 1;
  if (all[digits - 1] === "\n" || digits === 0 || all[digits - 2] === ">" || all[next] === "-") return false;
  if (!isLower(text, all, next) && !isLower(text, all, next + 1)) return false;
  return readKnownCity(all, next) === undefined;
}

/** Years, amounts and order numbers look the same. */
const BARE = /^\d{4}$|^\d{6,7}$|^\d{3} \d{2,3}$/;
const MEASURES =
  /^(?:BTU|USD|EUR|GBP|CHF|RON|PLN|MB|GB|KB|RPM|PIN|Jahre[n]?|Euro|Dollar|Mark|Franken|Personen|Menschen|Einwohner[n]?|Stück|Kilometer|Meter|Quadratmeter|TV|BB|Hz|W|Watt|PS|MHz|Points?|Visitors|Followers)$/;

function isUnitOfMeasure(word: string): boolean {
  return MEASURES.test(word.split(" ", 1)[0] ?? "");
}

/** "E-28935", "LV-1010" */
function codeStart(all: string, digits: number): number {
  const letters = /(?:^|[^\p{L}\p{N}])([a-z]{1,2})-$/u.exec(all.slice(Math.max(0, digits - 4), digits))?.[1];
  return letters === undefined ? digits : digits - letters.length - 1;
}

/** "Springfield, IL 62704", "atlanta ga 13421"; "chennai 600005": a city that is known, then its code. */
function addCityFirst(found: Candidate[], text: string, all: string, at: number, length: number): void {
  if (all[at - 1] !== " " || length > 6) return;
  let end = at - 1;
  while (end > 0 && (all[end - 1] === " " || all[end - 1] === "," || all[end - 1] === "-")) end--;
  if (at - end > 4 || end === 0) return;
  let last = wordStart(all, end);
  if (last === end) return;
  const isAustralian = length === 4 && AUSTRALIAN.has(all.slice(last, end));
  if (length === 4 && !isAustralian) return;
  const code = readPostcode(text, all, at);
  if (code === undefined || code < at + length) return;
  if (all.slice(last, end) === "and") {
    end = last - 1;
    last = wordStart(all, end);
  }
  let start = last;
  for (let i = 0; i < 4; i++) {
    const isState = length < 6 && ((i === 0 && readStateCode(all, start) === end) || readStateName(all, start) === end);
    if (isState) {
      let city = start - 1;
      while (city > 0 && (all[city - 1] === " " || all[city - 1] === ",")) city--;
      const from = start - city > 3 ? undefined : cityStart(text, all, city);
      if (from !== undefined) {
        found.push({ start: from, end: code, score: 0.8 });
        return;
      }
    }
    if (length > 4 && readKnownCity(all, start) === end) {
      found.push({ start, end: code, score: 0.6 });
      return;
    }
    if (all[start - 1] !== " ") return;
    const before = wordStart(all, start - 1);
    if (before === start - 1) return;
    start = before;
  }
}

const AUSTRALIAN: ReadonlySet<string> = wordSet(`nsw vic qld tas act wa sa nt`);
/** The city may have everyday words in front ("ship it to springfield il 62704"): at most three words, up to the first of them. */
function cityStart(text: string, all: string, end: number): number | undefined {
  let start: number | undefined;
  let at = end;
  for (let i = 0; i < 3; i++) {
    const word = wordStart(all, at);
    if (word === at) break;
    const isCommon = isCommonWord(all.slice(word, at)) && !CITY_WORDS.has(all.slice(word, at));
    if (isCommon && readKnownCity(all, word) === undefined) break;
    // Once a capital stood, a small word is no part of the name.
    if (start !== undefined && isLower(text, all, word) !== isLower(text, all, start)) break;
    start = word;
    if (all[word - 1] !== " ") break;
    at = word - 1;
  }
  return start;
}

const CITY_WORDS: ReadonlySet<string> = wordSet(
  `new city san santa los las saint st fort lake north south east west park springs beach`,
);

/** What STREET_LINE ends with, without the pattern. */
function beginsLine(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && at - from < 4 && (text[from - 1] === " " || text[from - 1] === ">")) from--;
  return text[from - 1] === "\n";
}

const NUMBER = /\d|s\/n/;

function streetBefore(text: string, at: number): number | undefined {
  const whole = text.slice(Math.max(0, at - 90), at);
  const before = whole.slice(whole.lastIndexOf("\n") + 1);
  const found = NUMBER.test(before) ? STREET_BEFORE.exec(before) : null;
  if (found === null) return undefined;
  let start = at - found[0].length;
  const words = plain(text).slice(start, at).split(" ");
  while (words.length > 1 && isCommonWord(words[0] ?? "")) start += (words.shift() ?? "").length + 1;
  return /^[^\d]{3}/.test(words[0] ?? "") ? start : undefined;
}
