import { isCommonWord } from "../words/common.ts";

/**
 * The parts an address is made of. Each reads at a position of the folded text and returns where it stopped, or
 * undefined when nothing of its kind stands there. All patterns are sticky and bounded.
 */

const SEPARATOR = /[ ]{0,2}[,.;·|-]?[ ]{0,3}(?:\n[ >]{0,4})?/y;
const NUMBER =
  /,?[ ]{0,2}(?:(?:n\.?[º°o]|num(?:ero)?|nº|nr|no|n|número|numéro|#)\.?[ ]?)?(?:\d{1,5}(?:[ ]?[-/][ ]?\d{1,4}[A-Za-z]?)?(?:[ /]?(?:bis|ter|quater)(?!\p{L}))?(?:[/-]?[A-Za-z](?![\p{L}\p{N}'.]))?(?![\p{L}\p{N}%€$]|[.,:]\d)|s\/n|snc|sn(?!\p{L})|km\.?[ ]?\d{1,4}(?:[.,]\d{1,3})?)/iuy;
const UNIT =
  /(?:piso|planta|puerta|pta|porta|porte|pis|plta|ent(?:resuelo|l|lo)?|sobre[aá]tico|s[oó]tano|baixos|interno|seminterrato|piano|torre|tower|km|bloc[oa]?|esc(?:alera)?|portal|bloque|blq|bajos?|bxos|bx|[aá]tico|entresuelo|izq(?:uierda|da)?|dcha|derecha|int(?:erior|erno)?|scala|sc|pal(?:azzina)?|apt|ap|appt|centro(?=,)|appartement|apartment|apartamento|apto|apart|suite|ste|unit|flat|floor|fl|room|[eé]tage|b[aâ]t(?:iment)?|esq(?:uerdo|\.)?|dto|direito|frac[cç][aã]o|frente|andar|lote|casa|sala|conj|cj|pral|principal|stock|og|eg|wohnung|whg|hinterhaus|bus|bte|bo[iî]te|manzana|mz|edif(?:icio)?|residencia|résidence|urb(?:anizaci[oó]n)?|local|nave|col(?:onia)?|box|lot|rc|r\/c|1r|2n|3r|4t|r\/chão)(?!\p{L})\.?[ ]{0,2}(?:\d{1,4}(?:,\d{1,3}(?!\d))?(?:[ºª°]|[a-zA-Z](?![\p{L}\p{N}]))?|[A-Za-z](?!\p{L}))?(?:[ -]?[A-Z](?!\p{L}))?|\d{1,3}\.?[ ]?(?:[ºª°]|er|e|ème|th|st|nd|rd)\.?(?:[ ]{0,2}[-,]?[ ]{0,2}(?:[A-Za-z](?!\p{L})|\d{1,2}[ºª°]|izq|dcha|izda|esq|dto|frente))?(?!\p{L})|#[ ]?\d{1,5}[A-Za-z]?/iuy;
/** "COL. LOMAS DEL SAUCE", "Bairro Alto", "Jardim América": a quarter, up to the next mark. */
const QUARTER =
  /(?:col(?:onia)?|frac(?:c(?:ionamiento)?)?|barrio|barriada|bairro|jardim|jd|vila|parque|urb(?:anizaci[oó]n|anizaç[aã]o)?|fraz(?:ione)?|localit[aà]|loc|lieu-dit|ortsteil|ot|pol(?:[ií]gon[oe]?)?\.?[ ]?(?:ind(?:ustrial)?)?|centro|manzana|mz|reparto|sector|delegaci[oó]n|del|alc(?:ald[ií]a)?)\.?[ ]{1,2}(?!\d)(?=\p{Lu})[^\n,;()\d@:]{2,40}?(?=[ ]{0,2}(?:[,;\n(]|-[ ]|\.?$|[ ](?:c\.?p\.?[ ]?)?\d{5}))/iuy;
/** "3b" right before a postcode. */
const DOOR = /\d{1,2}[ºª°]?[ ]?[A-Za-z](?=[ ,]{1,2}\d{5}(?!\d))/uy;
const LONE_UNIT = /\d{1,3}(?:[ ]?[-,][ ]?)?[ ]?[A-Z]?(?![\p{L}\p{N}-])|[A-Z](?![\p{L}\p{N}'./])/uy;
const POSTCODE =
  /(?:(?:c\.?p\.?|cap|código postal|codi postal|plz|postcode|zip)[ :.]{0,3})?(?:(?:[A-Z]{1,2}-)?\d{5}-\d{3}(?!\d)|(?:[A-Z]{1,2}-)?\d{4}-\d{3}(?!\d)|(?:[A-Z]{1,2}-)?\d{5}(?:-\d{4})?(?![\p{N}\p{L}-])|\d{4}[ ]?[A-Z]{2}(?![\p{L}\p{N}])|(?:[A-Z]{1,2}-)?\d{4}(?![\p{N}\p{L}-])|[A-Z]{1,2}\d[A-Z\d]?[ ]?\d[A-Z]{2}(?![\p{L}\p{N}])|[A-Z]\d[A-Z][ ]\d[A-Z]\d|\d{2}-\d{3}(?!\d)|\d{3}[ ]\d{2}(?!\d))/iuy;
const CITY_WORD = String.raw`\p{Lu}[\p{L}\p{M}'.]{1,24}(?:-[\p{L}\p{M}']{1,24}){0,4}(?![\p{L}\p{N}])`;
const CITY = new RegExp(
  String.raw`${CITY_WORD}(?:[ ](?:(?:de|del|de la|de los|d'|di|da|do|dos|la|el|les|los|sur|en|am|an der|im|ob der|sous|sobre|upon|i|y|of)[ ]){0,2}(?:d'|l'|L'|D')?${CITY_WORD}){0,3}`,
  "uy",
);
const PROVINCE = /[ ]?\([^()\n]{2,30}\)/uy;
const STATE = /[A-Z]{2}(?![\p{L}\p{N}])(?:[ ]{1,2}\d{5}(?:-\d{4})?(?!\d))?/uy;
const COUNTRY =
  /(?:españa|spain|italia|italy|france|francia|portugal|brasil|brazil|andorra|deutschland|germany|alemania|österreich|austria|schweiz|suisse|svizzera|switzerland|nederland|netherlands|belgi[eë]|belgique|belgium|united kingdom|uk|england|scotland|ireland|éire|usa|u\.s\.a\.|united states|canada|m[eé]xico|argentina|chile|colombia|per[uú]|catalunya|luxembourg|poland|polska)(?![\p{L}])/iuy;

/** "Lieu-dit Le Moulin, 24200 Sarlat": a postcode, no house number. */
const CODE_AND_CITY = /^,? {0,2}\d{5} {1,2}\p{Lu}/u;

export function readNumber(text: string, at: number): number | undefined {
  return CODE_AND_CITY.test(text.slice(at, at + 12)) ? undefined : read(NUMBER, text, at);
}

export function readCity(text: string, at: number): number | undefined {
  const end = read(CITY, text, at);
  if (end === undefined) return undefined;
  // "Madrid Gracias": the sentence that follows is no part of the city.
  const words = text.slice(at, end).split(" ");
  let kept = 0;
  for (const [i, word] of words.entries()) {
    if (/^\p{Lu}/u.test(word) && isCommonWord(bare(word)) && !CITIES_LIKE_WORDS.has(bare(word))) break;
    if (/^\p{Lu}/u.test(word)) kept = i + 1;
  }
  return kept === 0 ? undefined : at + words.slice(0, kept).join(" ").replace(/\.$/, "").length;
}

/** After a postcode a city may be in lower case: one word that is no everyday word. */
function readLowerCity(text: string, at: number): number | undefined {
  const end = read(LOWER_CITY, text, at);
  return end === undefined || isCommonWord(bare(text.slice(at, end))) ? undefined : end;
}

const LOWER_CITY = /\p{Ll}{3,20}(?![\p{L}\p{N}@])/uy;

const CITIES_LIKE_WORDS: ReadonlySet<string> = new Set([
  "santander",
  "paris",
  "london",
  "berlin",
  "madrid",
  "barcelona",
  "rome",
  "milan",
  "lisbon",
  "york",
  "orange",
  "vera",
  "janeiro",
  "ciudad",
  "cidade",
  "ville",
  "mar",
  "new",
  "bad",
  "france",
  "sao",
  "santa",
  "san",
  "saint",
  "sant",
  "santo",
  "los",
  "las",
  "la",
  "el",
  "le",
  "les",
  "a",
  "bon",
  "alba",
  "den",
  "san",
]);

function bare(word: string): string {
  return word.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "").replace(/[.,]$/, "");
}

/** Everything after the street and its number: stairs and doors, postcode, city, province, country, on one or more lines. */
export function readTail(text: string, from: number): { readonly end: number; readonly hasPlace: boolean } {
  let end = from;
  for (let i = 0; i < 5; i++) {
    const at = afterSeparator(text, end, false);
    const unit =
      at === undefined
        ? undefined
        : (quarterAt(text, at) ??
          read(UNIT, text, at) ??
          read(DOOR, text, at) ??
          (text.slice(end, at).includes(",") || i > 0 ? loneUnit(text, at) : undefined));
    if (unit === undefined) break;
    end = unit;
  }
  const code = postcodeAt(text, end);
  if (code !== undefined) {
    const city = readCity(text, skip(text, code)) ?? readLowerCity(text, skip(text, code));
    end = region(text, city ?? code);
    return { end, hasPlace: true };
  }
  const at = afterSeparator(text, end, true);
  const city = at === undefined || !/[,\n-]/.test(text.slice(end, at)) ? undefined : readCity(text, at);
  if (city === undefined) return { end, hasPlace: false };
  const isEnd =
    /^(?:[ ]?[,.;()\n]|$| {1,2}\(?\d{4,5})/.test(text.slice(city, city + 8)) ||
    /^,? ?[A-Z]{2} \d/.test(text.slice(city, city + 6));
  if (!isEnd && text.slice(end, at).includes("\n")) return { end, hasPlace: false };
  const state = postcodeAt(text, city) === undefined ? stateAt(text, city) : undefined;
  const code2 = postcodeAt(text, state ?? city);
  const secondCity = code2 === undefined ? undefined : readCity(text, skip(text, code2));
  return { end: region(text, secondCity ?? code2 ?? state ?? city), hasPlace: true };
}

/** The name of a quarter begins with a capital; the pattern cannot ask for one, it takes the word in any case. */
function quarterAt(text: string, at: number): number | undefined {
  const end = read(QUARTER, text, at);
  return end === undefined || !/^[^ ]+ {1,2}(?:\p{L}+\.? ){0,2}\p{Lu}/u.test(text.slice(at, end)) ? undefined : end;
}

function loneUnit(text: string, at: number): number | undefined {
  const end = read(LONE_UNIT, text, at);
  return end === undefined || read(POSTCODE, text, at) !== undefined ? undefined : end;
}

function postcodeAt(text: string, from: number): number | undefined {
  const at = afterSeparator(text, from, true);
  const end = at === undefined ? undefined : read(POSTCODE, text, at);
  if (at === undefined || end === undefined) return undefined;
  const value = text.slice(at, end);
  // Four bare digits are a year or an amount unless a city follows.
  return /^\d{4}$/.test(value) && readCity(text, skip(text, end)) === undefined ? undefined : end;
}

function stateAt(text: string, from: number): number | undefined {
  const at = text[from] === "/" ? from + 1 : afterSeparator(text, from, false);
  return at === undefined || at === from ? undefined : read(STATE, text, at);
}

/** Province in brackets or after a comma, then a country. */
function region(text: string, from: number): number {
  let end = read(PROVINCE, text, from) ?? from;
  const at = afterSeparator(text, end, true);
  const country = at === undefined || at === end ? undefined : read(COUNTRY, text, at);
  if (country !== undefined) return country;
  const near = afterSeparator(text, end, false);
  if (near !== undefined && text.slice(end, near).includes(",")) {
    const province = readCity(text, near);
    if (province !== undefined && /^(?:[.;)\n]|, |$)/.test(text.slice(province, province + 2)) && province - near < 25)
      end = province;
    const last = afterSeparator(text, end, true);
    return (last === undefined ? undefined : (read(COUNTRY, text, last) ?? read(STATE, text, last))) ?? end;
  }
  return end;
}

function skip(text: string, from: number): number {
  const space = /[ ]{0,2},?[ ]{0,2}/y;
  space.lastIndex = from;
  space.exec(text);
  return space.lastIndex;
}

function afterSeparator(text: string, from: number, overLines: boolean): number | undefined {
  SEPARATOR.lastIndex = from;
  const found = SEPARATOR.exec(text)?.[0] ?? "";
  return !overLines && found.includes("\n") ? undefined : from + found.length;
}

function read(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null || found[0] === "" ? undefined : at + found[0].length;
}
