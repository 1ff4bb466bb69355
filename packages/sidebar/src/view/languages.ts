/** What the pickers offer: what support teams write in, as BCP 47 tags. */
export const LANGUAGES = (
  "af ar bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk kn ko lt lv mk ml mr ms mt nb nl nn oc " +
  "pa pl pt pt-BR ro ru sk sl sq sr sv sw ta te th tr uk ur uz vi zh-Hans zh-Hant"
).split(" ") as readonly string[];

/** A language's name in the agent's language, fit to stand alone: `Spanish`, `Español`. */
export function languageName(tag: string, uiLocale: string): string {
  const name = plainName(tag, uiLocale);
  const [first = "", ...rest] = name;
  return first.toLocaleUpperCase(uiLocale) + rest.join("");
}

/** The name as it stands in a sentence: `español`. */
export function plainName(tag: string, uiLocale: string): string {
  try {
    return new Intl.DisplayNames([uiLocale, "en"], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** All choices, sorted as the agent's language sorts; a detected language outside the list joins it. */
export function languageChoices(
  uiLocale: string,
  extra?: string,
): readonly { readonly tag: string; readonly name: string }[] {
  const tags = extra === undefined || LANGUAGES.includes(extra) ? LANGUAGES : [...LANGUAGES, extra];
  const collator = new Intl.Collator(uiLocale);
  return tags
    .map((tag) => ({ tag, name: languageName(tag, uiLocale) }))
    .toSorted((a, b) => collator.compare(a.name, b.name));
}

const VENDORS: Readonly<Record<string, string>> = { apertium: "Apertium", deepl: "DeepL" };

/** What a vendor calls itself. */
export const vendorName = (id: string): string => VENDORS[id] ?? id;
