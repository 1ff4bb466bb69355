import { contextRecognizer } from "../../context-recognizer.ts";

/** What follows the word for an identity document, where no country's checksum fits: foreign, mistyped or partial ("last four of my SSN: 9012"). */
export const nationalIdWord = contextRecognizer({
  id: "national-id-word",
  entity: "NATIONAL_ID",
  words: {
    es: "dni|nie|nif|cif|documento de identidad|cedula|cedula de ciudadania|numero de documento|nass|nuss|seguridad social|tarjeta sanitaria|cip",
    it: "codice fiscale|carta d'identita|carta di identita|tessera sanitaria|documento d'identita",
    fr: "carte d'identite|piece d'identite|cni|securite sociale|numero de securite sociale|titre de sejour",
    pt: "cartao de cidadao|cartao do cidadao|bilhete de identidade|rg|nif|cpf|contribuinte|niss",
    ca: "document d'identitat|targeta sanitaria|dni|nif",
    en: "ssn|social security|social security number|national insurance number|national id|id card|identity card|tax id|tin|itin|ein|nhs number|insurance id|aadhaar|aadhar|national identification|social|tax identification",
    de: "personalausweis|ausweisnummer|personalausweisnummer|sozialversicherungsnummer|steuernummer|steuer-id|krankenversichertennummer|versichertennummer",
    ar: "رقم الهوية|هوية|هويتي|إقامة|رقم الإقامة|الرقم القومي|رقم هويتي|رقم إقامتي|إقامتي|اقامة|اقامتي|رقم السجل المدني|السجل المدني|رقم البطاقة الشخصية",
    ja: "マイナンバー|免許証番号|個人番号|在留カード番号|在留カード|保険証番号",
    zh: "身份证|身份證|身份证号|身份证号码|證件號碼|证件号码",
    ko: "주민등록번호|주민번호|외국인등록번호|운전면허번호",
    nl: "bsn|burgerservicenummer|identiteitskaart|id-kaart",
  },
  value:
    /(?=[A-Za-z0-9 ./-]{0,8}\d{2})(?:[A-Za-z]{0,4}[ -]?)?\d[A-Za-z0-9]{2,15}(?:[ ./-]{1,3}[A-Z0-9]{1,10}){0,4}(?![A-Za-z0-9])/y,
  reach: 3,
  isListed: true,
  score: 0.72,
  validate: (value) => value.replaceAll(/\D/g, "").length >= 4 && !/^(?:19|20)\d{2}$/.test(value),
});
