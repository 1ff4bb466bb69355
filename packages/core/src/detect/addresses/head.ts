import { plain } from "../plain.ts";
import { readKnownCity } from "./places.ts";

/** What an address may have in front of its street. Each pattern ends where the street begins. */

const WINDOW = 64;
const MAX_PARTS = 4;

const GAP = String.raw`,?[ ]{0,2}(?:\n[ >]{0,3})?$`;
const UNIT = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:flat|apt|apartment|unit|suite|lot|shop|plot|room|rm|level|block|blk|house|villa|door|h|building|bldg|flat|кв|квартира|kamar|blok|wohnung|appt|appartement|dpto|depto|floor)\.? ?(?:no\.? ?|n[º°o]?\.? ?|# ?)?(?:\d{1,5}[a-z]?(?:[/-]\d{1,4}[a-z]?)?|[a-z]\d{0,3})|\d{1,3}(?:st|nd|rd|th) floor|(?:ground|first|second|third|top) floor|no\.? ?\d{1,4}[a-z]?(?:[/-]\d{1,4})?)${GAP}`,
  "u",
);
const CODE_AND_CITY = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,-])(?:[A-Z]{1,2}-)?\d{4,6},? \p{Lu}[\p{L}\p{M}.-]{1,24}(?: \p{Lu}[\p{L}\p{M}.-]{1,24}){0,2},? $`,
  "u",
);
const CODE_ALONE = /(?<![\p{L}\p{N}])(?:[Bb]p\.?|Budapest),? \d{4},? $/u;
const QUARTER = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}-]{2,24} (?:обл(?:асть)?|район|р-н|край|респ(?:ублика)?)\.?|(?:г|город|пос|пгт|с|дер|мкр|м-н|м|місто)\.? ?\p{Lu}[\p{L}-]{1,24}(?: \p{Lu}[\p{L}-]{1,24})?|(?:\p{Lu}[\p{L}.'-]{1,20} ){1,3}(?:Mah(?:allesi)?|MAH(?:ALLESİ)?|Mh)\.?)${GAP}`,
  "u",
);
const BUILDING = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:R[ée]sidence|R[ée]s\.|Tour|Immeuble|B[âa]timent|B[âa]t\.?|Huize|Edificio|Edif\.|Residencial|Palazzo|Palazzina|Condom[íi]nio|Lieu-dit|Fazenda|Quinta|Apartments?|Haus|Villa|Lote|Bloco)(?: (?:[\p{Lu}\d][\p{L}\p{M}\d'.-]{0,20}|de|la|le|les|des|du|da|do|del)){1,4}|(?:The |\p{Lu}[\p{L}'.-]{1,20} ){1,3}(?:House|Court|Towers?|Building|Apartments|Lodge|Mansions?|Resort|Complex|Heights|Residency))${GAP}`,
  "u",
);
const PATTERNS = [CODE_AND_CITY, CODE_ALONE, QUARTER, BUILDING];
const WORD_AND_COMMA = /(?:[\p{L}\p{M}'.-]{2,20} ){0,2}[\p{L}\p{M}'.-]{2,24},? ?$/u;

/** Where the address begins that has its street at `start`: flat, building, postcode and city may come first. */
export function readHead(text: string, start: number): number {
  const all = plain(text);
  let at = start;
  for (let i = 0; i < MAX_PARTS; i++) {
    const next = step(text, all, at);
    if (next === undefined) break;
    at = next;
  }
  return at;
}

function step(text: string, all: string, at: number): number | undefined {
  const last = text.charAt(at - 1);
  if (at === 0 || (last !== " " && last !== "," && last !== "\n" && last !== ">")) return undefined;
  const from = Math.max(0, at - WINDOW);
  // Without a mark in between, only a number or a word for a quarter can belong to it: "Flat 3 12 High St", "Lale Mah. Gül Sk.".
  if (!hasMark(text, at) && !NEAR.test(text.slice(Math.max(0, at - 12), at))) return undefined;
  const before = text.slice(from, at);
  const unit = UNIT.exec(all.slice(from, at));
  if (unit !== null) return from + unit.index;
  for (const pattern of PATTERNS) {
    const found = pattern.exec(before);
    if (found === null) continue;
    const label = LABEL.exec(found[0])?.[0].length ?? 0;
    return from + found.index + label;
  }
  return /, ?$/.test(before) ? cityBefore(before, all, from) : undefined;
}

/** "Adresim Atatürk Mah." */
const LABEL = /^(?:Adres(?:im|i)?|Address|Adresse|Alamat|Yeni|Teslimat|Ev|Adresa|Адрес):? /u;
const NEAR = /\d|[Mm]ah|MAH|Mh|обл|р-н|край|(?:^|\s)г\.|пос\.|floor/u;

function hasMark(text: string, at: number): boolean {
  for (let i = at - 1; i >= at - 4 && i >= 0; i--) {
    const code = text.charCodeAt(i);
    if (code === 44 || code === 10) return true;
    if (code !== 32 && code !== 62) return false;
  }
  return false;
}

/** "București, Bd. Unirii 64": only cities that are known. */
function cityBefore(before: string, all: string, from: number): number | undefined {
  const found = WORD_AND_COMMA.exec(before);
  if (found === null) return undefined;
  let word = from + found.index;
  const end = from + before.lastIndexOf(",");
  for (let i = 0; i < 3 && word < end; i++) {
    const city = readKnownCity(all, word);
    if (city === end) return word;
    const space = all.indexOf(" ", word);
    if (space < 0 || space >= end) break;
    word = space + 1;
  }
  return undefined;
}
