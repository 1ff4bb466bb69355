import type { LabelledSpan, LabelledText } from "./labelled.ts";

/**
 * Croatian and Serbian sentences spelled as Russian and Ukrainian: for those two there is no labelled prose that may be
 * learnt from, and their neighbours write foreign names by ear and decline them as they do ("Džordža Buša" → "Джорджа Буша").
 * Letters, endings and the most frequent words are exchanged; that is no translation, only what the tagger sees of one.
 */
export function cyrillicCopy(one: LabelledText, lang: keyof typeof SPELLINGS): LabelledText | undefined {
  const spell = SPELLINGS[lang];
  const spans: LabelledSpan[] = [];
  let text = "";
  let position = 0;
  for (const { start, end, type } of [...one.spans].toSorted((a, b) => a.start - b.start)) {
    if (start < position) return undefined;
    text += spell(one.text.slice(position, start));
    const from = text.length;
    text += spell(one.text.slice(start, end));
    spans.push({ start: from, end: text.length, type });
    position = end;
  }
  return { text: text + spell(one.text.slice(position)), lang, spans };
}

type Spelling = { readonly letters: string; readonly words: string };

const RUSSIAN: Spelling = {
  letters:
    "lja:ля ljo:лё lju:лю lje:ле lji:ли lj:ль nja:ня njo:нё nju:ню nje:не nji:ни nj:нь dž:дж ja:я je:е ju:ю jo:йо ji:и " +
    "a:а b:б v:в g:г d:д đ:дж e:е ž:ж z:з i:и j:й k:к l:л m:м n:н o:о p:п r:р s:с t:т ć:ч u:у f:ф h:х c:ц č:ч š:ш w:в y:и x:кс q:к",
  words:
    "je:был su:были se:себя u:в da:что koji:который koja:которая koje:которые nije:не sa:с s:с od:от bio:был bila:была " +
    "kako:как kao:как samo:только ali:но što:что iz:из rekao:сказал rekla:сказала kazao:сказал izjavio:заявил izjavila:заявила " +
    "dodao:добавил predsednik:президент predsjednik:президент predsednika:президента predsjednika:президента ministar:министр " +
    "ministra:министра premijer:премьер premijera:премьера godine:года godina:лет dana:дней danas:сегодня juče:вчера jučer:вчера " +
    "više:больше sada:сейчас sad:сейчас nakon:после posle:после pre:до prije:до između:между protiv:против bez:без kada:когда kad:когда " +
    "on:он ona:она oni:они njegov:его njegova:его njen:её svoje:свои svoj:свой biti:быть će:будет bi:бы može:может mora:должен " +
    "zbog:из-за prema:согласно tako:так jer:потому još:ещё već:уже treba:нужно ili:или kod:у evropske:европейской vlade:правительства " +
    "vlada:правительство zemlje:страны ljudi:люди grada:города grad:город utakmici:матче trener:тренер direktor:директор šef:глава",
};

const UKRAINIAN: Spelling = {
  letters: RUSSIAN.letters
    .replace("ljo:лё", "ljo:льо")
    .replace("njo:нё", "njo:ньо")
    .replace("je:е", "je:є")
    .replace("ji:и", "ji:ї")
    .replace(" i:и", " i:і"),
  words:
    "je:був su:були se:себе u:в da:що koji:який koja:яка koje:які nije:не sa:з s:з od:від bio:був bila:була kako:як kao:як i:і " +
    "samo:тільки ali:але što:що iz:з rekao:сказав rekla:сказала kazao:сказав izjavio:заявив izjavila:заявила dodao:додав " +
    "predsednik:президент predsjednik:президент predsednika:президента predsjednika:президента ministar:міністр ministra:міністра " +
    "premijer:прем'єр premijera:прем'єра godine:року godina:років dana:днів danas:сьогодні juče:вчора jučer:вчора više:більше " +
    "sada:зараз sad:зараз nakon:після posle:після pre:до prije:до između:між protiv:проти bez:без kada:коли kad:коли on:він ona:вона " +
    "oni:вони njegov:його njegova:його njen:її svoje:свої svoj:свій biti:бути će:буде bi:би može:може mora:має zbog:через " +
    "prema:згідно tako:так jer:бо još:ще već:вже treba:треба ili:або kod:у vlade:уряду vlada:уряд zemlje:країни ljudi:люди " +
    "grada:міста grad:місто trener:тренер direktor:директор šef:голова",
};

/** How adjectives end: the part before is kept. */
const RUSSIAN_ENDINGS =
  "ski:ский skog:ского skoga:ского skom:ском skome:скому skih:ских skim:ским ska:ская sku:скую oga:ого";
const UKRAINIAN_ENDINGS =
  "ski:ський skog:ського skoga:ського skom:ському skome:ському skih:ських skim:ським ska:ська sku:ську oga:ого";

const SPELLINGS = {
  ru: speller(RUSSIAN, RUSSIAN_ENDINGS),
  uk: speller(UKRAINIAN, UKRAINIAN_ENDINGS),
} as const;

function speller({ letters, words }: Spelling, endings: string): (text: string) => string {
  const letterOf = pairs(letters);
  const wordOf = pairs(words);
  const endingOf = [...pairs(endings)].toSorted(([a], [b]) => b.length - a.length);
  const spellLetters = (text: string): string =>
    text.replaceAll(/[ln]j[aeiou]?|dž|j[aeiou]|\p{L}/giu, (letter) => {
      const written = letterOf.get(letter.toLowerCase());
      return written === undefined ? letter : cased(written, letter);
    });
  return (text) =>
    text.replaceAll(/[\p{L}]+/gu, (word) => {
      const low = word.toLowerCase();
      const whole = wordOf.get(low);
      if (whole !== undefined) return cased(whole, word);
      const ending = endingOf.find(([end]) => low.endsWith(end) && low.length > end.length + 1);
      if (ending === undefined) return spellLetters(word);
      const stem = spellLetters(word.slice(0, -ending[0].length));
      return stem + (word === word.toUpperCase() ? ending[1].toUpperCase() : ending[1]);
    });
}

function cased(written: string, like: string): string {
  if (like === like.toLowerCase()) return written;
  return like.length > 1 && like === like.toUpperCase()
    ? written.toUpperCase()
    : written.charAt(0).toUpperCase() + written.slice(1);
}

/** `latin:cyrillic` pairs. */
function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(" ").map((pair) => [pair.slice(0, pair.indexOf(":")), pair.slice(pair.indexOf(":") + 1)]));
}
