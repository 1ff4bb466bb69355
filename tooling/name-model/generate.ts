import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inflect } from "./inflect.ts";
import type { LabelledSpan, LabelledText } from "./labelled.ts";
import { namesOf } from "./locale-names.ts";
import type { Random } from "./random.ts";
import { transliterate } from "./transliterate.ts";

const SLOT = /\{([a-z]+)(\d?)(?::([a-z]+))?\}/g;
/** Family name first, without a space. */
const SURNAME_FIRST: ReadonlySet<string> = new Set(["ja", "ko", "zh"]);
const SURNAME_FIRST_SPACED: ReadonlySet<string> = new Set(["hu", "vi"]);

/** Languages of another script: a foreign name is mostly written in it. */
const TRANSLITERATING: ReadonlySet<string> = new Set(["ar", "el", "he", "hi", "ja", "ko", "ru", "uk", "zh"]);
const FOREIGN = 0.12;
const FOREIGN_THERE = 0.3;
/** Of foreigners' names in such a script: from our list of the frequent ones, or another language's, written by letters. */
const FREQUENT = 0.4;
const AS_WRITTEN = 0.15;

type Pool = ReturnType<typeof namesOf>;

/**
 * Sentences from our own templates, filled with the language's names, now and then with those of another language
 * (customers move), with an initial, two given names, two surnames, a nickname.
 */
export function generate(
  lang: string,
  count: number,
  random: Random,
  others: readonly string[],
): readonly LabelledText[] {
  const file = join(import.meta.dirname, "templates", `${lang}.txt`);
  if (!existsSync(file)) return [];
  const templates = readFileSync(file, "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  const pool = poolOf(lang);
  const made: LabelledText[] = [];
  for (let i = 0; i < count; i++) {
    const template = templates[i % templates.length] ?? "";
    const people =
      random.next() < (TRANSLITERATING.has(lang) ? FOREIGN_THERE : FOREIGN) ? foreigners(pool, random, others) : pool;
    made.push(
      fill(template, lang, pool, people.given.length > 20 && people.surname.length > 10 ? people : pool, random),
    );
  }
  return made;
}

function foreigners(pool: Pool, random: Random, others: readonly string[]): Pool {
  if (pool.foreign.given.length > 0 && random.next() < FREQUENT)
    return { ...pool, ...pool.foreign, latin: NOBODY, nick: [] };
  const other = poolOf(random.pick(others));
  return other.latin.given.length > 0 && random.next() > AS_WRITTEN ? { ...other, ...other.latin, nick: [] } : other;
}

const NOBODY = { given: [], surname: [] };

const pools = new Map<string, Pool>();

function poolOf(lang: string): Pool {
  const seen = pools.get(lang) ?? namesOf(lang);
  pools.set(lang, seen);
  return seen;
}

function fill(template: string, lang: string, pool: Pool, people: Pool, random: Random): LabelledText {
  const spans: LabelledSpan[] = [];
  const chosen = new Map<string, string>();
  let text = "";
  let position = 0;
  const source = template.replaceAll("\\n", "\n");
  for (const match of source.matchAll(SLOT)) {
    const [whole, slot = "", which = "", form] = match;
    text += source.slice(position, match.index);
    position = match.index + whole.length;
    const key = slot + which;
    const value =
      chosen.get(key) ??
      nativeScript(valueOf(slot, { lang, pool, people, random }), {
        slot,
        lang,
        isForeign: people !== pool && slot !== "roman",
        random,
      });
    chosen.set(key, value);
    const type = TYPE_OF[slot];
    const written = type === undefined || form === undefined ? value : inflect(lang, value, form, slot);
    // Turkish writes its case behind an apostrophe: the name ends before it.
    const suffix = lang === "tr" && form !== undefined ? written.lastIndexOf("'") : -1;
    const end = text.length + (suffix > 0 ? suffix : written.length);
    if (type !== undefined && written !== "") spans.push({ start: text.length, end, type });
    text += written;
  }
  return { text: text + source.slice(position), lang, spans };
}

type Writing = { readonly slot: string; readonly lang: string; readonly isForeign: boolean; readonly random: Random };

function nativeScript(value: string, { slot, lang, isForeign, random }: Writing): string {
  if (
    !isForeign ||
    !TRANSLITERATING.has(lang) ||
    TYPE_OF[slot] !== "PERSON" ||
    !/^[\p{Script=Latin} .'’-]+$/u.test(value)
  )
    return value;
  return random.next() < AS_WRITTEN ? value : (transliterate(lang, value, random) ?? value);
}

const TYPE_OF: Readonly<Record<string, string | undefined>> = {
  name: "PERSON",
  given: "PERSON",
  surname: "PERSON",
  roman: "PERSON",
  city: "LOCATION",
  country: "LOCATION",
  region: "LOCATION",
  org: "ORG",
};

type Choice = { readonly lang: string; readonly pool: Pool; readonly people: Pool; readonly random: Random };

function valueOf(slot: string, { lang, pool, people, random }: Choice): string {
  const number = (digits: number) => String(Math.floor(random.next() * 10 ** digits)).padStart(digits, "0");
  switch (slot) {
    case "name":
      return fullName(lang, people, random);
    case "given":
      return pool.nick.length > 0 && random.next() < 0.15 ? random.pick(pool.nick) : rareGiven(people, random);
    case "surname":
      return random.pick(people.surname);
    case "roman":
      return roman(isLatin(people) ? people : pool, random);
    case "city":
      return random.pick(pool.city.length > 0 ? pool.city : ["Paris"]);
    case "country":
      return random.pick(pool.country.length > 0 ? pool.country : ["Portugal"]);
    case "region":
      return random.pick(pool.region.length > 0 ? pool.region : pool.city);
    case "org":
      return random.pick(pool.org.length > 0 ? pool.org : ["Acme"]);
    case "product":
      return random.pick(pool.product.length > 0 ? pool.product : ["Galaxy S23"]);
    case "street":
      return random.pick(pool.street.length > 0 ? pool.street : ["Main Street"]);
    case "num":
      return random.next() < 0.5 ? number(5) : `${random.pick(["A", "BR", "XK", "PO"])}-${number(6)}`;
    case "date":
      return `${1 + random.below(28)}.${1 + random.below(12)}.20${number(2)}`;
    case "time":
      return `${random.below(24)}:${number(2)}`;
    case "phone":
      return `+${10 + random.below(80)} ${number(3)} ${number(3)} ${number(3)}`;
    case "email":
      return `${random.pick(["info", "user", "kontakt", "anna.k", "m.rossi"])}${number(2)}@example.com`;
    case "amount":
      return `${random.below(900)},${number(2)} €`;
    case "url":
      return "www.example.com/help";
    default:
      return "";
  }
}

function fullName(lang: string, people: Pool, random: Random): string {
  const given = rareGiven(people, random);
  const surname = rare(random.pick(people.surname), people, random);
  const isOwn = people === poolOf(lang);
  if (people.given === poolOf(lang).foreign.given && JOINTS[lang] !== undefined)
    return `${given}${random.next() < 0.8 ? JOINTS[lang] : " "}${surname}`;
  if (isOwn && EAST_SLAVIC.has(lang) && random.next() < 0.2) return official(given, surname, random);
  if (isOwn && SURNAME_FIRST.has(lang)) {
    const dice = random.next();
    if (people.latin.given.length > 0 && people.latin.surname.length > 0 && dice < 0.08)
      return `${random.pick(people.latin.given)} ${random.pick(people.latin.surname)}`;
    if (lang !== "ja" || dice > 0.35) return `${surname}${given}`;
    return `${surname}${dice < 0.14 ? "\u3000" : " "}${given}`;
  }
  if (people.latin.given.length > 0 && people.latin.surname.length > 0 && random.next() < 0.08)
    return `${random.pick(people.latin.given)} ${random.pick(people.latin.surname)}`;
  if (isOwn && SURNAME_FIRST_SPACED.has(lang)) return `${surname} ${given}`;
  const dice = random.next();
  if (dice < 0.06) return `${given.charAt(0)}. ${surname}`;
  if (dice < 0.1) return `${given} ${random.pick(people.given)} ${surname}`;
  if (dice < 0.13) return `${given} ${random.pick(people.given).charAt(0)}. ${surname}`;
  if (dice < 0.17 || ((lang === "es" || lang === "pt") && dice < 0.4))
    return `${given} ${surname} ${random.pick(people.surname)}`;
  if (dice < 0.2) return `${given} ${surname}-${random.pick(people.surname)}`;
  if (dice > 0.97) return `${surname} ${given}`;
  if (dice > 0.95) return `${surname}, ${given}`;
  return `${given} ${surname}`;
}

function isLatin({ given, latin }: Pool): boolean {
  return latin.given.length > 0 || /^[A-Z]/.test(given[0] ?? "");
}

/** A name as in a passport: in Latin letters, often in capitals, the family name first or last. */
function roman({ latin, given, surname }: Pool, random: Random): string {
  const people = latin.given.length > 0 && latin.surname.length > 0 ? latin : { given, surname };
  const first = random.pick(people.given);
  const last = random.pick(people.surname);
  const name = random.next() < 0.4 ? `${last} ${first}` : `${first} ${last}`;
  return random.next() < 0.4 ? name.toUpperCase() : name;
}

/** Between the parts of a foreign name. */
const JOINTS: Readonly<Record<string, string>> = { ja: "・", zh: "·" };
const EAST_SLAVIC: ReadonlySet<string> = new Set(["ru", "uk"]);

/** "Иванов С. П.", "С.П. Иванов", "Иванов Сергей": as offices write names. */
function official(given: string, surname: string, random: Random): string {
  const [first = "", second = ""] = given.split(" ");
  const father = second === "" ? random.pick(["А", "В", "И", "М", "Н", "О", "П", "С", "Ю"]) : second.charAt(0);
  const initials = `${first.charAt(0)}.${random.next() < 0.5 ? " " : ""}${father}.`;
  const dice = random.next();
  if (dice < 0.3) return `${surname} ${initials}`;
  if (dice < 0.55) return `${initials} ${surname}`;
  if (dice < 0.65) return `${surname} ${first.charAt(0)}.`;
  return `${surname} ${given}`;
}

/** Chinese, Japanese and Korean parents choose the characters: a third of the given names is put together anew. */
function rareGiven(people: Pool, random: Random): string {
  const name = random.pick(people.given);
  if (!/^[\p{Script=Han}\p{Script=Hangul}]{2}$/u.test(name) || random.next() > 0.35) return rare(name, people, random);
  const other = random.pick(people.given);
  return other.length === 2 ? name.charAt(0) + other.charAt(1) : name;
}

/** One name in eight is made up of the halves of two: the network must not lean on its lists alone. */
function rare(name: string, people: Pool, random: Random): string {
  if (random.next() > 0.12 || name.length < 5) return name;
  const other = random.pick(random.next() < 0.5 ? people.surname : people.given);
  if (other.length < 5) return name;
  const half = Math.ceil(name.length / 2);
  const rest = other.slice(Math.floor(other.length / 2));
  return /^[\p{Ll}\p{Script=Arabic}\p{Script=Hebrew}\u0e01-\u0e2e\u0e40-\u0e44]/u.test(rest)
    ? name.slice(0, half) + rest
    : name;
}
