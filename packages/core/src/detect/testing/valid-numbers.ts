import { stdnum } from "stdnum";

/** A judge that we did not write: stdnum, a development dependency only. */
export type Judge = { readonly country: string; readonly key: string; readonly template: string };

/** 9, ! and # are random digits, A a random letter, X either, anything else stands for itself. By recognizer id. */
export const JUDGES: Readonly<Record<string, Judge>> = {
  "es-dni": { country: "ES", key: "dni", template: "99999999A" },
  "es-nie": { country: "ES", key: "nie", template: "Y9999999A" },
  "es-cif": { country: "ES", key: "cif", template: "B99999999" },
  "it-codice-fiscale": { country: "IT", key: "codicefiscale", template: "RSSMRA8!A01H5#1A" },
  "it-partita-iva": { country: "IT", key: "iva", template: "0999999!!!9" },
  "fr-nir": { country: "FR", key: "nir", template: "185079999999999" },
  "fr-siret": { country: "FR", key: "siren", template: "999999999" },
  "pt-nif": { country: "PT", key: "nif", template: "299999999" },
  "pt-cartao-cidadao": { country: "PT", key: "cc", template: "999999999ZZ9" },
  "nl-bsn": { country: "NL", key: "bsn", template: "199999999" },
  "be-rijksregister": { country: "BE", key: "nn", template: "85073099999" },
  "ch-ahv": { country: "CH", key: "ssn", template: "7569999999999" },
  "pl-pesel": { country: "PL", key: "pesel", template: "85051299999" },
  "pl-nip": { country: "PL", key: "nip", template: "5999999999" },
  "gb-utr": { country: "GB", key: "utr", template: "9999999999" },
  "ie-pps": { country: "IE", key: "pps", template: "9999999A" },
  "se-personnummer": { country: "SE", key: "personnummer", template: "850702-9999" },
  "fi-hetu": { country: "FI", key: "hetu", template: "131052-999X" },
  "no-fodselsnummer": { country: "NO", key: "fodselsnummer", template: "15108699999" },
  "is-kennitala": { country: "IS", key: "kennitala", template: "4504019990" },
  "ca-sin": { country: "CA", key: "sin", template: "199999999" },
  "br-cpf": { country: "BR", key: "cpf", template: "99999999999" },
  "br-cnpj": { country: "BR", key: "cnpj", template: "99999999000199" },
  "ar-cuit": { country: "AR", key: "cuit", template: "20999999999" },
  "cl-rut": { country: "CL", key: "rut", template: "12999999X" },
  "in-aadhaar": { country: "IN", key: "aadhaar", template: "299999999999" },
  "cn-resident-id": { country: "CN", key: "ric", template: "11010520001231999X" },
  "tr-kimlik": { country: "TR", key: "tckimlik", template: "19999999999" },
  "au-tfn": { country: "AU", key: "tfn", template: "199999999" },
  "au-abn": { country: "AU", key: "abn", template: "99999999999" },
  "za-id": { country: "ZA", key: "idnr", template: "7503309999089" },
  "ro-cnp": { country: "RO", key: "cnp", template: "1630615123999" },
  "cz-rodne-cislo": { country: "CZ", key: "rc", template: "7103192999" },
  "gr-amka": { country: "GR", key: "amka", template: "01013099999" },
  "gr-afm": { country: "GR", key: "vat", template: "099999999" },
  "bg-egn": { country: "BG", key: "egn", template: "7523169999" },
  "ee-isikukood": { country: "EE", key: "ik", template: "36805289999" },
  "hr-oib": { country: "HR", key: "oib", template: "39999999999" },
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

function fill(template: string, random: () => number): string {
  return template.replaceAll(/[9AX!#]/g, (kind) =>
    kind === "A" || (kind === "X" && random() < 0.1)
      ? LETTERS.charAt(Math.floor(random() * 26))
      : String(Math.floor(random() * 10)),
  );
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Park and Miller's minimal standard generator: tests must not roll real dice. */
function generator(seed: number): () => number {
  let state = seed % 2_147_483_647 || 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
