import { readHead } from "../../addresses/head.ts";
import { isHome } from "../../addresses/home.ts";
import { readNumber, readTail } from "../../addresses/parts.ts";
import { read } from "../../addresses/read.ts";
import { plain } from "../../plain.ts";
import type { Candidate, Recognizer } from "../../types.ts";
import { isCommonWord } from "../../words/common.ts";
import { wordFinder } from "../../words/match.ts";
import { GERMAN_BEFORE, NUMBER_FIRST, PROSE_BEFORE, STREETS } from "../../words/streets.ts";
import { wordSet } from "../../words/word-set.ts";

const SURE = wordFinder(STREETS.sure);
const UNSURE = wordFinder(STREETS.unsure);
const PARTICLES = String.raw`(?:(?:de|del|de la|de las|de los|della|delle|dei|degli|di|da|do|dos|das|du|des|la|las|los|les|le|lo|dels|der|den|dem|des|sant|santa|san|l'|d'|dell'|el|en|i|y|e|ks\.|gen\.|płk|św\.|pr\.|bl\.) ?){0,3}`;
const WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}'´.]{0,24}(?:-[\p{L}\p{M}']{1,24}){0,4}|\d{1,2}\.?(?= (?:de )\p{L}{3}| \p{Lu}\p{Ll}{2}))`;
/** Capitalised words with particles between them. */
const NAME = new RegExp(
  String.raw`\.? {0,2}${PARTICLES}(?:d'|l')?${WORD}(?: ${PARTICLES}(?:d'|l'|d´)?${WORD}){0,5}`,
  "uy",
);
/** In any case, if a number follows soon. */
const LOWER_NAME =
  /\.? {1,2}(?:[\p{L}\p{M}'.-]{1,22} ){0,4}[\p{L}\p{M}'.-]{2,22}(?=(?:,|,? {1,2})(?:n[.º°]{0,2}|nr\.?|num\.?|numero|número|д\.)? ?(?:\d{1,4}(?![\d%€]|[.,]\d)|blok [a-z]))/iuy;
/** In any case, between a house number and a postcode: "8 bis av jean jaures 93500 pantin". */
const NAME_BEFORE_CODE =
  /\.? {1,2}(?:[\p{L}\p{M}'.-]{1,22} ){0,4}[\p{L}\p{M}'.-]{2,22}(?=,? {0,2}\n? {0,2}\d{5}(?!\d))/uy;
const NUMBER_BEFORE = /(?<![\d.,:/])\d{1,5}(?: ?(?:bis|ter|quater|[A-Za-z]))?(?: ?[-/] ?\d{1,4})?,? {1,2}$/;
const JOINED = /[\p{L}\p{N}/@_-]/u;

/** Street word, name, number, and what follows: Romance, Slavic and Greek languages, Indonesian, and German streets named by a phrase ("Am Markt 5"). */
export const addressStreet: Recognizer = {
  id: "address-street",
  entity: "ADDRESS",
  find(text) {
    const found: Candidate[] = [];
    for (const { start, end } of SURE.find(text)) add(found, text, { start, end, isSure: true });
    if (/\d/.test(text))
      for (const { start, end } of UNSURE.find(text)) add(found, text, { start, end, isSure: false });
    return found;
  },
};

type Hit = { readonly start: number; readonly end: number; readonly isSure: boolean };

function add(found: Candidate[], text: string, { start, end: after, isSure }: Hit): void {
  if (start > 0 && JOINED.test(text.charAt(start - 1))) return;
  const all = plain(text);
  const word = all.slice(start, after);
  const isCapital = text.charAt(start) !== all.charAt(start);
  const isGerman = GERMAN.has(word);
  const before = NUMBER_FIRST.has(word) ? NUMBER_BEFORE.exec(text.slice(Math.max(0, start - 16), start)) : null;
  const from = before === null ? start : start - before[0].length;
  const capitalName = read(NAME, text, after);
  const name =
    (capitalName !== undefined && /^\.? {0,2}\d/.test(text.slice(after, capitalName)) ? undefined : capitalName) ??
    (before === null ? undefined : lowerName(text, all, after, NAME_BEFORE_CODE)) ??
    (isGerman ? undefined : lowerName(text, all, after)) ??
    capitalName;
  if (name === undefined) return;
  const number = before === null ? readNumber(text, name) : undefined;
  if (
    number === undefined &&
    before === null &&
    !isSure &&
    (capitalName === undefined || !(isCapital || word.endsWith(".")))
  )
    return;
  const { end, hasPlace, isSure: isSurePlace } = readTail(text, number ?? name);
  if (number === undefined && before === null && !isSure && !isSurePlace) return;
  if (word === "c/" && name - after < 3) return;
  // "zum Konto 12345678" is no street: German phrases need the capital, "in den" in mid-sentence is prose.
  if (isGerman && (!isCapital || number === undefined || !isPlausible(text, { name, number, isSurePlace }))) return;
  if (PROSE_BEFORE.has(word) && !hasPlace && !isHome(text, { start: from, end })) {
    if (capitalName === undefined || (number === undefined && before === null) || (!isCapital && !word.endsWith("."))) {
      if (word !== "via" && word !== "place" && word !== "largo" && word !== "camino") return;
      if (number === undefined && before === null) return;
    }
  }
  if (
    LETTER_WORDS.has(word) &&
    (number === undefined || !isSurePlace || !(isCapital || (PREPOSITION.has(word) && isHome(text, { start, end }))))
  )
    return;
  if (LETTER_WORDS.has(word) && (isStreetWord(all, after) || /^ (?:adres|ulic|c\.)/.test(all.slice(after, after + 8))))
    return;
  const isNumbered = number !== undefined || before !== null;
  const score = isNumbered ? (hasPlace ? 0.92 : 0.8) : hasPlace ? 0.75 : isCapital ? 0.55 : 0.45;
  // In prose, a street without a number: only where its word cannot be another.
  if (!isNumbered && !hasPlace && (capitalName === undefined || PROSE_BEFORE.has(word))) return;
  found.push({ start: readHead(text, from), end, score });
}

const GERMAN: ReadonlySet<string> = new Set(GERMAN_BEFORE);
/** Prepositions that begin Czech and Slovak streets: "Na Výsluní 14, Praha 10". */
const PREPOSITION: ReadonlySet<string> = wordSet(`na nad pod`);
const STREET_WORDS: ReadonlySet<string> = new Set([...STREETS.sure, ...STREETS.unsure]);

function isStreetWord(all: string, from: number): boolean {
  const next = /^ {1,2}([^ ,]{1,14})/u.exec(all.slice(from, from + 18))?.[1];
  return next !== undefined && STREET_WORDS.has(next);
}

const LETTER_WORDS: ReadonlySet<string> = wordSet(`na nad pod u v k box st. desa λ.`);

/** A house number has at most three digits and ends the line, or a postcode or a comma follows. "Am Montag 12 Uhr" has neither. */
function isPlausible(
  text: string,
  { name, number, isSurePlace }: { readonly name: number; readonly number: number; readonly isSurePlace: boolean },
): boolean {
  return number - name <= 6 && /^(?: ?[,\n]| \d|$)/.test(text.slice(number, number + 2)) && isSurePlace;
}

/** "por vía oral 750 mg", "via e-mail": ways, not streets. */
const NO_STREET: ReadonlySet<string> = wordSet(`
  oral orale intravenosa intramuscular subcutanea venosa endovenosa topica inhalatoria parenteral enteral aerea
  terrestre maritima postal telefonica telematica electronica judicial administrativa rapida mail sms whatsapp app
  twitter facebook`);

const PARTICLE =
  /^(?:de|del|la|las|los|el|di|da|do|dos|das|du|des|le|les|l|d|della|delle|dello|degli|dell|dels|dei|san|santa|sant|st)$/;

/** Prose follows street words too ("la calle estaba cortada 12 horas"): no everyday word may stand in the name. */
function lowerName(text: string, all: string, from: number, pattern = LOWER_NAME): number | undefined {
  const end = read(pattern, text, from);
  if (end === undefined) return undefined;
  const words = all
    .slice(from, end)
    .split(" ")
    .filter((word) => word.length > 1 && !PARTICLE.test(word));
  return words.length === 0 || words.some((word) => isCommonWord(word) || NO_STREET.has(word)) ? undefined : end;
}
