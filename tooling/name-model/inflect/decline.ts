type Ending = { readonly suffix: string; readonly cut: number; readonly forms: readonly string[] };

/** A language's endings: whole words in some case, by what the nominative ends in. The first rule that fits wins. */
export type Declension = {
  readonly cases: readonly string[];
  readonly person: readonly Ending[];
  /** Tried before `person` for family names. */
  readonly surname: readonly Ending[];
  /** Family names of men only. */
  readonly manSurname: readonly Ending[];
  /** Tried before `person` for cities, regions and countries. */
  readonly place: readonly Ending[];
  /** In "Rostov-na-Donu" style places only one half is declined; in Polish or Czech ones both are. */
  readonly hyphenWhole: boolean;
};

type Tables = Partial<Record<"person" | "surname" | "manSurname" | "place", string>> & {
  readonly hyphenWhole?: boolean;
};

/**
 * Tables are lines `endings cut forms`: "ka ga 1 i e" cuts one letter off a word in -ka or -ga and puts -i for the first
 * case and -e for the second. `=` is the word unchanged, `-` nothing added after the cut.
 */
export function declension(cases: string, tables: Tables): Declension {
  return {
    cases: cases.split(" "),
    person: endings(tables.person),
    surname: endings(tables.surname),
    manSurname: endings(tables.manSurname),
    place: endings(tables.place),
    hyphenWhole: tables.hyphenWhole === true,
  };
}

function endings(table = ""): readonly Ending[] {
  return table.split("\n").flatMap((line) => {
    const parts = line.trim().split(/\s+/);
    const at = parts.findIndex((part) => /^\d$/.test(part));
    if (at === -1) return [];
    const cut = Number(parts[at]);
    return parts.slice(0, at).map((suffix) => ({ suffix, cut, forms: parts.slice(at + 1) }));
  });
}

/** Men's names in -a, which say nothing about the family name that follows. */
const MEN = new Set(
  (
    "kuba barnaba kosma bonawentura honza míla jirka pepa standa luka nikola ivica jurica saša siniša nemanja aleksa sava vanja mića " +
    "jovica andrija ilija matija никита илья саша миша лука фома паша дима лёша коля петя ваня серёжа микола ілля микита " +
    "сава хома кузьма фома мирослава лесик міша діма льоша гриша"
  ).split(" "),
);

/** Иванов А. С. */
const INITIALS_LAST = /^\p{L}+ \p{Lu}\./u;

const PREPOSITION = /\s(?:nad|pod|na|u|v|ve|pri|při|do|od|i|над|на|под|під|при|в|у|του|της|των)\s/u;

/** First words of places that no case touches: New York, Tel Aviv. */
const FOREIGN = /^(?:New|Los|Las|San|Tel)$/u;

export function decline(rules: Declension, name: string, form: string, slot: string): string {
  const index = rules.cases.indexOf(form);
  if (index === -1 || slot === "org") return name;
  const isPerson = slot === "name" || slot === "given" || slot === "surname";
  return isPerson ? declinePerson(rules, name, index, slot) : declinePlace(rules, name, index);
}

function declinePerson(rules: Declension, name: string, index: number, slot: string): string {
  const words = [...name.matchAll(/\p{L}[\p{L}'’]+(?!\.)/gu)];
  const first = words[0]?.[0].toLowerCase() ?? "";
  const isWoman = slot !== "surname" && /[aаяηήα]$/u.test(first) && !MEN.has(first);
  return name.replaceAll(/\p{L}[\p{L}'’]*\.?/gu, (word: string, offset: number) => {
    if (word.endsWith(".") || word.length < 2 || !/^\p{Lu}/u.test(word)) return word;
    const isSurname =
      slot === "surname" || (slot === "name" && (offset > 0 || name.includes(",") || INITIALS_LAST.test(name)));
    if (!isSurname) return endingOf(rules.person, word, index);
    // Women keep a family name that ends like a man's: Anna Nowak, of Anny Nowak.
    if (isWoman && !/[aáаяηή]$/u.test(word)) return word;
    return endingOf([...rules.surname, ...(isWoman ? [] : rules.manSurname), ...rules.person], word, index);
  });
}

function declinePlace(rules: Declension, name: string, index: number): string {
  const tail = PREPOSITION.exec(name);
  const head = tail === null ? name : name.slice(0, tail.index);
  const declined = head.replaceAll(/\p{L}+(?:-\p{L}+)*/gu, (word: string) => {
    if (word.length < 3 || FOREIGN.test(word) || word === word.toUpperCase()) return word;
    const all = [...rules.place, ...rules.person];
    if (!word.includes("-")) return endingOf(all, word, index);
    const parts = word.split("-");
    const one = /-\p{Ll}/u.test(word) ? 0 : parts.length - 1;
    return parts.map((part, i) => (rules.hyphenWhole || i === one ? endingOf(all, part, index) : part)).join("-");
  });
  return declined + name.slice(head.length);
}

function endingOf(rules: readonly Ending[], word: string, index: number): string {
  const low = word.toLowerCase();
  const rule = rules.find(({ suffix, cut }) => low.endsWith(suffix) && low.length > cut);
  const form = rule?.forms[index];
  if (rule === undefined || form === undefined || form === "=") return word;
  return word.slice(0, word.length - rule.cut) + (form === "-" ? "" : form);
}
