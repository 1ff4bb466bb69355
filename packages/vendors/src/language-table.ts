import type { Pair } from "./vendor.ts";

/** BCP 47 tag → the vendor's code, or undefined where it does not know the language. */
export type LanguageTable = (tag: string) => string | undefined;

/**
 * Reads a pinned table: words apart by blanks, `de` where the vendor's code is the tag itself, else `nb=no`. Keys are
 * canonical tags: language, language-Script or language-REGION. A tag asks for its region first, then for its script (as
 * CLDR's likely subtags complete it: zh-TW is zh-Hant, a bare `pt` is pt-BR), then for the language alone.
 */
export function languageTable(text: string): LanguageTable {
  const codes = new Map(
    text
      .trim()
      .split(/\s+/)
      .map((word) => {
        const [tag = "", code = tag] = word.split("=");
        return [tag, code] as const;
      }),
  );
  return (tag) => {
    for (const key of keysOf(tag)) {
      const code = codes.get(key);
      if (code !== undefined) return code;
    }
    return undefined;
  };
}

/** Both sides known, and not one language twice: no vendor here is asked to turn es-MX into es-ES. */
export const supportsBy =
  (source: LanguageTable, target: LanguageTable = source) =>
  (pair: Pair): boolean =>
    source(pair.source) !== undefined &&
    target(pair.target) !== undefined &&
    languageOf(pair.source) !== languageOf(pair.target);

/** Codes of older tags for the same language, and languages that vendors keep under another's code. */
const ALIAS: ReadonlyMap<string, string> = new Map([
  ["no", "nb"],
  ["iw", "he"],
  ["in", "id"],
  ["ji", "yi"],
  ["jw", "jv"],
  ["mo", "ro"],
  ["tl", "fil"],
  ["sh", "sr"],
]);

/** The language of a tag, in its present code. */
export function languageOf(tag: string): string {
  const language = tag.split("-", 1)[0] ?? "";
  return ALIAS.get(language) ?? language;
}

function keysOf(tag: string): readonly string[] {
  const language = languageOf(tag);
  const locale = completed([language, ...tag.split("-").slice(1)].join("-"));
  if (locale === undefined) return [];
  const { script, region } = locale;
  const keys = [`${language}-${script}-${region}`, `${language}-${region}`];
  const broader = language === "es" && LATIN_AMERICA.has(region) ? ["es-419"] : BROADER(language, region);
  return [...keys, ...broader, `${language}-${script}`, language];
}

/** Where a vendor has two variants only, everybody else reads the second. */
const BROADER = (language: string, region: string): readonly string[] =>
  language === "en" ? [US_SPELLING.has(region) ? "en-US" : "en-GB"] : language === "pt" ? ["pt-PT"] : [];

const US_SPELLING: ReadonlySet<string> = new Set("US PH PR GU VI AS MP UM".split(" "));
const LATIN_AMERICA: ReadonlySet<string> = new Set(
  "419 AR BO BR BZ CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV US UY VE".split(" "),
);

function completed(tag: string): { readonly script: string; readonly region: string } | undefined {
  try {
    const { language, script = "", region = "" } = new Intl.Locale(tag).maximize();
    return language === "und" ? undefined : { script, region };
  } catch {
    return undefined;
  }
}
