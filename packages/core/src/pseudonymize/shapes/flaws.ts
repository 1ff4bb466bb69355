import type { Locale } from "../../span.ts";
import { readPseudonyms } from "../pseudonym.ts";

/** What is wrong with an answer. All but the doubts (`reordered`, `unchanged`, `unfinished`) refuse it. */
export type Flaw =
  /** A pseudonym is missing, or there more often than it was sent. */
  | "lost"
  | "added"
  /** A tag says one pseudonym and holds another. */
  | "mismatched"
  /** Half a token, markup or a placeholder that nobody sent. */
  | "foreign"
  /** The source before the translation, or behind it. */
  | "echo"
  /** The engine speaks about the translation. */
  | "commentary"
  | "empty"
  /** Much shorter or longer than a translation can be. */
  | "length"
  /** The pseudonyms stand in another order: legal, and what two names that changed places look like. */
  | "reordered"
  /** Word for word the source, between languages that do not write alike: an echo, or a text in the target's language already. */
  | "unchanged"
  /** The source ends with a full stop and the answer does not, or it is hardly half as long: cut off, or tersely put. */
  | "unfinished";

/** What another rendition can dispel. */
export const DOUBTS: ReadonlySet<Flaw> = new Set<Flaw>(["reordered", "unchanged", "unfinished"]);

/** Placeholders of other systems: of the engine's insides, of its training, of ours in canonical form. */
const FOREIGN =
  /#[A-Z]{2,20}(?:[_-][A-Z]{1,20}){0,3}#|xml-ph-\d{1,6}|\[[A-Z]{3,20}[_ -]?\d{0,5}\]|<\/?[A-Z]{3,20}[_ -]?\d{0,5}>|__[A-Za-z]{2,20}_?\d{0,5}__|\{\{?\d{1,5}\}?\}|%\d{1,3}\$s|[⟦⟧]/gu;

/** Placeholders in the answer that the source has less often. */
export function hasForeign(source: string, answer: string): boolean {
  const left = new Map<string, number>();
  for (const [one] of withoutLabels(source).matchAll(FOREIGN)) left.set(one, (left.get(one) ?? 0) + 1);
  for (const [one] of withoutLabels(answer).matchAll(FOREIGN)) {
    const count = left.get(one) ?? 0;
    if (count === 0) return true;
    left.set(one, count - 1);
  }
  return false;
}

/** Languages that write many sentences alike: an answer equal to its source proves nothing there. */
const ALIKE: readonly ReadonlySet<string>[] = [
  "nb nn no da sv",
  "es ca gl pt it oc ast",
  "cs sk",
  "hr sr bs sl mk bg",
  "ru uk be",
  "id ms",
  "nl af",
].map((family) => new Set(family.split(" ")));

const FEW_WORDS = 5;

/** The whole source in front of the translation or behind it. Texts of a few words say nothing. */
export function isEcho(source: string, answer: string): boolean {
  const said = lettersOf(source);
  if (wordsOf(source) < FEW_WORDS || said.length < 15) return false;
  const heard = lettersOf(answer);
  return heard.length > said.length * 1.4 && (heard.startsWith(said) || heard.endsWith(said));
}

export type LanguagePair = { readonly source?: Locale; readonly target?: Locale };

export const isUnchanged = (source: string, answer: string, pair: LanguagePair): boolean =>
  areFarApart(pair) && wordsOf(source) >= FEW_WORDS && lettersOf(source) === lettersOf(answer);

function areFarApart({ source, target }: LanguagePair): boolean {
  if (source === undefined || target === undefined) return false;
  const [from, to] = [source, target].map((tag) => tag.split("-", 1)[0] ?? "");
  return from !== to && !ALIKE.some((family) => family.has(from ?? "") && family.has(to ?? ""));
}

/** "Note: …", "Here is the translation:", in the languages that models speak of their work in. */
const LABELS =
  "translation|translated text|note|translator'?s note|explanation|here(?:'s| is) (?:the|your) translat\\w{3,6}|sure|certainly|" +
  "traducci[oó]n|nota(?: del traductor)?|aqu[ií] (?:est[aá]|tiene|tienes) la traducci[oó]n|explicaci[oó]n|" +
  "[uü]bersetzung|hinweis|anmerkung|hier ist die [uü]bersetzung|traduzione|ecco la traduzione|traduction|remarque|" +
  "voici la traduction|tradu[cç][aã]o|aqui est[aá] a tradu[cç][aã]o|vertaling|opmerking|t[lł]umaczenie|uwaga|перевод|" +
  "примечание|переклад|примітка|[cç]eviri|not|翻訳|訳文|訳注|注|翻译|译文|注意|备注|번역|참고|주|ترجمة|الترجمة|ملاحظة|" +
  "תרגום|הערה|अनुवाद|टिप्पणी|คำแปล|หมายเหตุ|bản dịch|ghi chú|terjemahan|catatan|översättning|obs|oversettelse|merk";
const AT_START = new RegExp(`^\\s{0,4}[(\\[*"«]{0,3}\\s?(?:${LABELS})[^\\n:：]{0,40}[:：]`, "iu");
const AT_END = new RegExp(`[\\n(\\[]\\s{0,4}[*(]{0,2}(?:${LABELS})\\s?[:：]`, "iu");

/** A source that begins with a note may be answered with one. */
export const isCommentary = (source: string, answer: string): boolean =>
  (AT_START.test(answer) && !/^[^\n:：]{0,60}[:：]/u.test(source)) ||
  (AT_END.test(answer) && !/[\n([][^\n:：]{0,40}[:：]/u.test(source));

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const isWide = (text: string): boolean => text.search(CJK) >= 0;
const MIN_LETTERS = 40;

/**
 * Letters of the answer for one of the source, at the least and at the most. Wide: between alphabets published
 * translations stay within 0.5 and 2; a Han character is a word's worth of letters.
 */
export function isOddLength(source: string, answer: string): boolean {
  const said = weightOf(source);
  const heard = weightOf(answer);
  return said >= MIN_LETTERS && (heard < said * 0.25 || heard > said * 4);
}

const HALF = 0.6;

/** Nothing says so for certain: a good translation may drop a full stop, a terse one may be short. */
export function isUnfinished(source: string, answer: string): boolean {
  const said = source.trimEnd();
  const heard = answer.trimEnd();
  // Thai and some others end without a sign; so does whoever ends with a closing quote, a bracket, a name.
  if (/[.!?。！？؟।]$/u.test(said) && /[\p{L}\p{M}]$/u.test(heard) && !/\p{Script=Thai}$/u.test(heard)) return true;
  const isOneScript = isWide(said) === isWide(heard);
  return isOneScript && weightOf(said) >= MIN_LETTERS && weightOf(heard) < weightOf(said) * HALF;
}

/** Letters, a CJK character counted as three. */
function weightOf(text: string): number {
  const bare = withoutLabels(text);
  const wide = bare.match(CJK)?.length ?? 0;
  return (bare.match(/\p{L}/gu)?.length ?? 0) + wide * 2;
}

export const hasLetters = (text: string): boolean => /[\p{L}\p{N}]/u.test(withoutLabels(text));

/** The order of the pseudonyms, as one string. */
export const orderOf = (text: string): string =>
  readPseudonyms(text)
    .map(({ label }) => label)
    .join("");

const lettersOf = (text: string): string =>
  withoutLabels(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

const wordsOf = (text: string): number => withoutLabels(text).match(/\p{L}{3,}/gu)?.length ?? 0;

function withoutLabels(text: string): string {
  let bare = "";
  let position = 0;
  for (const { start, end } of readPseudonyms(text)) {
    bare += `${text.slice(position, start)} `;
    position = end;
  }
  return bare + text.slice(position);
}
