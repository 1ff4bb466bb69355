import { readTail } from "../../addresses/parts.ts";
import { contextRecognizer } from "../../context-recognizer.ts";
import { patternRecognizer } from "../../pattern-recognizer.ts";
import { plain } from "../../plain.ts";
import type { Candidate, Recognizer } from "../../types.ts";
import { wordFinder } from "../../words/match.ts";
import { wordSet } from "../../words/word-set.ts";

/** A postcode after its word. */
export const addressPostcode = contextRecognizer({
  id: "address-postcode",
  entity: "ADDRESS",
  words: {
    es: "codigo postal|c.p.|cp|cod. postal|c. postal",
    it: "cap|codice postale|codice di avviamento postale",
    fr: "code postal|c.p.",
    pt: "codigo postal|cep",
    ca: "codi postal",
    en: "zip|zip code|zipcode|zip codes|post code|postcode|postal code|eircode|eir code|pincode|pin code",
    de: "plz|postleitzahl",
    nl: "postcode",
    pl: "kod pocztowy|kod poczt.",
    cs: "psc|smerovaci cislo",
    ro: "cod postal|codul postal",
    hu: "iranyitoszam|irsz|irsz.|ir.szam",
    sv: "postnummer|postnr|postnr.",
    fi: "postinumero",
    tr: "posta kodu",
    id: "kode pos|kodepos",
    vi: "ma buu dien|ma buu chinh",
    ru: "индекс|почтовый индекс|індекс",
    el: "τ.κ.|τκ|ταχυδρομικος κωδικας",
    he: "מיקוד",
    ar: "الرمز البريدي",
    th: "รหัสไปรษณีย์",
    hi: "पिन कोड|पिनकोड",
    ja: "郵便番号|〒",
    zh: "邮编|邮政编码|郵遞區號|郵編",
    ko: "우편번호",
  },
  value:
    /(?:\d{5}-\d{3,4}|\d{4}-\d{3}|\d{3}-\d{4}|\d{5,7}|\d{3} \d{2,3}(?! ?\d)|\d{4}(?: ?[A-Z]{2})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|[AC-FHKNPRTV-Y]\d[\dW] ?[0-9AC-FHKNPRTV-Y]{4}|\d{2}-\d{3})(?![A-Za-z0-9]|[.,]\d)/iy,
  reach: 2,
  score: 0.7,
  validate: (value) => !/^(?:19|20)\d\d$/.test(value),
});

const BRITISH = String.raw`[A-PR-UWYZ][A-HK-Y]?\d[A-HJKPSTUW\d]? \d[ABD-HJLNP-UW-Z]{2}(?![A-Za-z0-9])`;
const CAPITAL = String.raw`(?:\d{1,4}[A-Za-z]?|\p{Lu}[\p{L}'.-]{1,20})`;
const STEP = String.raw`${CAPITAL}(?: (?:of|the|on|upon|in|le|${CAPITAL})){0,4}`;
const STEPS = new RegExp(
  String.raw`(?<![\p{L}\p{N}/])(?:(?:${STEP}, ?\n?){1,3}(?:${STEP} )?|(?:\p{Lu}[\p{L}'.-]{1,20} ){1,2})$`,
  "u",
);
const CODE = new RegExp(BRITISH, "g");
const WINDOW = 110;

/** British postcodes name a street and are shaped like nothing else; the lines before one belong to it: "The Quays, Salford M50 3SQ". */
export const addressBritishPostcode: Recognizer = {
  id: "address-british-postcode",
  entity: "ADDRESS",
  find(text) {
    const found: Candidate[] = [];
    if (!/\d [A-Z\d]{3}/.test(text) && !/[A-Z]\d/.test(text)) return found;
    CODE.lastIndex = 0;
    for (let match = CODE.exec(text); match !== null; match = CODE.exec(text)) {
      if (/[\p{L}\p{N}]/u.test(text.charAt(match.index - 1))) continue;
      const from = Math.max(0, match.index - WINDOW);
      const steps = STEPS.exec(text.slice(from, match.index));
      found.push({
        start: steps === null ? match.index : from + steps.index,
        end: match.index + match[0].length,
        score: 0.6,
      });
    }
    return found;
  },
};

/** Ireland and Canada: "D08 XY56", "K1A 0B1". */
export const addressEircode = patternRecognizer({
  id: "address-eircode",
  entity: "ADDRESS",
  pattern:
    /(?:[AC-FHKNPRTV-Y]\d[\dW] [0-9AC-FHKNPRTV-Y](?=[0-9]{0,2}[A-Z])[0-9AC-FHKNPRTV-Y]{3}|[ABCEGHJ-NPRSTVXY]\d[A-Z] \d[A-Z]\d)(?![\p{L}\p{N}])/gu,
  score: 0.45,
  context: [
    "eircode",
    "eir code",
    "postal code",
    "address",
    "ireland",
    "canada",
    "co.",
    "dublin",
    "toronto",
    "live",
    "lives",
  ],
});

const BOXES = wordFinder([
  ...wordSet(`
  p.o. box|po box|p.o.box|pobox|p o box|p.o box|post office box|gpo box|locked bag|private bag|apartado
  |apartado de correos|apartado postal|apdo|apdo.|casilla|casilla de correo|postfach|postbus|boite postale|b.p.|bp
  |casella postale|c.p.|caixa postal|box|postboks|boks|poste restante|postlagernd|fermo posta|lista de correos|pl
  |postafiok|pf.|pf|skrytka pocztowa|skr. poczt.|p.o. boks|casuta postala|posta kutusu|p.k.|kotak pos|kotak surat
  |hom thu|абонентский ящик|а/я|абонентська скринька|ταχ. θυριδα|τ.θ.|ת.ד.|ת.ד|ص.ب|ص.ب.|صندوق بريد|ตู้ ปณ.|ตู้ป.ณ.
  |私書箱|사서함|邮政信箱|信箱`),
]);
/** These words are others too: only with a place behind the number. */
const UNSURE: ReadonlySet<string> = wordSet(`box|boks|bp|b.p.|casilla|pl|pf|pf.|p.k.|apartado|c.p.|locked bag`);
const REST: ReadonlySet<string> = wordSet(`poste restante|postlagernd|fermo posta|lista de correos`);
const BOX_NUMBER = /[:.]? {0,2}(?:n[.º°o]{0,2} ?|nr\.? ?|no\.? ?|# ?)?(\d{1,7}(?: \d{2,3}){0,2})(?![\d%]|[.,]\d)/y;

/** PO boxes and what follows. */
export const addressBox: Recognizer = {
  id: "address-box",
  entity: "ADDRESS",
  find(text) {
    const found: Candidate[] = [];
    const all = plain(text);
    for (const { start, end } of BOXES.find(text)) {
      if (start > 0 && /[\p{L}\p{N}]/u.test(all.charAt(start - 1))) continue;
      const word = all.slice(start, end);
      if (REST.has(word)) {
        const tail = readTail(text, end);
        if (tail.isSure) found.push({ start, end: tail.end, score: 0.75 });
        continue;
      }
      BOX_NUMBER.lastIndex = end;
      const number = BOX_NUMBER.exec(all);
      if (number === null) continue;
      const short = number[1]?.split(" ", 1)[0]?.length ?? 0;
      const whole = readTail(text, end + number[0].length);
      const first = readTail(text, end + number[0].length - (number[1]?.length ?? 0) + short);
      const tail = first.isSure || whole.end < first.end ? first : whole;
      if (UNSURE.has(word) && (!tail.isSure || text.charAt(start) === all.charAt(start))) continue;
      if (short < 2 && number[1]?.length === short && !tail.hasPlace && word.length < 6) continue;
      found.push({ start, end: tail.end, score: tail.hasPlace ? 0.9 : 0.75 });
    }
    return found;
  },
};
