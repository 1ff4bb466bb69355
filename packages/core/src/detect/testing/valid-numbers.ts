import { stdnum } from "stdnum";
import { luhn, modulo } from "../checksum.ts";
import { STRUCTURES } from "../ids/bban.ts";

/** A judge that we did not write: stdnum, a development dependency only. `word` is what people put before the number. */
export type Judge = {
  readonly country: string;
  readonly key: string;
  readonly template: string;
  readonly word: string;
};

/** 9, ! and # are random digits, A a random letter, X either, anything else stands for itself. By recognizer id. */
export const JUDGES: Readonly<Record<string, Judge>> = {
  "es-dni": { country: "ES", key: "dni", template: "99999999A", word: "dni" },
  "es-nie": { country: "ES", key: "nie", template: "Y9999999A", word: "nie" },
  "es-cif": { country: "ES", key: "cif", template: "B99999999", word: "cif" },
  "it-codice-fiscale": { country: "IT", key: "codicefiscale", template: "RSSMRA8!A01H5#1A", word: "codice fiscale" },
  "it-partita-iva": { country: "IT", key: "iva", template: "0999999!!!9", word: "partita iva" },
  "fr-nir": { country: "FR", key: "nir", template: "185079999999999", word: "securite sociale" },
  "fr-siret": { country: "FR", key: "siren", template: "999999999", word: "siren" },
  "pt-nif": { country: "PT", key: "nif", template: "299999999", word: "nif" },
  "pt-cartao-cidadao": { country: "PT", key: "cc", template: "999999999ZZ9", word: "cartao de cidadao" },
  "nl-bsn": { country: "NL", key: "bsn", template: "199999999", word: "bsn" },
  "be-rijksregister": { country: "BE", key: "nn", template: "85073099999", word: "rijksregisternummer" },
  "ch-ahv": { country: "CH", key: "ssn", template: "7569999999999", word: "ahv" },
  "pl-pesel": { country: "PL", key: "pesel", template: "85051299999", word: "pesel" },
  "pl-nip": { country: "PL", key: "nip", template: "5999999999", word: "nip" },
  "gb-utr": { country: "GB", key: "utr", template: "9999999999", word: "utr" },
  "ie-pps": { country: "IE", key: "pps", template: "9999999A", word: "pps" },
  "se-personnummer": { country: "SE", key: "personnummer", template: "850702-9999", word: "personnummer" },
  "fi-hetu": { country: "FI", key: "hetu", template: "131052-999X", word: "henkilotunnus" },
  "no-fodselsnummer": { country: "NO", key: "fodselsnummer", template: "15108699999", word: "fodselsnummer" },
  "is-kennitala": { country: "IS", key: "kennitala", template: "4504019990", word: "kennitala" },
  "ca-sin": { country: "CA", key: "sin", template: "199999999", word: "sin" },
  "br-cpf": { country: "BR", key: "cpf", template: "99999999999", word: "cpf" },
  "br-cnpj": { country: "BR", key: "cnpj", template: "99999999000199", word: "cnpj" },
  "ar-cuit": { country: "AR", key: "cuit", template: "20999999999", word: "cuit" },
  "cl-rut": { country: "CL", key: "rut", template: "12999999X", word: "rut" },
  "in-aadhaar": { country: "IN", key: "aadhaar", template: "299999999999", word: "aadhaar" },
  "cn-resident-id": { country: "CN", key: "ric", template: "11010520001231999X", word: "身份证" },
  "tr-kimlik": { country: "TR", key: "tckimlik", template: "19999999999", word: "kimlik" },
  "au-tfn": { country: "AU", key: "tfn", template: "199999999", word: "tfn" },
  "au-abn": { country: "AU", key: "abn", template: "99999999999", word: "abn" },
  "za-id": { country: "ZA", key: "idnr", template: "7503309999089", word: "id number" },
  "ro-cnp": { country: "RO", key: "cnp", template: "1630615123999", word: "cnp" },
  "cz-rodne-cislo": { country: "CZ", key: "rc", template: "7103192999", word: "rodne cislo" },
  "gr-amka": { country: "GR", key: "amka", template: "01013099999", word: "αμκα" },
  "gr-afm": { country: "GR", key: "vat", template: "099999999", word: "αφμ" },
  "bg-egn": { country: "BG", key: "egn", template: "7523169999", word: "егн" },
  "ee-isikukood": { country: "EE", key: "ik", template: "36805289999", word: "isikukood" },
  "hr-oib": { country: "HR", key: "oib", template: "39999999999", word: "oib" },
  "de-rentenversicherung": { country: "DE", key: "svnr", template: "15070649C199", word: "rentenversicherungsnummer" },
  "de-ust-id": { country: "DE", key: "vat", template: "DE199999999", word: "ust" },
  "at-steuernummer": { country: "AT", key: "tin", template: "599999999", word: "steuernummer" },
  "at-sozialversicherung": { country: "AT", key: "vnr", template: "1999010180", word: "sozialversicherungsnummer" },
  "be-vat": { country: "BE", key: "vat", template: "0999999999", word: "btw" },
  "bg-eik": { country: "BG", key: "vat", template: "199999999", word: "еик" },
  "bg-lnch": { country: "BG", key: "pnf", template: "9999999999", word: "лнч" },
  "ch-uid": { country: "CH", key: "uid", template: "CHE199999999", word: "uid" },
  "cy-tic": { country: "CY", key: "vat", template: "19999999A", word: "tic" },
  "cz-ico": { country: "CZ", key: "ico", template: "29999999", word: "ico" },
  "dk-cpr": { country: "DK", key: "cpr", template: "2110629999", word: "cpr" },
  "dk-cvr": { country: "DK", key: "cvr", template: "19999999", word: "cvr" },
  "es-nss": { country: "ES", key: "nss", template: "289999999999", word: "nss" },
  "fi-y-tunnus": { country: "FI", key: "ytunnus", template: "29999999", word: "y-tunnus" },
  "fr-tva": { country: "FR", key: "tva", template: "FR99999999999", word: "tva" },
  "fr-spi": { country: "FR", key: "nif", template: "1999999999999", word: "numero fiscal" },
  "gb-nino": { country: "GB", key: "nino", template: "AB999999C", word: "national insurance" },
  "gb-vat": { country: "GB", key: "vat", template: "GB999999999", word: "vat" },
  "hu-adoszam": { country: "HU", key: "anum", template: "HU19999999", word: "adoszam" },
  "lt-asmens-kodas": { country: "LT", key: "asmens", template: "38905299999", word: "asmens kodas" },
  "lv-personas-kods": { country: "LV", key: "pvn", template: "16117519999", word: "personas kods" },
  "no-organisasjonsnummer": { country: "NO", key: "orgnr", template: "899999999", word: "organisasjonsnummer" },
  "no-kontonummer": { country: "NO", key: "kontonr", template: "86011199999", word: "kontonummer" },
  "pl-regon": { country: "PL", key: "regon", template: "199999999", word: "regon" },
  "ro-cui": { country: "RO", key: "cui", template: "18999999", word: "cui" },
  "rs-jmbg": { country: "RS", key: "jmbg", template: "0101002719999", word: "jmbg" },
  "rs-pib": { country: "RS", key: "pib", template: "101999999", word: "pib" },
  "sk-dic": { country: "SK", key: "dph", template: "2029999999", word: "ic dph" },
  "se-organisationsnummer": { country: "SE", key: "orgnr", template: "5569999999", word: "organisationsnummer" },
  "ru-inn": { country: "RU", key: "inn", template: "500199999999", word: "инн" },
  "ru-inn-company": { country: "RU", key: "inn", template: "7799999999", word: "инн" },
  "ua-edrpou": { country: "UA", key: "edrpou", template: "39999999", word: "єдрпоу" },
  "ua-rnokpp": { country: "UA", key: "rntrc", template: "1999999999", word: "рнокпп" },
  "md-idnp": { country: "MD", key: "idno", template: "2009999999999", word: "idnp" },
  "mk-edb": { country: "MK", key: "edb", template: "4030999999999", word: "едб" },
  "al-nipt": { country: "AL", key: "nipt", template: "J99999999A", word: "nipt" },
  "tr-vkn": { country: "TR", key: "vkn", template: "4999999999", word: "vergi" },
  "il-id": { country: "IL", key: "idnr", template: "399999999", word: "תעודת זהות" },
  "us-ssn": { country: "US", key: "ssn", template: "536999999", word: "ssn" },
  "us-ein": { country: "US", key: "ein", template: "919999999", word: "ein" },
  "mx-curp": { country: "MX", key: "curp", template: "BOCW310820HNERBN99", word: "curp" },
  "mx-clabe": { country: "MX", key: "clabe", template: "032180999999999999", word: "clabe" },
  "mx-rfc": { country: "MX", key: "rfc", template: "GODE561231GR9", word: "rfc" },
  "ar-cbu": { country: "AR", key: "cbu", template: "2850590999999999999999", word: "cbu" },
  "co-nit": { country: "CO", key: "nit", template: "2131239999", word: "nit" },
  "do-cedula": { country: "DO", key: "cedula", template: "00113999999", word: "cedula" },
  "ec-cedula": { country: "EC", key: "ci", template: "1719999999", word: "cedula" },
  "gt-cui": { country: "GT", key: "cui", template: "2199999990101", word: "cui" },
  "pe-ruc": { country: "PE", key: "ruc", template: "20512399999", word: "ruc" },
  "uy-cedula": { country: "UY", key: "cedula", template: "19999999", word: "cedula" },
  "ve-rif": { country: "VE", key: "rif", template: "V999999999", word: "rif" },
  "ca-bn": { country: "CA", key: "bn", template: "123999999", word: "business number" },
  "au-acn": { country: "AU", key: "acn", template: "099999999", word: "acn" },
  "nz-ird": { country: "NZ", key: "ird", template: "049999999", word: "ird" },
  "cn-uscc": { country: "CN", key: "uscc", template: "511100006070399999", word: "统一社会信用代码" },
  "hk-hkid": { country: "HK", key: "hkid", template: "A1999999", word: "hkid" },
  "tw-national-id": { country: "TW", key: "natid", template: "A199999999", word: "身分證" },
  "tw-ubn": { country: "TW", key: "ubn", template: "09999999", word: "統編" },
  "jp-corporate-number": { country: "JP", key: "cn", template: "7999999999999", word: "法人番号" },
  "kr-brn": { country: "KR", key: "brn", template: "1168199999", word: "사업자등록번호" },
  "th-national-id": { country: "TH", key: "idnr", template: "1999999999999", word: "บัตรประชาชน" },
  "my-mykad": { country: "MY", key: "nric", template: "770305029999", word: "mykad" },
  "id-npwp": { country: "ID", key: "npwp", template: "013999999091000", word: "npwp" },
  "vn-mst": { country: "VN", key: "mst", template: "0100999999", word: "mst" },
  "in-gstin": { country: "IN", key: "gstin", template: "27AAPFU99!9F1ZX", word: "gst" },
  "in-pan": { country: "IN", key: "pan", template: "ACUPA!#99R", word: "pan" },
  "pk-cnic": { country: "PK", key: "cnic", template: "3420199999999", word: "cnic" },
  "sg-uen": { country: "SG", key: "uen", template: "19999999A", word: "uen" },
};

/** `count` numbers that the judge calls valid, the same at every run. */
export function validNumbers({ country, key, template }: Judge, count: number): readonly string[] {
  const validate = judgeOf(country, key);
  const random = generator(template.length * 7919 + key.length);
  const found: string[] = [];
  for (let tries = 0; tries < 60_000 && found.length < count; tries++) {
    const value = fill(template, random);
    if (validate(value)) found.push(value);
  }
  return found;
}

export function judgeOf(country: string, key: string): (value: string) => boolean {
  const countries: Readonly<
    Record<string, Readonly<Record<string, { validate: (value: string) => { isValid: boolean } }>>>
  > = stdnum;
  const validator = countries[country]?.[key];
  if (validator === undefined) throw new Error(`stdnum has no ${country}.${key}`);
  return (value) => validator.validate(value).isValid;
}

/** What no package judges. */
export const SHAPES: Readonly<Record<string, readonly [word: string, template: string]>> = {
  "us-mbi": ["medicare", "1EG9TE9MK99"],
  "us-npi": ["npi", "1999999999"],
  "us-itin": ["itin", "999709999"],
  "gb-nhs": ["nhs number", "9434765919"],
  "gb-driving-licence": ["driving licence", "MORGA657054SM9IJ"],
  "de-steuer-id": ["steuer-id", "36574261809"],
  "de-krankenversicherung": ["krankenkasse", "K199999999"],
  "de-steuernummer": ["steuernummer", "1819999999999"],
  "it-patente": ["patente", "RM9999999K"],
  "it-carta-identita": ["carta d'identita", "CF99999GH"],
  "es-cip": ["cip", "BRRD0850712999"],
  "lu-matricule": ["matricule", "1985123199999"],
  "hu-adoazonosito": ["adoazonosito jel", "8999999999"],
  "hu-taj": ["taj szam", "199999999"],
  "hu-szemelyi-azonosito": ["szemelyi szam", "18507129999"],
  "kz-iin": ["иин", "850712399999"],
  "by-personal-number": ["личный номер", "3010190K001PB9"],
  "ru-passport": ["паспорт", "4509999999"],
  "ru-snils": ["снилс", "19999999999"],
  "sa-national-id": ["رقم الهوية", "1999999999"],
  "ae-emirates-id": ["emirates id", "784198599999999"],
  "eg-national-id": ["الرقم القومي", "28507120199999"],
  "kw-civil-id": ["civil id", "285071299999"],
  "ir-national-code": ["کد ملی", "1999999999"],
  "in-epic": ["voter id", "YCB9999999"],
  "lk-nic": ["nic", "851990123V"],
  "jp-driver-license": ["免許証番号", "309999999999"],
  "jp-residence-card": ["在留カード", "CB99999999GH"],
  "kr-rrn": ["주민등록번호", "8507121999999"],
  "kr-passport": ["여권", "M999B9999"],
  "kr-driver-license": ["운전면허", "119999999999"],
  "id-nik": ["nik", "3175091207859999"],
  "vn-cccd": ["cccd", "001085099999"],
  "nz-nhi": ["nhi number", "ZZC9999"],
  "ca-health-card": ["health card", "1999999999"],
  "br-pis": ["pis", "12999999999"],
  "br-cnh": ["cnh", "02999999999"],
  "br-titulo-eleitor": ["titulo de eleitor", "199999990199"],
  "mx-nss": ["nss", "12999999999"],
  "si-davcna": ["davcna stevilka", "59999999"],
  "at-uid": ["uid", "ATU99999999"],
  "de-bsnr": ["bsnr", "199999999"],
  "de-fuhrerschein": ["fuhrerschein", "B072RRE2I99"],
  "de-lanr": ["lanr", "199999999"],
  "de-personalausweis": ["personalausweis", "L01C00T999"],
  "de-reisepass": ["reisepass", "C01C00T999"],
  "es-ccc": ["cuenta", "21000418999999999999"],
  "it-pod": ["contatore", "IT001E99999999"],
  "nl-btw": ["btw", "NL999999999B01"],
  "pl-dowod": ["dowod osobisty", "CBS999999"],
  "pl-paszport": ["paszport", "ZS9999999"],
  "pt-niss": ["niss", "11999999999"],
  "ru-ogrn": ["огрн", "1027799999999"],
  "ec-ruc": ["ruc", "1799999999001"],
  "us-dea": ["dea", "BB1999999"],
  "us-routing": ["routing", "021999999"],
  "au-medicare": ["medicare", "2999999999"],
  "in-driving-licence": ["driving licence", "MH1420119999999"],
  "jp-my-number": ["マイナンバー", "199999999999"],
  "ke-pin": ["kra", "P999999999K"],
  "ma-cin": ["cin", "BK999999"],
  "mt-id": ["identity card", "199999M"],
  "ng-nin": ["nin", "19999999999"],
  "ph-ids": ["sss", "3499999999"],
  "sg-nric": ["nric", "S9999999J"],
  imei: ["imei", "490154203239999"],
  vin: ["vin", "1HGCM82633B999999"],
  "s10-parcel": ["tracking", "RR999999999GB"],
  "es-cups": ["cups", "ES0021000099999999KR"],
};

export function filled(template: string, count: number): readonly string[] {
  const random = generator(template.length * 104_729);
  return Array.from({ length: count }, () => fill(template, random));
}

/** Account numbers of every country of the registry with right check digits. */
export function validIbans(): readonly string[] {
  const random = generator(7);
  const classes: Readonly<Record<string, string>> = { n: DIGITS, a: LETTERS, c: DIGITS + LETTERS };
  return [...STRUCTURES].map(([country, structure]) => {
    const body = structure.replaceAll(/(\d+)([nac])/g, (_, count: string, kind: string) =>
      Array.from({ length: Number(count) }, () => {
        const all = classes[kind] ?? DIGITS;
        return all.charAt(Math.floor(random() * all.length));
      }).join(""),
    );
    return country + String(98 - modulo(`${body}${country}00`, 97)).padStart(2, "0") + body;
  });
}

/** Cards of every network and length with a right last digit. */
export function validCards(): readonly string[] {
  const random = generator(11);
  const shapes =
    "4999999999999999 5199999999999999 2299999999999999 379999999999999 36999999999999 6011999999999999 3569999999999999 6299999999999999 2200999999999999 9792999999999999";
  return shapes.split(" ").map((shape) => {
    const start = shape.replace(/9+$/, "");
    const body = start + fill("9".repeat(shape.length - start.length - 1), random);
    return `${body}${DIGITS.split("").find((digit) => luhn(body + digit)) ?? ""}`;
  });
}

function fill(template: string, random: () => number): string {
  return template.replaceAll(/[9AX!#]/g, (kind) =>
    kind === "A" || (kind === "X" && random() < 0.1)
      ? LETTERS.charAt(Math.floor(random() * 26))
      : String(Math.floor(random() * 10)),
  );
}

const DIGITS = "0123456789";
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Park and Miller's minimal standard generator: tests must not roll real dice. */
function generator(seed: number): () => number {
  let state = seed % 2_147_483_647 || 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
