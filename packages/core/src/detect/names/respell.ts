import { romanOf } from "./kana.ts";

/**
 * Other ways to write one word of a name that its letters alone tell: Arabic without hamza and with ه for ة, kana in Latin letters.
 */
export function respell(word: string): readonly string[] {
  if (KANA.test(word)) return [romanOf(word) ?? []].flat();
  if (!ARABIC.test(word)) return [];
  const bare = word.replaceAll(/[أإآ]/gu, "ا");
  return [...new Set([bare, bare.replaceAll("ى", "ي"), bare.replace(/ة$/u, "ه")])].filter((one) => one !== word);
}

const KANA = /^[\p{Script=Katakana}\p{Script=Hiragana}ー]+$/u;
const ARABIC = /^[\u0620-\u064a]+$/u;
