import { contextRecognizer } from "../../context-recognizer.ts";
import { DATE_SOURCE } from "../../words/dates.ts";

/** A date after a birth word. Other dates are DATE and stay visible. */
export const dateOfBirth = contextRecognizer({
  id: "date-of-birth",
  entity: "DATE_OF_BIRTH",
  words: {
    es: "fecha de nacimiento|f. nacimiento|f. nac|fec. nac|nacido el|nacida el|naci el|nacido|nacida|nacimiento|cumpleanos|naci",
    it: "data di nascita|nato il|nata il|nato a|nata a|sono nato il|sono nata il|compleanno|nascita",
    fr: "date de naissance|ne le|nee le|naissance|anniversaire|né(e) le",
    pt: "data de nascimento|nascido a|nascida a|nascido em|nascida em|nasci|nascimento|aniversario",
    ca: "data de naixement|nascut el|nascuda el|vaig neixer|naixement|aniversari",
    en: "date of birth|dob|d.o.b|d.o.b.|born on|born|birthday|birthdate|birth date",
    de: "geburtsdatum|geboren am|geb. am|geb.|geburtstag|geboren|geb",
    nl: "geboortedatum|geboren op|geboren|geb.datum|verjaardag",
    pl: "data urodzenia|urodzony|urodzona",
    ja: "生年月日|誕生日|お誕生日",
    zh: "出生日期|生日|出生于|出生於|出生年月",
    ko: "생년월일|생일|출생일",
    ar: "تاريخ الميلاد|تاريخ ميلادي|مواليد|ولدت في|ولدت بتاريخ|ولد في|الميلاد",
    ru: "дата рождения|родился|родилась",
    tr: "dogum tarihi|dogum tarihim",
  },
  value: new RegExp(String.raw`(?:${DATE_SOURCE}|(?:19|20)\d{2})(?!\d)`, "iy"),
  onPlain: true,
  reach: 4,
  score: 0.92,
});
