import { firstWord, firstWordsOf, isDigitAt, read } from "./read.ts";

/** Doors, stairs, floors and blocks, quarters and districts. */

/** These say something alone: "bajo", "Hinterhaus", "r/c". Over plain() text. */
const ALONE =
  "bajos?|bxos|baixos|atico|sobreatico|entresuelo|entlo|principal|pral|izq(?:uierda|da)?|izda|dcha|derecha|dta|direito|dto|esq(?:uerdo)?|frente|interno|seminterrato|piano terra|hinterhaus|vorderhaus|seitenflugel|gartenhaus|erdgeschoss|dachgeschoss|eg|dg|ug|og|rdc|rez-de-chaussee|r/c|r/chao|rc|ground floor|first floor|second floor|third floor|top floor|basement|parter|fszt|fsz|foldszint|begane grond|beneden|boven|stuen|kaelder|st\\.? ?(?:tv|th|mf)|zemin kat|προσωρινο|ισογειο|ημιοροφος|общежитие|цоколь|kjeller|mansarda";
/** These need a number or a letter. */
const NUMBERED =
  "piso|planta|puerta|pta|prta|porta|porte|pis|plta|ent|entr|entre|sotano|int|interior|internal|torre|tower|tour|km|bloc[oa]?|blok|block|blq|bloque|esc|escalera|escalier|portal|scala|sc|scara|pal|palazzina|apt|ap|app|appt|apart|appartement|appart|apartment|apartament|apartamento|apto|appartamento|suite|ste|unit|flat|floor|fl|level|lvl|bldg|building|room|rm|etage|et|etaj|bat|batiment|fraccao|andar|piano|lote|lot|lt|casa|sala|conj|cj|stock|stiege|stg|tur|top|wohnung|whg|we|bus|bte|boite|manzana|mz|mza|edificio|edif|edf|residencia|residence|local|nave|oficina|of|dpto|depto|departamento|box|bt|m|lok|lokal|mieszkanie|byt|vchod|patro|poschodie|em|emelet|ajto|lph|lepcsohaz|as|asunto|rappu|lgh|lagenhet|uppgang|leil|leilighet|oppg|bl|daire|d|kat|no|ic kapi|rt|rw|lantai|lt|unit no|flat no|plot no|plot|shop no|shop|house no|h\\.? ?no|door no|d\\.? ?no|phase|ph|sector|sec|sek|ward|kamar|km\\.|p|tang|phong|can ho|toa|so nha|кв|квартира|корп|корпус|к|стр|строение|офис|оф|комн|комната|эт|этаж|под|подъезд|секция|литера|лит|секц|під|поверх|διαμ|διαμερισμα|οροφος|κτιριο";
const AFTER_NUMBER =
  "piso|planta|puerta|etage|et|og|stock|stiege|ob|piano|andar|verdieping|vaning|van|tr|emelet|em|ajto|patro|poschodie|pietro|kat|floor|fl|sal|krs|kerros|mf|th|tv|izq|izda|dcha|dta|dto|der|esq|frente|direito|esquerdo|hoog|mh|οροφος|ορ|эт|этаж|поверх";
const VALUE = String.raw`(?:\d{1,5}(?:[/-][\da-z]{1,4}){0,2}(?: ?[ºª°]|(?:st|nd|rd|th|oa?|a)(?!\p{L})| ?[a-zа-я](?![\p{L}\p{N}'.]))?|[a-zа-я]{1,2}[ -]?\d{0,4}(?:/\d{1,4})?(?![\p{L}\p{N}'])|"[a-z]"|[ivx]{1,4}(?![\p{L}\p{N}]))`;
const UNIT = new RegExp(
  [
    String.raw`(?:${NUMBERED})(?![\p{L}])\.?[ :#]{0,2}(?:n\.?[º°o]?\.? ?|nr\.? ?)?-?${VALUE}`,
    String.raw`(?:\d{1,2}(?:\.?[ºª°]|\.?(?:er|ere|e|eme|th|st|nd|rd|os|o|a|oy|ος)(?!\p{L}))?\.?|[ivx]{1,4}\.)[ ]?(?:${AFTER_NUMBER})(?!\p{L})\.?(?: {0,2}[,-]? {0,2}(?:[a-z]|\d{1,2}[ºª°]?|(?:izq|dcha|dto|esq|frente|puerta|ajto) ?\d{0,2})(?![\p{L}\p{N}])(?! ?[a-z]{3}))?`,
    String.raw`\d{1,2}(?:\.?[ºª°]|\.?[oa](?![\p{L}])|er(?![\p{L}])|\.?o(?=[a-z](?!\p{L})))\.?(?:[ -]{0,2}(?:[a-z](?!\p{L})|\d{1,2}(?:[ºª°]|[oa](?!\p{L}))|"[a-z]"|(?:izq|izda|dcha|dta|dto|esq|frente|puerta)(?!\p{L})\.?))?(?!\p{L})`,
    String.raw`(?:${ALONE})(?!\p{L})\.?(?: (?:izq|dcha|dto|esq|frente|[a-z]|\d{1,3})(?![\p{L}\p{N}])\.?)?`,
    String.raw`#[ ]?\d{1,5}[a-z]?(?![\p{L}\p{N}])`,
  ].join("|"),
  "uy",
);

/** "COL. LOMAS DEL SAUCE", "Bairro Alto", "пос. Рассвет": a quarter, up to the next mark. */
const QUARTER_WORDS =
  "col|colonia|fracc?|fraccionamiento|barrio|barriada|bda|bo|bairro|jardim|jd|vila|villa|parque|urb|urbanizacion|urbanizacao|fraz|frazione|localita|loc|lieu-dit|ortsteil|ot|pol|poligono|pol\\.? ?ind|poligono industrial|manzana|reparto|sector|sec|delegacion|del|alcaldia|edificio|edif|edf|residencial|residence|residencia|res|resid|centro comercial|c\\.c|conjunto|judetul|jud|comuna|com|satul|sat|gmina|gm|woj|pow|okres|kelurahan|kel|kecamatan|kec|kabupaten|kab|kota|desa|prov|provinsi|provincia|phuong|quan|huyen|thanh pho|tp|tinh|xa|near|opp|opposite|behind|dist|district|taluk|tehsil|co|county|г|город|пос|поселок|пгт|дер|деревня|село|мкр|микрорайон|р-н|район|обл|область|м|с|ст|пр";
const QUARTER = new RegExp(
  String.raw`(?:${QUARTER_WORDS})(?!\p{L})[.:]?[ ]{0,2}(?! |\d)[^\n,;()\d@:]{2,40}?(?=[ ]{0,2}(?:[,;\n(]|-[ ]|\.(?: |$|\n)|$|[ ](?:c\.?p\.?[ ]?)?\d{5}))`,
  "uy",
);
/** The name of a quarter begins with a capital; the pattern cannot ask for one, it takes the word in any case. */
const CAPITAL = /[^ .]{1,14}[. :]{1,3}(?:\p{L}{1,12}\.? ){0,2}\p{Lu}/uy;
/** "Manish Nagar", "Cumhuriyet Mah.", "Воронежская обл.": the word comes last. */
const QUARTER_AFTER =
  /(?:\p{Lu}[\p{L}\p{M}'.-]{1,24} ){1,3}(?:nagar|colony|vihar|layout|enclave|extension|extn|puram|park|bagh|ganj|mahallesi|mah|mh|ilcesi|обл|область|район|р-н|край|county|megye|kerulet|ker|district|dist)(?!\p{L})\.?/iuy;
const CAPITALS = /\p{Lu}/uy;

/** "3b" right before a postcode. */
const DOOR = /\d{1,2}[ºª°]?[ ]?[A-Za-z](?=[ ,]{1,2}\d{5}(?!\d))/uy;
const ENDS = String.raw`(?=[ ]?(?:[,;\n)]|\.(?:[ \n]|$)|$|\d{5}(?!\d)|[-|/·] ))`;
/** "A 3", "B 16", "3 B", "II": after the house number, up to a mark. */
const LETTERED = new RegExp(
  String.raw`(?:[A-Z][ -]?\d{1,4}(?: [A-Z])?|P\d{1,2} \d{1,2}[A-Z]|\d{1,2} ?[A-Z])${ENDS}`,
  "uy",
);
const LONE = new RegExp(String.raw`(?:\d{1,4}(?:[ ]?[-,/][ ]?\d{0,3})?[ ]?[A-Z]?\.?|[A-Z])${ENDS}`, "uy");

/** Roman floors ("II. emelet") and optional letters ("bajos?", "izq(?:uierda)?") begin with other words than they are written with. */
const UNIT_FIRST = new Set([
  ...firstWordsOf(ALONE, NUMBERED),
  ..."i ii iii iv v vi vii viii ix x bajo bajos bxos atico planta izq izquierda izda esq esquerdo bloc bloco bloque st piso h km c".split(
    " ",
  ),
]);
const QUARTER_FIRST = new Set([...firstWordsOf(QUARTER_WORDS), "frac", "fracc"]);

export function readUnit(text: string, all: string, at: number): number | undefined {
  if (!isDigitAt(all, at) && all[at] !== "#") {
    const word = firstWord(all, at);
    if (word === "") return undefined;
    if (!UNIT_FIRST.has(word)) return word.length > 2 ? undefined : read(LETTERED, text, at);
  }
  return read(UNIT, all, at) ?? read(DOOR, text, at) ?? read(LETTERED, text, at);
}

/** A bare number or letter: only where the one before it makes it a door. */
export function readLoneUnit(text: string, at: number): number | undefined {
  return read(LONE, text, at);
}

export function readQuarter(text: string, all: string, at: number): number | undefined {
  const end = QUARTER_FIRST.has(firstWord(all, at)) ? read(QUARTER, all, at) : undefined;
  if (end !== undefined && read(CAPITAL, text, at) !== undefined) return end;
  return read(CAPITALS, text, at) === undefined ? undefined : read(QUARTER_AFTER, text, at);
}
