import { existsSync } from "node:fs";
import { join } from "node:path";
import { fakerNames, ownNames, type Names } from "./lists.ts";

/** Faker's locales of a language, likeliest first. */
export const FAKER: Readonly<Record<string, readonly string[]>> = {
  en: ["en", "en_GB", "en_US", "en_IN", "en_AU", "en_IE"],
  es: ["es", "es_MX"],
  fr: ["fr", "fr_BE", "fr_CA"],
  de: ["de", "de_AT", "de_CH"],
  it: ["it"],
  pt: ["pt_PT", "pt_BR"],
  nl: ["nl", "nl_BE"],
  pl: ["pl"],
  cs: ["cs_CZ"],
  sk: ["sk"],
  ro: ["ro", "ro_MD"],
  hu: ["hu"],
  sv: ["sv"],
  da: ["da"],
  nb: ["nb_NO"],
  fi: ["fi"],
  hr: ["hr"],
  sr: ["sr_RS_latin"],
  ru: ["ru"],
  uk: ["uk"],
  tr: ["tr"],
  el: ["el"],
  he: ["he"],
  ar: ["ar"],
  hi: [],
  th: ["th"],
  ja: ["ja"],
  ko: ["ko"],
  zh: ["zh_CN", "zh_TW"],
  id: ["id_ID"],
  vi: ["vi"],
};

type Pair = { readonly given: readonly string[]; readonly surname: readonly string[] };

/** Names of a language: our own lists and faker's; `latin` its names in Latin letters, `foreign` others' in its own. */
export function namesOf(lang: string): Names & { readonly latin: Pair; readonly foreign: Pair } {
  const own: ReadonlyMap<string, readonly string[]> = existsSync(join(import.meta.dirname, "names", `${lang}.txt`))
    ? ownNames(lang)
    : new Map();
  const faker = (FAKER[lang] ?? []).map(fakerNames);
  const get = (...kinds: readonly string[]) => kinds.flatMap((kind) => own.get(kind) ?? []);
  const both = (kinds: readonly string[], from: "given" | "surname" | "city" | "country" | "region") =>
    [...new Set([...get(...kinds), ...faker.flatMap((one) => one[from])])].filter((name) => !/[{}\d]/.test(name));
  return {
    given: both(["given-f", "given-m", "kana-given"], "given"),
    surname: both(["surname", "surname-f", "kana-surname"], "surname"),
    nick: get("nick"),
    city: both(["city"], "city"),
    region: both(["region"], "region"),
    country: both(["country"], "country"),
    org: get("org"),
    product: get("product"),
    street: get("street"),
    latin: { given: get("latin-given"), surname: get("latin-surname") },
    foreign: { given: get("foreign-given"), surname: get("foreign-surname") },
  };
}
