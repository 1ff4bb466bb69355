import { readNumber, readTail } from "../../addresses/parts.ts";
import { readCity, readCountry, readStateMark, readStateName } from "../../addresses/places.ts";
import { isDigitAt } from "../../addresses/read.ts";
import { plain } from "../../plain.ts";
import type { Candidate, Recognizer } from "../../types.ts";
import { bareWord, isCommonWord } from "../../words/common.ts";
import { wordFinder } from "../../words/match.ts";
import { wordSet } from "../../words/word-set.ts";

/** Labels of forms, with ":" or a line break behind them; phrases of sentences. Over plain() text. */
const LABELS = wordSet(`
  direccion|direccion de entrega|direccion de envio|direccion postal|direccion de facturacion|direccion completa
  |domicilio|domicilio actual|domicilio fiscal|calle y numero|calle|indirizzo|indirizzo di spedizione
  |indirizzo di consegna|indirizzo fornitura|indirizzo di fatturazione|residenza|domicilio|adresse
  |adresse de livraison|adresse postale|adresse de facturation|adresse d'intervention|adresse complete|domicile
  |nouvelle adresse|morada|endereco|endereco de entrega|morada de entrega|endereco completo|adreca
  |adreca d'enviament|adreca de lliurament|domicili|address|shipping address|delivery address|billing address
  |home address|mailing address|postal address|street address|new address|old address|current address|property
  |property address|service address|address line 1|address 1|street|lieferadresse|anschrift|rechnungsadresse
  |versandadresse|wohnadresse|neue adresse|neue anschrift|meldeadresse|wohnanschrift|straße|strasse|straße/hausnr.
  |strasse/hausnr.|straße und hausnummer|plz ort|plz/ort|plz, ort|adres|afleveradres|bezorgadres|woonadres
  |factuuradres|postadres|leveringsadres|nieuw adres|straat|adres dostawy|adres zamieszkania
  |adres korespondencyjny|adres do wysylki|siedziba|ulica|adresa|dorucovaci adresa|fakturacni adresa|bydliste
  |trvale bydliste|sidlo|bydlisko|trvaly pobyt|adressen|leveringsadresse|leveransadress|adress|fakturaadress
  |hemadress|bostadsadress|postadress|faktureringsadresse|bopael|bopel|bostedsadresse|gatuadress|osoite
  |toimitusosoite|laskutusosoite|kotiosoite|katuosoite|cim|lakcim|szallitasi cim|szamlazasi cim|ertesitesi cim
  |lakhely|szekhely|adresa de livrare|domiciliu|domiciliul|adresa de facturare|sediu|teslimat adresi|ev adresi
  |fatura adresi|ikametgah|acik adres|alamat|alamat pengiriman|alamat rumah|alamat lengkap|dia chi
  |dia chi giao hang|dia chi nhan hang|pata|адрес|адрес доставки|адрес проживания|адрес регистрации
  |место жительства|адреса|адреса доставки|διευθυνση|διευθυνση αποστολης|διευθυνση κατοικιας|κατοικια|κατοικος|住所
  |お届け先|ご住所|送付先|配送先|現住所|地址|收货地址|收件地址|送货地址|寄送地址|送貨地址|注册地址|收货信息|联系地址|住址|收件地址|주소|배송지|배송 주소|주 소|새 주소|도로명주소|العنوان
  |عنواني|عنوان التوصيل|عنوان السكن|כתובת|כתובת למשלוח|הכתובת|ที่อยู่|ที่อยู่จัดส่ง|पता|डिलीवरी पता|स्थायी पता`);
const PHRASES = wordSet(`
  mi direccion es|mi direccion nueva es|la direccion es|nueva direccion|vivo en|resido en|abito in|residente in
  |il mio indirizzo e|mon adresse est|j'habite|j'habite au|moro na|moro no|resido na|a minha morada e
  |meu endereco e|visc a|la meva adreca es|my address is|my new address is|new address is|i live at|address is
  |i live in|wohnhaft|meine adresse ist|ich wohne in der|ich wohne in|ik woon op|ik woon aan de|ik woon in de
  |mijn adres is|mieszkam przy|mieszkam na|moj adres to|bydlim|muj adres je|jag bor pa|min adress ar|jeg bor pa
  |min adresse er|asun osoitteessa|osoitteeni on|adresim|alamat saya|alamat saya di|rumah saya di|мой адрес|я живу
  |живу по адресу|моя адреса|μενω|η διευθυνση μου ειναι`);
const LABEL_WORDS = wordFinder([...LABELS]);
const PHRASE_WORDS = wordFinder([...PHRASES]);
const LOCATIONS = wordFinder(
  "location|lives in|based in|living in|city|ort|ciudad|ville|citta|cidade|localidad|town|wohnort|plaats|miasto|mesto".split(
    "|",
  ),
);

const GAP =
  / {0,14}(?:[:=：] {0,3}\n?[ >]{0,3}|\n[ >]{0,3}(?=.{0,40}\d)|(?:es|e|est|is|ist|to|je|er|ar|on|ειναι)[: ]{1,3}| (?=\d{1,4}[a-z]?,? \p{L}))/uy;
const LINE = /[^\n;|<>]{5,140}/y;
const SENTENCE_END =
  /[.!?](?= \p{Lu}\p{Ll}+ \p{Ll}|$)|[.!?] (?=[¿¡])|[。！？]|[,.]? (?:y mi|e il mio|et mon|e o meu|and my|und meine|en mijn|tel|telefono|teléfono|phone|móvil|mobile|email|e-mail|lütfen|please|bitte)(?![\p{L}])/iu;
/** "12 High Street" */
const HOUSE = /^\d{1,5}[a-z]?,? \p{Lu}/u;
/** Scripts that write words apart. */
const CASED = /[\p{Ll}\p{Lu}]/u;
const JUNK = /@|https?:|\d{1,3}(?:\.\d{1,3}){3}|\[[A-Z_]+\d*\]/;

/** A form's address line: what follows the label up to the line's end, if it holds a number; and "my address is" with a number soon after. */
export const addressField: Recognizer = {
  id: "address-field",
  entity: "ADDRESS",
  find(text) {
    const found: Candidate[] = [];
    const all = plain(text);
    for (const hit of LABEL_WORDS.find(text)) {
      GAP.lastIndex = hit.end;
      if (!GAP.test(all) || isInside(all, hit.start)) continue;
      const start = GAP.lastIndex;
      const line = lineAt(text, start);
      if (line === undefined || !isAddressLine(line)) continue;
      const end = lineEnd(text, start, line);
      // "Straat 5 dagen afgesloten": without a colon the line must go on like an address.
      const isLoose = text[hit.end] === " " && isDigitAt(all, start) && !/[:=：\n]/.test(text.slice(hit.end, start));
      if (isLoose && !isHouse(text, start, line, all.slice(hit.start, hit.end))) continue;
      found.push({ start, end, score: /[:=：]/.test(text.slice(hit.end, start)) ? 0.8 : 0.6 });
    }
    if (/\d/.test(text))
      for (const hit of PHRASE_WORDS.find(text)) if (!isInside(all, hit.start)) addPhrase(found, text, all, hit.end);
    for (const hit of LOCATIONS.find(text)) addLocation(found, text, all, hit.end);
    return found;
  },
};

function isHouse(text: string, start: number, line: string, label: string): boolean {
  const number = readNumber(text, start);
  if (number === undefined) return false;
  return HOUSE.test(line) || (!STREET_LABELS.has(label) && line.length < 70) || readTail(text, number).hasPlace;
}

const STREET_LABELS: ReadonlySet<string> = wordSet(`street straße strasse straat calle ulica property sede cim`);

function lineAt(text: string, start: number): string | undefined {
  LINE.lastIndex = start;
  const whole = LINE.exec(text)?.[0] ?? "";
  const stop = whole.search(SENTENCE_END);
  const line = (stop < 0 ? whole : whole.slice(0, stop)).trimEnd().replace(/[.,]$/, "");
  return line.length < 5 || JUNK.test(line) ? undefined : line;
}

/** A number that is no amount, and few small words: a sentence after "Address:" is none. */
function isAddressLine(line: string): boolean {
  if (!/\d/.test(line) || /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(line)) return false;
  const words = plainWords(line);
  const common = words.filter((word) => isCommonWord(word)).length;
  return words.length === 0 || common <= Math.max(1, words.length / 3);
}

function plainWords(line: string): readonly string[] {
  return bareWord(line)
    .split(/[^\p{L}'.]+/u)
    .filter((word) => word.length > 3);
}

/** Up to a sure place, where one stands in the line; else the whole line, and what goes on below. */
function lineEnd(text: string, start: number, line: string): number {
  const digit = /\d+/g;
  for (let match = digit.exec(line), i = 0; match !== null && i < 4; match = digit.exec(line), i++) {
    const number = readNumber(text, start + match.index);
    if (number === undefined) continue;
    const tail = readTail(text, number);
    if (tail.isSure) return tail.end;
  }
  return readTail(text, start + line.length).end;
}

/** "i live at 5 oak wood, ...", "vivo en san juan 43": up to five words, none of them an everyday one, and a house number. */
function addPhrase(found: Candidate[], text: string, all: string, from: number): void {
  ARTICLE.lastIndex = all[from] === ":" ? from + 2 : from + 1;
  ARTICLE.test(all);
  const at = Math.max(from, ARTICLE.lastIndex);
  if (all[from] !== " " && all[from] !== ":") return;
  WORDS.lastIndex = at;
  const words = WORDS.exec(all)?.[0] ?? "";
  if (words.split(/[ ,]+/).some((word) => word.length > 3 && isCommonWord(word))) return;
  const number = readNumber(text, at + words.length);
  if (number === undefined) return;
  const tail = readTail(text, number);
  if (words !== "") found.push({ start: at, end: tail.end, score: tail.hasPlace ? 0.7 : 0.45 });
  else if (tail.hasPlace) found.push({ start: at, end: tail.end, score: 0.45 });
}

const ARTICLE =
  /(?:(?:in|an|on|at|en|op|a|na adrese|na|pri|w|przy|pa|i|στην|στη|στο|на|по адресу|в) )?(?:(?:la|el|los|las|the|der|dem|den|de|het|un|una|av) )?/y;
const WORDS = /(?:[\p{L}\p{M}'.-]{1,20}(?:,? )){0,5}(?=(?:n[º°o]\.? ?)?\d)/uy;

/** "Location: Los Angeles, CA", "lives in Springfield, IL": city and state together. */
function addLocation(found: Candidate[], text: string, all: string, from: number): void {
  const at = all.startsWith(": ", from) ? from + 2 : all[from] === " " ? from + 1 : undefined;
  if (at === undefined) return;
  const city = readCity(text, at);
  if (city === undefined) return;
  const next = all.startsWith(", ", city) ? city + 2 : undefined;
  const mark = readStateMark(text, city);
  const end = mark ?? (next === undefined ? undefined : (readStateName(all, next) ?? readCountry(all, next)));
  if (end !== undefined && next !== undefined) found.push({ start: at, end: readTail(text, end).end, score: 0.5 });
}

/** "IP address: 10.0.0.1", "e-mail adresse: …" name other addresses. */
function isInside(all: string, start: number): boolean {
  if (start > 0 && CASED.test(all.charAt(start - 1))) return true;
  return /(?:ip|mac|mail|e-mail|email|web|url|wallet|ethernet|btc|bitcoin|correo|internet)[ -]$/.test(
    all.slice(Math.max(0, start - 10), start),
  );
}
