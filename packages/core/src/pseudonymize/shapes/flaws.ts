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
  /** The source ends with a full stop and the answer does not, or it is much shorter: cut off, or tersely put. */
  | "unfinished";

/** What another rendition can dispel. */
export const DOUBTS: ReadonlySet<Flaw> = new Set<Flaw>(["reordered", "unchanged", "unfinished"]);

/** Placeholders of other systems that no translation changes: of the engine's insides, of its training, numbered ones. */
const PLACEHOLDER =
  /#[A-Z]{2,20}(?:[_-][A-Z]{1,20}){1,3}#|xml-ph-\d{1,6}|\[[A-Z]{3,20}[_ -]?\d{1,5}\]|<\/?[A-Z]{3,20}[_ -]?\d{1,5}>|__[A-Za-z]{2,20}_?\d{1,5}__|\{\{?\d{1,5}\}?\}|%\d{1,3}\$s|[⟦⟧]/gu;

/** What people write too, and what is translated inside: "[URGENTE]", "__muy__", "#OFERTA#". Tags and entities. Only more of them is foreign. */
const COUNTED: readonly RegExp[] = [
  /\[[A-Z]{3,20}\]/gu,
  /#[A-Z]{2,20}#/gu,
  /__[A-Za-z]{2,20}__/gu,
  /<\/?[a-z][^<>]{0,200}>/giu,
  /&(?:[a-z]{2,8}|#\d{1,7}|#x[0-9a-f]{1,6});/giu,
];

/** Placeholders in the answer that the source has less often. */
export function hasForeign(source: string, answer: string): boolean {
  const [said, heard] = [withoutLabels(source), withoutLabels(answer)];
  const left = new Map<string, number>();
  for (const [one] of said.matchAll(PLACEHOLDER)) left.set(one, (left.get(one) ?? 0) + 1);
  for (const [one] of heard.matchAll(PLACEHOLDER)) {
    const count = left.get(one) ?? 0;
    if (count === 0) return true;
    left.set(one, count - 1);
  }
  return COUNTED.some((pattern) => (heard.match(pattern)?.length ?? 0) > (said.match(pattern)?.length ?? 0));
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

/** What models call their own work, and their remarks on it, in the languages they speak of it in. */
const LABELS =
  "translat(?:ion|ed text)|here(?:'s| is) (?:the|your) translat\\w{3,6}|sure|certainly|traducci[oó]n|aqu[ií] (?:est[aá]|tiene|tienes) " +
  "la traducci[oó]n|[uü]bersetzung|hier ist die [uü]bersetzung|traduzione|ecco la traduzione|traduction|voici la traduction|" +
  "tradu[cç][aã]o|aqui est[aá] a tradu[cç][aã]o|vertaling|t[lł]umaczenie|перевод|переклад|[cç]eviri|翻訳|訳文|翻译|译文|번역|" +
  "ترجمة|الترجمة|תרגום|अनुवाद|คำแปล|bản dịch|terjemahan|översättning|oversettelse|" +
  "note|translator'?s note|explanation|nota(?: del traductor)?|explicaci[oó]n|hinweis|anmerkung|remarque|opmerking|uwaga|" +
  "примечание|примітка|not|訳注|注|注意|备注|참고|주|ملاحظة|הערה|टिप्पणी|หมายเหตุ|ghi chú|catatan|obs|merk";
/** The label is a word of its own: "Notre commande" is no note. */
const LABEL = `(?:${LABELS})(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`;
const AT_START = new RegExp(`^\\s{0,4}[(\\[*"«]{0,3}\\s?${LABEL}[^\\n:：]{0,40}[:：]`, "iu");
const INSIDE = new RegExp(`[\\n(\\[]\\s{0,4}[*(\\[]{0,2}${LABEL}\\s?[:：]`, "iu");

/** Words about the translation. They bring a colon of their own: where the source has as many, its own label was translated. */
export const isCommentary = (source: string, answer: string): boolean =>
  colonsIn(answer) > colonsIn(source) && (AT_START.test(answer) || INSIDE.test(answer));

const colonsIn = (text: string): number => text.match(/[:：]/gu)?.length ?? 0;

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

/** Letters of the answer for one of the source, below which something seems to be missing. Abjads write no vowels. */
const SHORT = { alphabet: 0.7, abjad: 0.45 };
const ABJAD = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Nothing says so for certain: a good translation may drop a full stop, a terse one may be short. */
export function isUnfinished(source: string, answer: string): boolean {
  const said = source.trimEnd();
  const heard = answer.trimEnd();
  // Thai and some others end without a sign; so does whoever ends with a closing quote, a bracket, a name.
  if (/[.!?。！？؟।]$/u.test(said) && /[\p{L}\p{M}]$/u.test(heard) && !/\p{Script=Thai}$/u.test(heard)) return true;
  const isOneScript = isWide(said) === isWide(heard);
  return (
    isOneScript &&
    weightOf(said) >= MIN_LETTERS / 2 &&
    weightOf(heard) < weightOf(said) * SHORT[ABJAD.test(heard) && !ABJAD.test(said) ? "abjad" : "alphabet"]
  );
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

/**
 * The first pseudonym stood behind some words and now leads the sentence: word order may do that, and engines that lose
 * track of a tag put it there too.
 */
export const isMovedToFront = (source: string, answer: string): boolean =>
  wordsBefore(source) >= 3 && lettersBefore(answer) === 0;

const beforeFirst = (text: string): string => text.slice(0, readPseudonyms(text)[0]?.start ?? 0);
const wordsBefore = (text: string): number => {
  const before = beforeFirst(text);
  return (before.match(/\p{L}+/gu)?.length ?? 0) + (before.match(CJK)?.length ?? 0) / 3;
};
const lettersBefore = (text: string): number => beforeFirst(text).match(/\p{L}/gu)?.length ?? 0;

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
