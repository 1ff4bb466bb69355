import { isAlphanumericAt, isCapitalAt } from "../letters.ts";
import { plain } from "../plain.ts";
import { bareWord, isCommonWord } from "../words/common.ts";
import { CITY_NAMES } from "./city-names.ts";
import { listed, read, readListed } from "./read.ts";
import { wordSet } from "../words/word-set.ts";

/** Cities, states and countries: how an address ends. All tables over plain() text. */

const OTHER_SCRIPTS = wordSet(`
  москва|санкт-петербург|спб|екатеринбург|новосибирск|казань|нижний новгород|самара|омск|челябинск|ростов-на-дону
  |уфа|красноярск|пермь|воронеж|волгоград|краснодар|саратов|тюмень|тольятти|ижевск|барнаул|иркутск|хабаровск
  |владивосток|ярославль|томск|якутск|калининград|сочи|тула|рязань|минск|киев|киів|харків|харьков|одеса|одесса
  |дніпро|днепр|львів|львов|запоріжжя|запорожье|вінниця|полтава|чернігів|черкаси|чернівці|алматы|астана|софия
  |пловдив|варна|бургас|београд|нови сад|скопје|αθηνα|θεσσαλονικη|πατρα|πειραιας|ηρακλειο|λαρισα|βολος|ιωαννινα
  |τρικαλα|χαλκιδα|σερρες|κατερινη|καλαματα|καβαλα|χανια|λαμια|κομοτηνη|ροδος|κοζανη|καρδιτσα|δραμα|κερκυρα|ξανθη
  |κορινθος|μυτιληνη|χιος|σπαρτη|ρεθυμνο|λευκωσια|λεμεσος|λαρνακα|περιστερι|καλλιθεα|νικαια|γλυφαδα|μαρουσι
  |χαλανδρι|κηφισια`);
const CITIES = listed([...CITY_NAMES, ...OTHER_SCRIPTS], 4);

const COUNTRIES = listed(
  wordSet(`
  espana|spain|italia|italy|france|francia|franca|portugal|brasil|brazil|andorra|deutschland|germany|osterreich
  |oesterreich|austria|schweiz|suisse|svizzera|switzerland|nederland|netherlands|the netherlands|holland
  |niederlande|belgie|belgique|belgium|united kingdom|great britain|uk|u.k|gb|england|scotland|wales
  |northern ireland|reino unido|grossbritannien|großbritannien|ireland|republic of ireland|irland|eire|usa|u.s.a
  |u.s|us|united states|united states of america|estados unidos|vereinigte staaten|canada|kanada|mexico|mexique
  |argentina|chile|colombia|peru|ecuador|uruguay|paraguay|bolivia|venezuela|costa rica|panama|guatemala
  |republica dominicana|cuba|catalunya|luxembourg|luxemburg|poland|polska|czech republic|czechia|ceska republika
  |cesko|tschechien|slovakia|slovensko|hungary|magyarorszag|romania|bulgaria|croatia|hrvatska|serbia|srbija
  |slovenia|slovenija|greece|grecia|turkey|turkiye|sweden|sverige|norway|norge|denmark|danmark|finland|suomi
  |iceland|island|estonia|eesti|latvia|latvija|lithuania|lietuva|ukraine|ukraina|russia|japan|china|p.r. china
  |hong kong|taiwan|south korea|korea|india|indien|pakistan|bangladesh|sri lanka|indonesia|malaysia|singapore
  |thailand|vietnam|viet nam|philippines|australia|new zealand|south africa|nigeria|kenya|ghana|egypt|morocco
  |maroc|israel|saudi arabia|uae|united arab emirates|qatar|kuwait|jordan|lebanon|malta|cyprus|россия|украина
  |украіна|беларусь|казахстан|ελλαδα|κυπρος|българия|србија`),
  4,
);

const STATE_NAMES = listed(
  wordSet(`
  alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois
  |indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri
  |montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma
  |oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington
  |west virginia|wisconsin|wyoming|ontario|quebec|british columbia|alberta|manitoba|saskatchewan|nova scotia
  |new brunswick|new south wales|victoria|queensland|south australia|western australia|tasmania|maharashtra
  |karnataka|tamil nadu|kerala|telangana|gujarat|rajasthan|uttar pradesh|west bengal|punjab|haryana|bihar
  |madhya pradesh|andhra pradesh|odisha|assam|kent|surrey|essex|sussex|west sussex|east sussex|hampshire|devon
  |cornwall|dorset|somerset|norfolk|suffolk|cambridgeshire|hertfordshire|lancashire|yorkshire|west yorkshire
  |north yorkshire|south yorkshire|cheshire|west midlands|merseyside|greater manchester|berkshire|oxfordshire
  |buckinghamshire|co. kildare|co kildare|co. cork|co. dublin|co. galway|antioquia|cundinamarca|jalisco|nuevo leon
  |ciudad de mexico|estado de mexico|edo. mex|cdmx|buenos aires|ciudad autonoma de buenos aires|vizcaya|bizkaia
  |gipuzkoa|asturias|cantabria|galicia|navarra|la rioja|andalucia|castellon|malaga|pontevedra|tarragona|girona
  |lleida`),
  5,
);
const CODES = wordSet(`
  al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or
  pa ri sc sd tn tx ut vt va wa wv wi wy dc pr on qc bc ab mb sk ns nb nl pe nsw vic qld tas act nt mx df`);

const WORD = String.raw`(?:\p{Lu}\p{L}{0,2}\.(?=[ -]?\p{L})|\p{Lu}[\p{L}\p{M}']{1,24}(?:-[\p{L}\p{M}']{1,24}){0,4}(?![\p{L}\p{N}@]))`;
const JOINS =
  "de la|de los|de las|de|del|d'|di|da|do|dos|das|la|el|les|los|sur|en|am|an der|an den|in der|im|in|bei|ob der|vor der|nad|pod|sous|sobre|upon|on|i|y|of|le|du|des|the|op|aan den|aan de|aan";
const CITY = new RegExp(
  String.raw`(?:(?:den|the|la|le|les|el|los|las|de|a|o|l'|'s-|'t|s-) ?(?=\p{Lu}))?${WORD}(?:[ -](?:(?:${JOINS})[ ]){0,2}(?:d'|l'|L'|D')?${WORD}){0,3}`,
  "uy",
);
/** What the articles in front of a city begin with. */
const ARTICLES = "dtleaos'";
/** "København K", "Praha 5", "Paris 13e", "Lyon Cedex 3". */
const DISTRICT =
  / (?:(?:Cedex|CEDEX|cedex)(?: \d{1,2})?|[A-Z](?![\p{L}\p{N}'.])|\d{1,2}(?:e|er|[eè]me|th)?\.?(?! ?[\p{L}\d:%€$]|\.\d)|[IVX]{1,5}\.?(?![\p{L}])|(?:DZ|[Kk]er)\.?(?!\p{L}))/uy;
const LOWER_CITY = /\p{Ll}[\p{L}\p{M}-]{2,20}(?![\p{L}\p{N}@])/uy;
const STATE_CODE = /(?:[,/ –-]{1,3})\(?[A-Z]{2,3}\)?(?![\p{L}\p{N}'])/uy;

export function readKnownCity(all: string, at: number): number | undefined {
  return isAlphanumericAt(all, at - 1) ? undefined : readListed(all, at, CITIES);
}

export function readCountry(all: string, at: number): number | undefined {
  const end = readListed(all, at, COUNTRIES);
  return end === undefined || isAlphanumericAt(all, end) ? undefined : end;
}

export function readStateName(all: string, at: number): number | undefined {
  const end = readListed(all, at, STATE_NAMES);
  return end === undefined || isAlphanumericAt(all, end) ? undefined : end;
}

/** A code of the table as a word: "il" of "springfield il 62704". */
export function readStateCode(all: string, at: number): number | undefined {
  for (const size of [2, 3])
    if (!isAlphanumericAt(all, at + size) && CODES.has(all.slice(at, at + size))) return at + size;
  return undefined;
}

/** ", IL", " NSW", "/PR", " - SP" after a city, in capitals; codes nobody knows need the mark or the line's end. */
export function readStateMark(text: string, at: number): number | undefined {
  const end = read(STATE_CODE, text, at);
  if (end === undefined) return undefined;
  const mark = text.slice(at, end);
  const letters = mark.replaceAll(/[^A-Z]/g, "");
  if (CODES.has(letters.toLowerCase())) return end;
  return letters.length === 2 && (/[/-]/.test(mark) || /^(?:[ ]?[,.;)\n]|$)/.test(text.slice(end, end + 2)))
    ? end
    : undefined;
}

/** Capitalised words. The sentence that follows ("Madrid Gracias") is no part of them. */
export function readCity(text: string, at: number): number | undefined {
  const known = readKnownCity(plain(text), at);
  const end = isCapitalAt(text, at) || ARTICLES.includes(text.charAt(at)) ? read(CITY, text, at) : undefined;
  if (end === undefined) return undefined;
  let kept = at;
  for (let start = at, stop = at; start < end; start = ++stop) {
    while (stop < end && text[stop] !== " ") stop++;
    const word = text.slice(start, stop);
    const isCapital = isCapitalAt(word, 0) || /[-'’]\p{Lu}/u.test(word);
    if (isCapital && isProse(bare(word), start > at)) break;
    if (isCapital) kept = stop;
  }
  const own = kept === at ? undefined : text[kept - 1] === "." ? kept - 1 : kept;
  return known === undefined ? own : Math.max(known, own ?? 0);
}

/** After a postcode the city may be in lower case: one that is known, or one word that is no everyday word. */
export function readCityAfterCode(text: string, at: number): number | undefined {
  const all = plain(text);
  const city = readCity(text, at) ?? readKnownCity(all, at);
  if (city !== undefined) return read(DISTRICT, text, city) ?? city;
  const end = read(LOWER_CITY, text, at);
  return end === undefined || isCommonWord(all.slice(at, end)) ? undefined : end;
}

/** "Praha 5", "Dublin 8". */
export function readDistrict(text: string, at: number): number | undefined {
  return read(DISTRICT, text, at);
}

/** Everyday words that begin the names of places. */
const FIRST: ReadonlySet<string> = wordSet(`
  santander paris london berlin madrid barcelona rome milan lisbon york orange vera janeiro ciudad cidade ville
  mar new bad france sao santa san saint sant santo los las la el le les a bon alba den the neu alt gross klein
  port villa`);
/** Those that only end them: "Capital City", "Salt Lake". */
const LATER: ReadonlySet<string> = wordSet(`city town park village beach green lake mar sul sol norte centro vale`);

function isProse(name: string, isLater: boolean): boolean {
  return isCommonWord(name) && !FIRST.has(name) && !(isLater && LATER.has(name));
}

function bare(word: string): string {
  return bareWord(word).replace(/[.,]$/, "");
}
