import { beforeDigits } from "../../anchors.ts";
import { continuesIban } from "../../ids/bban.ts";
import { isAlone } from "../../ids/is-alone.ts";
import { firstRegionOf, isPhoneNumber } from "../../ids/phone-number.ts";
import { type Marks, marksOf } from "../../marks.ts";
import { regionsOf } from "../../regions.ts";
import type { Candidate, Recognizer } from "../../types.ts";
import { isNear, wordFinder } from "../../words/match.ts";

/**
 * Phones: our own scan for what could be one, the world's numbering plans to tell whether it is, words beside it to settle
 * the rest. `regions` are tried for numbers without a country code; the first `likely` of them are trusted without context.
 */
export function phone(regions: readonly string[] = regionsOf(undefined), likely = 0): Recognizer {
  return {
    id: "phone",
    entity: "PHONE",
    find(text) {
      const found: Candidate[] = [];
      const { at, count } = ANCHOR(text);
      const marks = marksOf(text);
      let done = 0;
      let run = 0;
      for (let i = 0; i < count; i++) {
        const from = at[i] ?? 0;
        while (run < marks.digits && (marks.digitStarts[run] ?? 0) < from) run++;
        if (!hasEnoughDigits(marks, run)) continue;
        CANDIDATE.lastIndex = from;
        const match = CANDIDATE.lastIndex < done ? null : CANDIDATE.exec(text);
        if (match === null) continue;
        done = CANDIDATE.lastIndex;
        const closed = match[0].replace(/[ ().-]+$/, (tail) => (tail.startsWith(")") ? ")" : ""));
        // "(697 205 318)" stands in brackets of the sentence, "(11) 98472-0635" has its own.
        const opening = closed.startsWith("(") && !closed.includes(")") ? (/^\( ?/.exec(closed)?.[0].length ?? 0) : 0;
        const raw = closed.slice(opening);
        const span = { start: match.index + opening, end: match.index + opening + raw.length };
        const digits = raw.replaceAll(/\D/g, "");
        if (digits.length < 6 || digits.length > 17 || NOT_A_PHONE.test(raw) || /^(\d)\1*$/.test(raw)) continue;
        const score = scoreOf({
          raw,
          digits,
          regions,
          likely,
          hasWords: () => isNear(text, span, WORDS, { before: 45, after: 8 }),
          isAnswer: () => isAlone(text, span) || ANSWERS.test(text.slice(Math.max(0, span.start - 8), span.start)),
        });
        if (score > 0 && !continuesIban(text, span.start)) found.push({ ...span, score });
      }
      return found;
    },
  };
}

/** Starts at +, ( or a digit that does not continue a word, a decimal or an id; ends at a digit. Extensions included. */
const CANDIDATE =
  /(?<![A-Za-z0-9\u00c0-\u1fff_@#$€£=]|[A-Za-z0-9\u00c0-\u1fff][-./,:])(?:\+ ?|\( ?\+? ?)?\d(?:[ ().\-/]{0,3}\d){5,16}(?![A-Za-z0-9\u00c0-\u1fff_@%€$£]|[-/.,:]\d|-[A-Z](?![a-z]))(?: ?(?:ext|extension|int|interno|poste|ramal|durchwahl|toestel|x)\.? ?\d{1,5})?/iuy;
/** "( + 34…": at most four characters before the first digit. */
const ANCHOR = beforeDigits(4);

/** The first of the pattern's tests, without the pattern: six digits with no more than three characters in between. */
function hasEnoughDigits({ digitStarts, digitEnds, digits }: Marks, first: number): boolean {
  let count = 0;
  for (let run = first; run < digits; run++) {
    if (run > first && (digitStarts[run] ?? 0) - (digitEnds[run - 1] ?? 0) > 3) return false;
    count += (digitEnds[run] ?? 0) - (digitStarts[run] ?? 0);
    if (count >= 6) return true;
  }
  return false;
}

/** Dates, amounts, decimals, number ranges, SSN-like groups. */
const NOT_A_PHONE =
  /^(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}(?: \d{1,2}.?)?|\d+\.\d+|(?:19|20)\d{2} ?- ?(?:19|20)\d{2}|\d{3}-\d{2}-\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{4} \d{1,2}.*)$/;

/** An amount with points between its thousands, unless a word says phone. */
const DOTTED = /^\d{1,3}(?:\.\d{3}){1,3}$/;

/** The way North Americans write one; invented numbers (555) fail the metadata but are as personal. */
const NORTH_AMERICAN = /^(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?:\D.*)?$/;

/** Turkish mobile numbers, however they are grouped: 0532 123 45 67, 0 (532) 123-45-67, 05321234567. */
const TURKISH = /^(?:0 ?\(?5|\(0?5|5(?=\d\d[ .-]))\d{2}\)?[ .-]?\d{3}[ .-]?\d{2}[ .-]?\d{2}$/;

const WORDS = wordFinder(
  (
    "telefono|tel|tel.|tfno|tlf|tlfno|telf|movil|celular|cel|fijo|llamar|llamarme|llamame|llamenme|whatsapp|" +
    "whats|wpp|zap|wasap|guasap|fax|cellulare|cell|cell.|recapito|chiamare|chiamarmi|numero di telefono|" +
    "telephone|portable|mobile|mob|joindre|rappeler|appeler|gsm|numero de telephone|telefone|telemovel|tlm|" +
    "ligar|contacto|contato|telefon|mobil|trucar|trucar-me|phone|phone number|ph|cell phone|call|call me|" +
    "text me|reach me|contact number|landline|handy|rufnummer|telefonnummer|anrufen|handynummer|mobilnummer|" +
    "ruckruf|erreichbar|telefonisch|telefoon|mobiel|bellen|nummer|telefoonnummer|komorka|numer|puhelin|puh|電話|" +
    "携帯|電話番号|手机|电话|전화|휴대폰|연락처|هاتف|جوال|رقم الهاتف|الجوال|телефон|τηλεφωνο|τηλ|טלפון|llama|llame|llamad|" +
    "llamadme|llamenos|rappelez|rappelez-moi|appelez|appelez-moi|appelle|rappelle|liga|ligue|ligar-me|" +
    "ligue-me|chiama|chiamami|chiamate|chiamatemi|ruf|rufen|anruf|zadzwonic|dzwonic|zadzwon|oddzwonic|" +
    "kontaktowy|ringa|soittaa|soita|hivjon|hivni|zavolat|zavolejte|volat|volejte|sunati|nazovite|aramak|" +
    "arayin|звонить|позвоните|перезвоните|зателефонуйте"
  ).split("|"),
);

/** Mobile numbers without spaces that hardly anything else looks like, by region. */
const MOBILE: Readonly<Record<string, RegExp>> = {
  ES: /^[67]\d{8}$/,
  PT: /^9[1236]\d{7}$/,
  IT: /^3\d{9}$/,
  FR: /^0[67]\d{8}$/,
  DE: /^01[567]\d{8,9}$/,
  GB: /^07\d{9}$/,
  NL: /^06\d{8}$/,
  BE: /^04\d{8}$/,
  CH: /^07\d{8}$/,
  BR: /^\d{2}9\d{8}$/,
  JP: /^0[789]0\d{8}$/,
  KR: /^010\d{8}$/,
  CN: /^1[3-9]\d{9}$/,
  SA: /^05\d{8}$/,
  EG: /^01\d{9}$/,
  AE: /^05\d{8}$/,
  IL: /^05\d{8}$/,
  PL: /^(?:45|5[0137]|6[069]|7[2389]|88)\d{7}$/,
  CZ: /^(?:60[1-8]|7[023679]\d)\d{6}$/,
  SK: /^09\d{8}$/,
  HU: /^06[237]0\d{7}$/,
  RO: /^07\d{8}$/,
  SE: /^07\d{8}$/,
  FI: /^0[45]\d{6,9}$/,
  GR: /^69\d{8}$/,
  TR: /^05\d{9}$/,
  IN: /^[6-9]\d{9}$/,
  TH: /^0[689]\d{8}$/,
  VN: /^0[35789]\d{8}$/,
  ID: /^08\d{8,11}$/,
  RU: /^[78]9\d{9}$/,
  UA: /^0[5-9]\d{8}$/,
  HR: /^09\d{7,8}$/,
  RS: /^06\d{7,8}$/,
  AU: /^04\d{8}$/,
};

/** 612 345 678, 347/1234567, 06 12 34 56 78, (11) 98472-0635; not 66-2071-884. */
const AS_MOBILE =
  /^(?:\d{3,5}[ ./-]\d{2,8}(?:[ .-]\d{2,4}){0,3}|\d{2}(?:[ .-]\d{2}){4}|\(?\d{2}\)? ?\d{4,5}[ -]?\d{4})$/;

/** "avisa al 633819240": small words that lead to a number one calls, in languages whose mobile numbers are told by their looks. */
const ANSWERS = /(?:^| )(?:al|allo|au|ao|para o|pelo|unter|onder) $/i;

type Seen = {
  readonly raw: string;
  readonly digits: string;
  readonly regions: readonly string[];
  readonly likely: number;
  readonly hasWords: () => boolean;
  readonly isAnswer: () => boolean;
};

function scoreOf({ raw, digits, regions, likely, hasWords, isAnswer }: Seen): number {
  const bare = raw.replace(/ ?[a-z].*$/i, "");
  if (/^\(? ?\+/.test(bare)) return isPhoneNumber(bare) ? 0.95 : digits.length >= 8 && digits.length <= 15 ? 0.7 : 0;
  if (digits.startsWith("00") && digits.length >= 10 && isPhoneNumber(`+${digits.slice(2)}`)) return 0.9;
  if (digits.length > 13) return 0;
  if (DOTTED.test(raw) && !hasWords()) return 0;
  if (NORTH_AMERICAN.test(raw)) return 0.8;
  if (TURKISH.test(bare) && isPhoneNumber(digits, "TR") && !hasWords()) return likely === 0 ? 0.5 : 0.41;
  const isSpaced = /\d[ ().\-/]+\d/.test(bare);
  // A bare run of digits without a word beside it only counts where it is at home: parsing is the costly part.
  const tried = isSpaced || hasWords() ? regions : regions.slice(0, likely);
  if (likely === 0 && tried.length === 0) return isAnswer() && isMobileSomewhere(digits, regions) ? 0.55 : 0;
  const index = firstRegionOf(bare.replaceAll(/\D/g, ""), tried);
  if (index !== -1) {
    if (hasWords()) return 0.9;
    // Eight digits in two halves are as likely an order number.
    const isMobile = MOBILE[tried[index] ?? ""]?.test(digits) === true;
    // Written like a mobile, where mobiles look so: more likely than an id of a country nobody named.
    if (isSpaced && isMobile && AS_MOBILE.test(bare)) return index < likely || likely === 0 ? 0.88 : 0.5;
    if (index < likely && isSpaced) return digits.length < 9 ? 0.45 : 0.75;
    // A third of all numbers of ten digits could be an Indian mobile: in English at large they are not.
    if (index < likely) return isMobile && (tried[index] !== "IN" || index === 0) ? 0.55 : 0.3;
    return isSpaced && digits.length >= 9 ? 0.38 : 0.3;
  }
  // 34 600 123 456: a country code without its plus.
  if (digits.length >= 11 && (isSpaced || hasWords()) && isPhoneNumber(`+${digits}`))
    return hasWords() ? 0.85 : isSpaced ? 0.45 : 0.25;
  return digits.length >= 7 && hasWords() ? 0.6 : 0;
}

/** Nobody knows the language: a bare run that is a mobile number of a region worth trying. */
function isMobileSomewhere(digits: string, regions: readonly string[]): boolean {
  return regions.some((region) => MOBILE[region]?.test(digits) === true && isPhoneNumber(digits, region));
}
