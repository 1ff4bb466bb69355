/** A guess good enough for a double: script first, then the commonest small words. Not a language detector. */
export function detect(text: string): string {
  for (const [tag, script] of SCRIPTS) if (script.test(text)) return tag;
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
  const scores = Object.entries(SMALL_WORDS).map(
    ([tag, small]) => [tag, small.split(" ").filter((word) => words.has(word)).length] as const,
  );
  const [best, score] = scores.reduce((left, right) => (right[1] > left[1] ? right : left), ["en", 0] as const);
  return score === 0 ? "en" : best;
}

const SCRIPTS: readonly (readonly [tag: string, script: RegExp])[] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["ko", /\p{Script=Hangul}/u],
  ["zh", /\p{Script=Han}/u],
  ["ar", /\p{Script=Arabic}/u],
  ["he", /\p{Script=Hebrew}/u],
  ["ru", /\p{Script=Cyrillic}/u],
  ["el", /\p{Script=Greek}/u],
  ["th", /\p{Script=Thai}/u],
  ["hi", /\p{Script=Devanagari}/u],
];

const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: "the is and of to in my your not has have",
  es: "el los las es y mi su no ha está hola por",
  de: "der die das ist und nicht mein ihr ich hat",
  it: "il gli è e mio suo non ha che sono",
  fr: "le les est et mon votre ne pas je a",
  pt: "o os é e meu seu não tem uma está",
  nl: "het een is en mijn niet van ik heeft",
};
