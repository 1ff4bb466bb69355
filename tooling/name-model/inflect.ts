import { cs } from "./inflect/cs.ts";
import { el } from "./inflect/el.ts";
import { inflectFinnish } from "./inflect/fi.ts";
import { hr } from "./inflect/hr.ts";
import { inflectHungarian } from "./inflect/hu.ts";
import { pl } from "./inflect/pl.ts";
import { inflectRomanian } from "./inflect/ro.ts";
import { ru } from "./inflect/ru.ts";
import { serbianCyrillic } from "./inflect/serbian-cyrillic.ts";
import { sk } from "./inflect/sk.ts";
import { inflectTurkish } from "./inflect/tr.ts";
import { uk } from "./inflect/uk.ts";
import { decline, type Declension } from "./inflect/decline.ts";

const DECLENSIONS: Readonly<Record<string, Declension | undefined>> = { pl, cs, sk, hr, sr: hr, ru, uk, el };

/** Languages whose ending goes on the last word alone. */
const LAST_WORD: Readonly<Record<string, ((word: string, form: string, slot: string) => string) | undefined>> = {
  fi: inflectFinnish,
  hu: inflectHungarian,
  tr: inflectTurkish,
};

/**
 * A name in the case that a template asks for: school-grammar endings, plausible rather than right for every name, which
 * is enough for a tagger to learn that names end in many ways. Unknown languages and forms keep the name as it is.
 * Serbian knows `cyr` as well, alone or before a case (`cyrgen`): the Latin name in Cyrillic letters.
 */
export function inflect(lang: string, name: string, form: string, slot: string): string {
  if (lang === "sr" && form.startsWith("cyr"))
    return serbianCyrillic(inflect(lang, name, form.slice("cyr".length), slot));
  if (lang === "ro") return inflectRomanian(name, form, slot);
  const declension = DECLENSIONS[lang];
  if (declension !== undefined) return decline(declension, name, form, slot);
  const ending = LAST_WORD[lang];
  const last = /\p{L}{2,}$/u.exec(name);
  if (ending === undefined || last === null) return name;
  return name.slice(0, last.index) + ending(last[0], form, slot);
}
