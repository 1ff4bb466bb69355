import { readHead } from "../../addresses/head.ts";
import { isHome } from "../../addresses/home.ts";
import { readTail } from "../../addresses/parts.ts";
import { read } from "../../addresses/read.ts";
import { marksOf } from "../../marks.ts";
import { plain } from "../../plain.ts";
import type { Candidate, Recognizer } from "../../types.ts";
import { isCommonWord } from "../../words/common.ts";
import { wordFinder } from "../../words/match.ts";
import { wordSet } from "../../words/word-set.ts";

const TYPE_WORDS: ReadonlySet<string> = wordSet(`
  street st road rd avenue ave lane ln drive dr boulevard blvd court ct place pl square sq terrace ter tce way
  close crescent cres gardens gdns grove highway hwy parkway pkwy circle cir trail trl row mews hill park plaza
  alley loop pike path walk quay wharf rise view views spring springs streets roads mall green common gate bypass
  crossing expressway freeway motorway route turnpike esplanade parade pde nagar marg colony chowk layout enclave
  vihar salai buildings cottages villas bay cove ridge run bend point junction station extension lodge mount
  mission manor av`);
const DIRECTIONS: ReadonlySet<string> = wordSet(`n s e w ne nw se sw north south east west`);
const ROUTE_WORDS: ReadonlySet<string> = wordSet(`rt rte route hwy highway cr sr fm us`);
/** "Saffron Hill Mews", "Park Street Road": a street named after another. */
const SECOND_TYPES: ReadonlySet<string> = wordSet(
  `mews road street lane close drive court avenue gardens park ave rd st dr ln`,
);
const AFTER_NUMBER = /(?:-?[a-z](?= ))?(?:[-/]\d{1,4}[a-z]?)?(?: 1\/2)?,? {1,2}(?=[\p{L}\d])/uy;
const ORDINAL = /\d{1,3} ?(?:st|nd|rd|th)$/;
const MAX_WORDS = 6;
const RURAL = /(?:rr|r\.r\.|rural route|hc|star route)\.? ?#? ?\d{1,3},? {0,2}(?:box|bx)\.? ?#? ?\d{1,5}[a-z]?/y;
const MILITARY = /(?:(?:psc|unit|cmr|box|hc) ?\d{1,5},? {0,2}){0,3}\n?(?:apo|fpo|dpo),? (?:ae|ap|aa) \d{5}(?:-\d{4})?/y;
const NO_NAMES = wordSet(`
  the a an my your in on at for to is was of and i we you it by per et la le les un une del el y e di il des du
  est en se que und der die das het een con por para og ja anos ans jahre anni big small medium large extra more
  other minute minutes hour hours day days week weeks month months year years people item items euro euros dollars
  times million billion thousand or with from this that these those not be have has had are were views via oleh
  different new old good best first last next same way no yes my our his her their its when where who how what
  which will would can could should just only also than then there here every all any some most many much very too
  so if as but into out up down off over after before during between`);
const FIRST_ALLOWED: ReadonlySet<string> = wordSet(`new old the great first st la el le del de des`);

/** "12 Baker Street, London NW1 6XE", "1600 Pennsylvania Ave NW, Washington, DC 20500", "Rural Route 2 Box 18". */
export const addressEnglish: Recognizer = {
  id: "address-english",
  entity: "ADDRESS",
  find(text) {
    const found: Candidate[] = [];
    const { digitStarts, digitEnds, digits } = marksOf(text);
    if (digits === 0) return found;
    const all = plain(text);
    for (let i = 0; i < digits; i++) add(found, text, all, { index: digitStarts[i] ?? 0, from: digitEnds[i] ?? 0 });
    for (const hit of ROUTES.find(text)) {
      const end = read(RURAL, all, hit.start);
      if (end !== undefined) found.push({ start: hit.start, end: readTail(text, end).end, score: 0.85 });
    }
    for (const hit of MILITARY_WORDS.find(text)) {
      const end = read(MILITARY, all, hit.start);
      if (end !== undefined) found.push({ start: hit.start, end, score: 0.9 });
    }
    addStreets(found, text, all);
    return found;
  },
};

const ROUTES = wordFinder(["rr", "r.r.", "rural route", "hc", "star route"]);
const MILITARY_WORDS = wordFinder(["psc", "unit", "cmr", "apo", "fpo", "dpo"]);

type Digits = { readonly index: number; readonly from: number };

/** The digits begin at `index`, the name is looked for behind them, `from` on. */
function add(found: Candidate[], text: string, all: string, { index, from }: Digits): void {
  if (from - index > 6) return;
  const next = all[from];
  if (next === "," ? all[from + 1] !== " " : next !== " " && all[from + 1] !== " " && next !== "-" && next !== "/")
    return;
  if (!isFree(all.charAt(index - 1))) return;
  const nameAt = all[from] === " " && isWord(all, from + 1) ? from + 1 : read(AFTER_NUMBER, all, from);
  const end = nameAt === undefined ? undefined : streetEnd(all, nameAt);
  if (nameAt === undefined || end === undefined) return;
  const name = all.slice(nameAt, end);
  const first = text.charAt(end - name.length);
  const isCapital = first !== first.toLowerCase() || /\d/.test(first);
  // In lower case a long name is a sentence, and so is one with a capital at its end.
  if (!isCapital && (all[from] === "/" || LONG.test(name) || /\p{Lu}\p{Ll}/u.test(text.slice(nameAt, end)))) return;
  const { end: stop, hasPlace } = readTail(text, end);
  // "4 wonderful view": in lower case the common types are words too.
  if (!isCapital && !hasPlace && !SURE_TYPES.test(name) && !isHome(text, { start: index, end: stop })) return;
  found.push({
    start: readHead(text, index),
    end: stop,
    score: isCapital ? (hasPlace ? 0.92 : 0.8) : hasPlace ? 0.8 : SHORT.test(name) && SURE_TYPES.test(name) ? 0.7 : 0.5,
  });
}

/** Reads a name of one to four words and the word for the street; the first small word of a sentence ends it. */
function streetEnd(all: string, from: number): number | undefined {
  let at = from;
  let names = 0;
  for (let i = 0; i < MAX_WORDS; i++) {
    let end = wordEnd(all, at);
    if (end === at || end - at > 22) return undefined;
    let word = all.slice(at, end);
    if (names === 0 && /^\d{1,3}$/.test(word) && ORDINAL.test(all.slice(at, end + 3))) word = all.slice(at, (end += 3));
    const isLast = names > 0 && TYPE_WORDS.has(word);
    if (isLast || (names === 0 && word === "broadway")) return afterType(all, end);
    if (ROUTE_WORDS.has(word) && names < 2) {
      const number = read(ROUTE_NUMBER, all, end);
      if (number !== undefined) return afterType(all, number);
    }
    if (NO_NAMES.has(word) && !(i === 0 && FIRST_ALLOWED.has(word))) return undefined;
    if (/^\d/.test(word) && !ORDINAL.test(word)) return undefined;
    if ((!DIRECTIONS.has(word) || i > 0) && !NO_NAMES.has(word)) names++;
    if (all[end] === ".") end++;
    if (all[end] !== " ") return undefined;
    at = all[end + 1] === " " ? end + 2 : end + 1;
  }
  return undefined;
}

const SHORT = /^[^ ]+ [^ ]+(?: [^ ]+)?$/;
const LONG = /(?: [^ ]+){4}/;
const ROUTE_NUMBER = /\.? ?\d{1,4}(?![\d.,])/y;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}'-]/u;

function wordEnd(all: string, at: number): number {
  let end = at;
  while (end < all.length && isWord(all, end)) end++;
  return end;
}

function isWord(all: string, at: number): boolean {
  const code = all.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 39 || code === 45;
  return WORD_CHARACTER.test(all.charAt(at));
}

/** A point, a second type, a direction: "Hill Mews", "Ave. NW". */
function afterType(all: string, from: number): number {
  let end = all[from] === "." && all[from + 1] !== "\n" ? from + 1 : from;
  if (all[end] === " ") {
    const second = wordEnd(all, end + 1);
    if (SECOND_TYPES.has(all.slice(end + 1, second))) end = second;
  }
  if (all[end] === " ") {
    const next = wordEnd(all, end + 1);
    if (DIRECTIONS.has(all.slice(end + 1, next))) return all[next] === "." ? next + 1 : next;
  }
  return end;
}

const SURE_TYPES =
  /(?:^| )(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|court|terrace|crescent|highway|hwy|parkway|pkwy|nagar|colony|marg|mews|circle)\.?(?: (?:n|s|e|w|ne|nw|se|sw|north|south|east|west)\.?)?$/;

/** Not the end of an amount, a date, a time or another number. */
function isFree(before: string): boolean {
  if (before === " " || before === "\n") return true;
  return !/[\p{L}\p{N}.:/#$€£-]/u.test(before);
}

const NAMED = wordFinder("street|st|st.|road|rd|rd.|avenue|ave|ave.|lane|drive|boulevard|blvd|blvd.".split("|"));
const BEFORE =
  /(?:(?:^|[\s(])(?:[Oo]n|[Nn]ear|[Aa]long|[Cc]orner of|[Oo]ff|[Aa]t|[Ff]rom|[Tt]o|is) |[:,-] )((?:(?:[NSEW]|North|South|East|West)\.? )?(?:\d{1,3}(?:st|nd|rd|th)|\p{Lu}[\p{L}'.]{1,20}(?: \p{Lu}[\p{L}']{1,20})?)) $/u;
const JOINED =
  /(?: (?:and|&|at|\/|x) (?:\d{1,3}(?:st|nd|rd|th)|\p{Lu}[\p{L}']{1,20}) (?:St(?:reet)?|Ave(?:nue)?|R(?:oa)?d|Lane|Drive|Blvd|Boulevard)\.?(?!\p{L}))/uy;
const KNOWN_STREETS: ReadonlySet<string> = wordSet(
  `wall sesame downing high baker fleet coronation memory rodeo abbey`,
);

/** "on 5th Avenue", "the corner of Main St and Oak Ave": no house number, but where somebody is. "Main Street Bank" is a name. */
function addStreets(found: Candidate[], text: string, all: string): void {
  for (const { start, end } of NAMED.find(text)) {
    if (text.charAt(start) === all.charAt(start) || all[start - 1] !== " ") continue;
    if (/^ (?:\p{Lu}|\d)|^['’\p{L}]/u.test(text.slice(end, end + 2))) continue;
    const from = Math.max(0, start - 46);
    const before = BEFORE.exec(text.slice(from, start))?.[1];
    if (before === undefined) continue;
    const name = before.toLowerCase();
    if (KNOWN_STREETS.has(name) || (isCommonWord(name) && name !== "main") || NO_NAMES.has(name)) continue;
    const joined = read(JOINED, text, end) ?? end;
    const tail = readTail(text, joined);
    found.push({
      start: start - 1 - before.length,
      end: tail.end,
      score: tail.hasPlace ? 0.75 : joined > end ? 0.7 : 0.55,
    });
  }
}
