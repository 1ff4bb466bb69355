import { readNumber, readTail } from "../../addresses/parts.ts";
import { plain } from "../../plain.ts";
import type { Candidate, Recognizer } from "../../types.ts";
import { isCommonWord } from "../../words/common.ts";
import { wordFinder, type WordFinder } from "../../words/match.ts";
import { GERMAN_BEFORE, STREETS } from "../../words/streets.ts";

const SURE = wordFinder(STREETS.sure);
const UNSURE = wordFinder(STREETS.unsure);
const PARTICLES = String.raw`(?:(?:de|del|de la|de las|de los|della|delle|dei|degli|di|da|do|dos|das|du|des|la|las|los|les|le|lo|dels|der|den|dem|des|sant|santa|san|l'|d'|dell'|el|en|i|y|e) ?){0,3}`;
const WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}'.]{0,24}(?:-[\p{L}\p{M}']{1,24}){0,4}|\d{1,2}\.?(?= (?:de )?\p{L}{3}))`;
/** Capitalised words with particles between them. */
const NAME = new RegExp(
  String.raw`\.? {0,2}${PARTICLES}(?:d'|l')?${WORD}(?: ${PARTICLES}(?:d'|l')?${WORD}){0,5}`,
  "uy",
);
/** In any case, if a number follows soon. */
const LOWER_NAME =
  /\.? {1,2}(?:[\p{L}\p{M}'.-]{1,22} ){0,4}[\p{L}\p{M}'.-]{2,22}(?=,? {0,2}(?:n[.º°]{0,2}|num\.?|numero|número)? ?\d{1,4}(?![\d%€]|[.,]\d))/uy;
/** In any case, between a house number and a postcode: "8 bis av jean jaures 93500 pantin". */
const NAME_BEFORE_CODE =
  /\.? {1,2}(?:[\p{L}\p{M}'.-]{1,22} ){0,4}[\p{L}\p{M}'.-]{2,22}(?=,? {0,2}\n? {0,2}\d{5}(?!\d))/uy;
const NUMBER_BEFORE = /(?<![\d.,])\d{1,5}(?: ?(?:bis|ter|quater|[A-Za-z]))?(?: ?[-/] ?\d{1,4})?,? {1,2}$/;

/** Street word, name, number, and what follows: Romance languages, and German streets named by a phrase ("Am Markt 5"). */
export const addressStreet: Recognizer = {
  id: "address-street",
  entity: "ADDRESS",
  *find(text): Iterable<Candidate> {
    const all = plain(text);
    yield* from(text, all, SURE, true);
    yield* from(text, all, UNSURE, false);
  },
};

function* from(text: string, all: string, words: WordFinder, isSure: boolean): Iterable<Candidate> {
  for (const hit of words.find(text)) {
    const after = hit.end;
    const isCapital = /^\p{Lu}/u.test(text.slice(hit.start, hit.start + 2));
    const before = NUMBER_BEFORE.exec(text.slice(Math.max(0, hit.start - 16), hit.start));
    const start = before === null ? hit.start : hit.start - before[0].length;
    const name =
      sticky(NAME, text, after) ??
      (before === null ? undefined : lowerName(text, all, after, NAME_BEFORE_CODE)) ??
      (isSure || !GERMAN.has(all.slice(hit.start, hit.end)) ? lowerName(text, all, after) : undefined);
    if (name === undefined) continue;
    const number = before === null ? readNumber(text, name) : undefined;
    if (number === undefined && before === null && !isSure) continue;
    // "zum Konto 12345678" is no street: German phrases need the capital, "in den" in mid-sentence is prose.
    if (
      !isSure &&
      GERMAN.has(all.slice(hit.start, hit.end)) &&
      (!isCapital || number === undefined || !isPlausible(text, name, number))
    )
      continue;
    const { end, hasPlace } = readTail(text, number ?? name);
    // "av" is also a Scandinavian preposition.
    if (!hasPlace && before === null && text.slice(hit.start, after) === "av") continue;
    const score =
      number === undefined && before === null ? (hasPlace ? 0.75 : isCapital ? 0.55 : 0.45) : hasPlace ? 0.92 : 0.8;
    yield { start, end, score };
  }
}

const GERMAN: ReadonlySet<string> = new Set(GERMAN_BEFORE);

/** A house number has at most three digits and ends the line, or a postcode or a comma follows. "Am Montag 12 Uhr" has neither. */
function isPlausible(text: string, name: number, number: number): boolean {
  return (
    number - name <= 6 &&
    /^(?: ?[,\n]|$)/.test(text.slice(number, number + 2)) &&
    /[,\n ]{1,3}\d{5} /.test(text.slice(number, number + 12))
  );
}

/** "por vía oral 750 mg", "via e-mail": ways, not streets. */
const NO_STREET: ReadonlySet<string> = new Set(
  "oral orale intravenosa intramuscular subcutanea venosa endovenosa topica inhalatoria parenteral enteral aerea terrestre maritima postal telefonica telematica electronica judicial administrativa rapida mail sms whatsapp".split(
    " ",
  ),
);

const PARTICLE =
  /^(?:de|del|la|las|los|el|di|da|do|dos|das|du|des|le|les|l|d|della|delle|dello|degli|dell|dels|dei|san|santa|sant|st)$/;

/** Prose follows street words too ("la calle estaba cortada 12 horas"): no everyday word may stand in the name. */
function lowerName(text: string, all: string, from: number, pattern = LOWER_NAME): number | undefined {
  const end = sticky(pattern, text, from);
  if (end === undefined) return undefined;
  const words = all
    .slice(from, end)
    .split(" ")
    .filter((word) => word.length > 1 && !PARTICLE.test(word));
  return words.length === 0 || words.some((word) => isCommonWord(word) || NO_STREET.has(word)) ? undefined : end;
}

function sticky(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? undefined : at + found[0].length;
}
