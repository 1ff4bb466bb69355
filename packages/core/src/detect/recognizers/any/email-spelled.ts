import { beforeWords } from "../../anchors-of-words.ts";
import { LATIN_OF, marksOf } from "../../marks.ts";
import { patternRecognizer } from "../../pattern-recognizer.ts";
import { plain } from "../../plain.ts";
import { wordFinder } from "../../words/match.ts";

/** What the @ is called: at, arroba, monkey, pickled herring, little duck, dog, snail. Over plain() text. */
const AT_WORDS =
  "arroba|chiocciola|arobase|apenstaartje|klammeraffe|malpa|zavinac|kukac|arond|coada de maimuta|snabel-?a|alfakroll|krollalfa|at-merkki|miukumauku|majmunce|manki|kuyruklu a|kuzeyli a|παπακι|собака|собачка|мавпа|равлик|мајмунче|שטרודל|כרוכית|ات|آت|ات ساين|एट|ऐट|แอท|แอด|アットマーク|アット|艾特|小老鼠|골뱅이|앳|a cong";
const DOT_WORDS =
  "dot|punto|point|ponto|punkt|punt|kropka|tecka|bodka|pont|punct|punktum|piste|tocka|tacka|nokta|τελεια|точка|крапка|тачка|נקודה|نقطة|نقطه|دوت|डॉट|ดอท|จุด|ドット|点|點|닷|점|쩜|cham|titik";
const OPEN = String.raw` ?[([{<] ?`;
const CLOSE = String.raw` ?[)\]}>] ?`;
const AT = String.raw`(?:${OPEN}(?:at|a|et|@|${AT_WORDS})${CLOSE}|[-_*]{1,2}(?:at|arroba)[-_*]{1,2}| {1,2}(?:at|${AT_WORDS}) {1,2}|(?:アットマーク|アット|골뱅이|艾特))`;
const DOT = String.raw`(?:${OPEN}(?:\.|${DOT_WORDS})${CLOSE}| {1,2}(?:${DOT_WORDS}) {1,2}|ドット|닷|점|\.)`;

const TOP =
  "(?:com|net|org|edu|gov|info|biz|eu|es|it|fr|pt|cat|de|at|ch|nl|be|lu|uk|co|ie|us|ca|mx|ar|cl|br|pl|cz|sk|hu|ro|bg|gr|hr|si|rs|ee|lv|lt|se|dk|no|fi|is|io|me|tv|ai|app|dev|jp|cn|tw|hk|kr|ru|ua|by|kz|tr|il|sa|ae|eg|in|pk|id|my|sg|th|vn|ph|au|nz|za|ng|ke|コム|컴)";

const AT_FINDER = wordFinder([...AT_WORDS.replace("snabel-?a", "snabel-a|snabela").split("|"), "at", "et"]);
/** The second half of the pattern below. */
const AFTER_AT = new RegExp(String.raw`${AT}[a-z0-9-]{2,40}${DOT}`, "y");

/** In brackets, the letter alone may stand for the sign. */
const LETTER_AT = /[([{<] ?a ?[)\]}>]/gi;

function hasAt(text: string): boolean {
  const all = plain(text);
  for (const { start } of AT_FINDER.find(text)) if (goesOnAround(all, start)) return true;
  const { at, count } = marksOf(text).signs.at;
  for (let i = 0; i < count; i++) if (goesOnAround(all, at[i] ?? 0)) return true;
  for (const { index } of text.matchAll(LETTER_AT)) if (goesOnAround(all, index + 1)) return true;
  return false;
}

/** A blank, a bracket and a blank may stand before the word. */
function goesOnAround(all: string, word: number): boolean {
  for (let at = Math.max(0, word - 3); at <= word; at++) {
    if (LATIN_OF[all.charCodeAt(at)] !== 0) continue;
    AFTER_AT.lastIndex = at;
    if (AFTER_AT.test(all)) return true;
  }
  return false;
}

/** "marta punto gil arroba correo punto es", "marta [at] example.com", "ivan собака mail точка ru". */
export const emailSpelled = patternRecognizer({
  id: "email-spelled",
  needs: hasAt,
  entity: "EMAIL",
  onPlain: true,
  pattern: new RegExp(
    String.raw`(?<![a-z0-9])[a-z0-9][a-z0-9._+-]{0,40}(?:${DOT}[a-z0-9_-]{1,30}){0,2}${AT}[a-z0-9-]{2,40}(?:${DOT}[a-z0-9-]{2,20}){0,2}${DOT}${TOP}(?![a-z0-9])`,
    "g",
  ),
  score: 0.85,
  // "Purchase at amazon.com", "look at example.net": an English at with a real dot is a sentence, unless the name is no word.
  validate: (value) => !/^[a-z]+ at [^ ]+$/i.test(value),
});

/** With the top domain grown onto it: "gmailcom"; a point ends the word. */
const PROVIDER_WORDS = wordFinder(
  "gmail|hotmail|yahoo|outlook|icloud|protonmail"
    .split("|")
    .flatMap((name) => ["", "com", "es", "it", "fr", "de", "co", "net"].map((top) => name + top)),
);

/** Typed in a hurry, or with its marks taken out: "nivika45 gmailcom", "marta.gil hotmail com". */
export const emailProvider = patternRecognizer({
  id: "email-provider",
  entity: "EMAIL",
  // 31 characters, a number of four, " at ".
  anchor: beforeWords(PROVIDER_WORDS, 40),
  onPlain: true,
  pattern:
    /(?<![a-z0-9])[a-z0-9][a-z0-9._+-]{1,30}(?: [0-9]{1,4})?(?: ?@ ?| | at )(?:gmail|hotmail|yahoo|outlook|icloud|protonmail)(?:\.| dot | ?)(?:com|es|it|fr|de|co\.uk|net)(?![a-z0-9])/g,
  score: 0.7,
});
