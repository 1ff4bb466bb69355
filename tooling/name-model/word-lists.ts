import {
  cities,
  fakerLocales,
  fakerNames,
  frequentWords,
  mixedNames,
  plainWord,
  wordsOf,
  type ListWords,
} from "./lists.ts";
import { inflect } from "./inflect.ts";
import { FAKER, namesOf } from "./locale-names.ts";

/** The language that a frequency list is of, and how its file names it. */
export const FREQUENCY_LISTS: Readonly<Record<string, string>> = {
  ar: "ar",
  cs: "cs",
  da: "da",
  de: "de",
  el: "el",
  en: "en",
  es: "es",
  fi: "fi",
  fr: "fr",
  he: "he",
  hi: "hi",
  hr: "hr",
  hu: "hu",
  id: "id",
  it: "it",
  nb: "no",
  nl: "nl",
  pl: "pl",
  pt: "pt",
  ro: "ro",
  ru: "ru",
  sl: "sl",
  sr: "sr",
  sv: "sv",
  th: "th",
  tr: "tr",
  uk: "uk",
  vi: "vi",
  zh: "zh_cn",
};

const BIG_CITY = 100_000;
/** Words of a language that count as everyday ones. */
const EVERYDAY = 6000;
/** Of Arabic and Hebrew, which write articles and prepositions onto their words, and of Hindi more: no capital says what is a name. */
const EVERYDAY_CASELESS = 12_000;
const CASELESS: ReadonlySet<string> = new Set(["ar", "he", "hi"]);
/** Above this rank a word is everyday even if it is also a name: Will, Rose, Mark. */
const ALSO_NAMES = 400;
const SINGLE = /[\u3400-\u9fff\uac00-\ud7a3]/;

/** What goes into the filter: every given name, surname and place that we know, and the everyday words of each language. */
export function wordLists(lexicons: string): ListWords {
  const given = new Set<string>();
  const surname = new Set<string>();
  const place = new Set<string>();
  for (const key of fakerLocales()) {
    const names = fakerNames(key);
    add(given, names.given);
    add(surname, names.surname);
    add(place, [...names.city, ...names.country, ...names.region]);
  }
  for (const lang of Object.keys(FAKER)) {
    const names = namesOf(lang);
    add(given, [...names.given, ...names.nick, ...names.latin.given, ...names.foreign.given]);
    add(surname, [...names.surname, ...names.latin.surname, ...names.foreign.surname]);
    add(place, [...names.city, ...names.country, ...names.region]);
  }
  add(given, mixedNames());
  add(place, cities(BIG_CITY));
  const common = new Set<string>();
  for (const [lang, file] of Object.entries(FREQUENCY_LISTS)) {
    if (lang === "th" || lang === "zh") continue;
    const declined = new Set<string>();
    add(declined, declinedNames(lang));
    for (const [rank, word] of frequentWords(lexicons, file)
      .slice(0, CASELESS.has(lang) ? EVERYDAY_CASELESS : EVERYDAY)
      .entries()) {
      const plain = plainWord(word);
      if (rank < ALSO_NAMES || !(given.has(plain) || surname.has(plain) || declined.has(plain))) common.add(plain);
    }
  }
  return { given, surname, place, common };
}

/** "Ivana", "Annę", "Jamesille" are met often enough to look like everyday words of their language. */
function declinedNames(lang: string): readonly string[] {
  if (!(lang in FAKER)) return [];
  const { given, foreign } = namesOf(lang);
  const names = [...given, ...foreign.given];
  return FORMS.flatMap((form) => names.map((name) => inflect(lang, name, form, "given")));
}

/** Of all languages: one that a language does not have leaves the name as it is. */
const FORMS = ["gen", "dat", "acc", "ins", "loc", "voc", "all", "ade", "abl"];

function add(set: Set<string>, entries: readonly string[]): void {
  for (const entry of entries) {
    for (const word of wordsOf(entry)) {
      const plain = plainWord(word);
      if (plain.length >= 2 || SINGLE.test(plain)) set.add(plain);
    }
  }
}
