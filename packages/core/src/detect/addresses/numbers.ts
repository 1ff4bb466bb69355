import { plain } from "../plain.ts";
import { isDigitAt, read, skip } from "./read.ts";

/** "Lieu-dit Le Moulin, 24200 Sarlat": a postcode, no house number. */
const CODE_AND_CITY = /,? {0,2}\d{5} {1,2}\p{Lu}/uy;

const WORD = String.raw`(?:(?:n\.? ?[º°o]|num(?:ero)?|numara|nomor|nr|nro|no|n|c\.?p|cislo|kbr|d|dom|hsnr|haus-?nr|#|№|д|дом|буд|будинок|αρ)(?![a-zа-яα-ω])\.?[ :]{0,2})?`;
/** What makes a number an amount, a time or a date. */
const AMOUNT = String.raw`(?! ?(?:[%€$£₺₽]|(?:uhr|euros?|eur|usd|lei|ron|kc|zl|ft|huf|kr|dkk|sek|nok|tl|pln|chf|rub|pcs|stk|stuck|kg|km|cm|mm|mg|ml|mb|gb|kwh|min|minut\w{0,3}|minuten|hours?|days?|weeks?|months?|years?|horas?|dias?|meses|anos?|heures?|jours?|mois|ans|ore|giorni|mesi|anni|stunden|tage|tagen|wochen|monate|jahre|uur|dagen|weken|maanden|jaar|gange|gang|dagar|timmar|tunti|paivaa|hodin|dni|dnu|zile|gun|saat|kali|orang|hari|prozent|percent|procent|clock|pm|p\.m|часов|часа|час|днеи|дней|дня|день|минут|минуты|км|м|руб|рублей|шт|чел|раз|раза|годин|днів|дні|хвилин|грн|ημερες|ωρες|ευρω|λεπτα|φορες|μερες)(?!\p{L})))`;
const END = String.raw`(?![\p{L}\p{N}%€$£]|[.,:]\d)${AMOUNT}`;
const NUMBER = new RegExp(
  String.raw`,?[ ]{0,2}${WORD}(?:\d{1,5}(?:[ ]?[-/][ ]?\d{1,4}[a-zа-я]?(?![\p{L}])){0,2}(?: [1-3]/[2-4])?(?:[ /]?(?:bis|ter|quater)(?!\p{L}))?(?:[/-]?[a-zа-яα-ω](?![\p{L}\p{N}'])(?!\.[\p{L}]))?${END}|blok [a-z]{1,2}[ -]?\d{1,3}(?:/\d{1,3})?(?!\d)|s/n\.?[º°]?|snc(?!\p{L})|sn(?!\p{L})|km\.?[ ]?\d{1,4}(?:[.,]\d{1,3})?)`,
  "uy",
);

/** A house number, with its word and with what hangs on it: "nº 5", "12 bis", "114/2/17", "22-15", "33 1/2", "s/n". */
export function readNumber(text: string, at: number): number | undefined {
  const all = plain(text);
  const first = skip(all, skip(all, at, ",", 1), " ", 2);
  if (!mayBeNumber(all, first) || (isDigitAt(all, first + 4) && read(CODE_AND_CITY, text, at) !== undefined))
    return undefined;
  return read(NUMBER, all, at);
}

/** A look at the first letters says of most words that no number begins there. */
function mayBeNumber(all: string, at: number): boolean {
  const code = all.charCodeAt(at);
  if (code > 127 || (code >= 48 && code <= 57)) return true;
  const first = all.charAt(at);
  if (first === "s") return all[at + 1] === "/" || all[at + 1] === "n";
  if (first === "" || !"ncdhkb#".includes(first)) return false;
  for (let i = at + 1; i <= at + MOST_BEFORE && i < all.length; i++) {
    const next = all.charCodeAt(i);
    if (next >= 48 && next <= 57) return true;
  }
  return false;
}

/** "haus-nr. : 5", "blok ab 5" */
const MOST_BEFORE = 12;
