/** Modelled on LibreTranslate's source (app.py, language.py); no server was called. */
const failure = (error: string): string => JSON.stringify({ error });

export const NO_SOURCE = failure("Invalid request: missing source parameter");
export const BAD_LANGUAGE = failure("xx is not supported");
export const NO_MODEL = failure("Basque (eu) is not available as a target language from Catalan (ca)");
export const TOO_LONG = failure("Invalid request: request (5001) exceeds text limit (5000)");
export const TOO_MANY_TEXTS = failure("Invalid request: request (30) exceeds text limit (10)");
export const NEEDS_KEY = failure("Visit https://portal.libretranslate.com to get an API key");
export const WRONG_KEY = failure("Invalid API key");
export const BANNED = failure("Too many request limits violations");
export const SLOW_DOWN = failure("Slowdown: 80 per 1 minute");
export const BROKEN = failure("Cannot translate text: list index out of range");

export const translated = (translatedText: readonly string[]): string => JSON.stringify({ translatedText });

/** As the server writes an answer: unescaped once, except a text in which it finds nothing to translate. */
export function asServed(sent: string, translate: (text: string) => string): string {
  const isTranslatable = /\p{L}/u.test(unescapeHtml(unescapeHtml(sent.replace(/<[^<>]{1,200}>/gu, ""))));
  return isTranslatable ? unescapeHtml(translate(sent)) : sent;
}

/** Like Python's html.unescape, for the entities that stand in the tests. */
const unescapeHtml = (text: string): string =>
  text.replace(/&(?:#(\d{1,7});?|(amp|lt|gt|quot|copy|para|reg|nbsp);?)/g, (whole, code?: string, name?: string) =>
    code === undefined ? (CHARACTERS[name ?? ""] ?? whole) : String.fromCodePoint(Number(code)),
  );

const CHARACTERS: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  copy: "©",
  para: "¶",
  reg: "®",
  nbsp: "\u00a0",
};
