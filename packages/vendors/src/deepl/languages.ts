/**
 * Pinned from DeepL's published table (developers.deepl.com, "Languages supported"): those it translates in full.
 * Its later additions are left out: for them it promises neither variants nor tag handling.
 */
const LANGUAGES = "ar bg cs da de el en es et fi fr he hu id it ja ko lt lv nb nl pl pt ro ru sk sl sv th tr uk vi zh";

const KNOWN: ReadonlySet<string> = new Set(LANGUAGES.split(" "));

/** Codes of older tags for the same language. */
const ALIAS: ReadonlyMap<string, string> = new Map([
  ["no", "nb"],
  ["iw", "he"],
  ["in", "id"],
]);

type Tag = { readonly language: string; readonly script?: string; readonly region?: string };

/** Sources carry no region. Undefined where DeepL does not read the language. */
export function sourceLanguage(tag: string): string | undefined {
  const { language } = parseTag(tag);
  return KNOWN.has(language) ? language.toUpperCase() : undefined;
}

/** Targets carry their variant wherever DeepL has one. Undefined where DeepL does not write the language. */
export function targetLanguage(tag: string): string | undefined {
  const parsed = parseTag(tag);
  if (!KNOWN.has(parsed.language)) return undefined;
  return VARIANT[parsed.language]?.(parsed) ?? parsed.language.toUpperCase();
}

/** A bare tag means what CLDR's likely subtags say: `en` is US English, `pt` Brazilian, `zh` simplified. */
const VARIANT: Readonly<Record<string, (tag: Tag) => string>> = {
  en: ({ region }) => (region === undefined || US_SPELLING.has(region) ? "EN-US" : "EN-GB"),
  es: ({ region }) => (region === undefined || !LATIN_AMERICA.has(region) ? "ES" : "ES-419"),
  pt: ({ region }) => (region === undefined || region === "BR" ? "PT-BR" : "PT-PT"),
  zh: ({ script, region }) =>
    script === "Hant" || (script === undefined && TRADITIONAL.has(region ?? "")) ? "ZH-HANT" : "ZH-HANS",
};

const US_SPELLING: ReadonlySet<string> = new Set(["US", "PH", "PR", "GU", "VI", "AS", "MP", "UM"]);
const TRADITIONAL: ReadonlySet<string> = new Set(["TW", "HK", "MO"]);
const LATIN_AMERICA: ReadonlySet<string> = new Set(
  "419 AR BO BR BZ CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV US UY VE".split(" "),
);

function parseTag(tag: string): Tag {
  const [language = "", ...rest] = tag.split("-");
  const script = rest.find((part) => /^[A-Z][a-z]{3}$/.test(part));
  const region = rest.find((part) => /^(?:[A-Z]{2}|\d{3})$/.test(part));
  return {
    language: ALIAS.get(language) ?? language,
    ...(script === undefined ? {} : { script }),
    ...(region === undefined ? {} : { region }),
  };
}
