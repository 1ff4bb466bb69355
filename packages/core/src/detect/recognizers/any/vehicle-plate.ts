import { contextRecognizer } from "../../context-recognizer.ts";

/** Written small only in the shapes of GB, TR and DE: any word may follow. */
const SMALL = String.raw`[a-z]{2}\d{2} ?[a-z]{3}|\d{2} ?(?!(?:am|pm|kg|km|cm|mm|eur|usd|gbp|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?![a-z]))[a-z]{1,3} ?\d{2,5}|[a-z]{1,3}-[a-z]{1,2} ?\d{1,4}|[a-z]\d{1,3} ?[a-z]{3}|[a-z]{3} ?\d{1,3}[a-z]`;
const CAPITALS = String.raw`(?=[A-Za-z0-9\u00c0-\u017d\u0370-\u04ff\u0e01-\u0e2e .-]{0,8}\d)(?=[0-9 .-]{0,8}\p{L})[A-Z0-9\u00c0-\u00de\u0106-\u017d\u0370-\u04ff\u0e01-\u0e2e]{1,4}[ -]?[A-Z0-9\u0370-\u04ff]{1,4}(?:[ .-]?[A-Z0-9\u0370-\u04ff]{1,4}){0,2}`;

/** Number plates look like anything; after their word they are plates. */
export const vehiclePlate = contextRecognizer({
  id: "vehicle-plate",
  entity: "VEHICLE",
  words: {
    vi: "bien so|bien so xe|bsx|bien kiem soat|bks",
    id: "plat nomor|nomor polisi|nopol|no polisi|nomor kendaraan|no plat|plat",
    ko: "차량번호|차량 번호|번호판|차번호|차 번호",
    zh: "车牌|車牌|车牌号|車牌號碼|车牌号码|牌照|车号|号牌",
    ja: "ナンバープレート|車両番号|登録番号|ナンバー",
    th: "ทะเบียน",
    hi: "गाड़ी नंबर|गाड़ी का नंबर|वाहन संख्या|नंबर प्लेट|वाहन नंबर|रजिस्ट्रेशन नंबर",
    ar: "لوحة",
    he: "מספר רישוי|מספר רכב|לוחית|מספר הרכב|ל.ר|רכב",
    el: "πινακιδα|πινακιδες|αριθμος κυκλοφοριας|αρ. κυκλοφοριας|πινακιδ",
    tr: "plaka|plakam|plakasi|plakali|plakamiz|plaka no|aracim",
    uk: "держномер|номер машини|номерний знак|реєстраційний номер|держ. номер|номер авто|реєстраційний знак",
    ru: "госномер|гос. номер|гос номер|номер машины|номерной знак|регистрационный знак|регистрационный номер|грз",
    sr: "registarska oznaka|registracija|tablice|регистарска ознака|регистарски број|таблице|регистрациј",
    hr: "registracijska oznaka|registracije|tablica",
    fi: "rekisterinumero|rekisteritunnus|rekkari|rekisterikilpi|rek.nro|reknro|rekisterinumeroni",
    nb: "registreringsnummer|skiltnummer|bilskilt|regnr|reg.nr|regnummer|kjennemerke|skilt|regnummeret",
    da: "nummerplade|nummerpladen|indregistreringsnummer",
    sv: "registreringsskylt|reg nr|bilens nummer|regnumret",
    hu: "rendszam|rendszamu|rendszama|rendszamom|frsz",
    ro: "inmatriculare|nr auto|numar auto|numarul masinii|placuta",
    sk: "ecv|evc|spz|evidencne cislo|evidencne cislo vozidla",
    cs: "registracni znacka|znacka auta|poznavaci znacka|rz",
    es: "matricula|patente|placa|placas|matriculas",
    it: "targa|targato|targata|targhe|targa auto",
    fr: "immatriculation|immatricule|plaque|immatriculee|plaque d'immatriculation|numero d'immatriculation|plaques|immat",
    pt: "chapa|placa do carro|matricula do carro",
    en: "plate number|registration number|plate|plates|vehicle registration|car registration|reg number|reg no|car reg|tag number|vrm|vehicle number|vehicle reg|registration mark",
    de: "kennzeichen|nummernschild|autokennzeichen|kfz-kennzeichen|autonummer|kontrollschild|kfz-zeichen|kennz.|kfz",
    nl: "kenteken|nummerplaat|kentekennummer|kentekenplaat|kentekennr",
    pl: "rejestracyjny|nr rej|nr rej.|rejestracja|tablica rejestracyjna|numer tablicy|rejestracji|rej.",
  },
  value: new RegExp(`(?:${SMALL}|${CAPITALS})(?![\\p{L}\\p{N}])`, "uy"),
  reach: 3,
  isListed: true,
  isInRows: true,
  score: 0.88,
  // Nine characters at most: "patente" is also a driving licence.
  validate: (value) =>
    /^[a-z0-9 -]*[a-z][a-z0-9 -]*$/.test(value) ||
    (/^.{4,9}$/.test(value.replaceAll(/[^\p{Lu}\p{Lo}0-9]/gu, "")) && !/\p{Ll}/u.test(value)),
});
