import { respellArabic } from "./arabic.ts";
import { romanJapanese, splitJapanese } from "./japanese.ts";

const ARABIC = /^[\u0621-\u064a]{2,}$/u;
const JAPANESE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{2,}$/u;

/**
 * How else one word of a name may be written in the same conversation: the surname and the given name of 田中健太郎
 * alone, and Latin letters in an English reply (فيصل → faisal, タナカ → tanaka).
 */
export function respell(word: string): readonly string[] {
  if (ARABIC.test(word)) return respellArabic(word);
  if (!JAPANESE.test(word)) return [];
  const split = splitJapanese(word);
  const own = split === undefined ? [] : [split.surname, split.given].filter((part) => part.length > 1);
  const roman = [word, ...own].flatMap((part) => romanJapanese(part) ?? []).filter((part) => part.length > 2);
  return [...own, ...roman];
}
