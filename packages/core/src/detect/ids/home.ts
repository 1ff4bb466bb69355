import type { Locale } from "../../span.ts";

/** Languages in which customers of a country write, where it is not the one language of the same code (de, fr, hu …). */
const LANGUAGES: ReadonlyMap<string, readonly string[]> = new Map(
  (
    "ae ar|al sq|ar es|at de|au en|be nl fr de|br pt|by ru be|ca en fr|ch de fr it|cl es|cn zh|co es|cy el tr|cz cs|dk da|" +
    "do es|ec es|ee et|eg ar|es es ca eu gl|fi fi sv|gb en cy|gh en|gr el|gt es|hk zh en|ie en ga|il he ar|in en hi|ir fa|" +
    "jp ja|ke en sw|kr ko|kw ar|kz ru kk|lk si ta en|lu fr de lb|ma ar fr|md ro ru|mt mt en|mx es|my ms en zh|ng en|no nb nn no|" +
    "nz en|pe es|ph en tl fil|pk ur en|rs sr|sa ar|se sv|sg en zh ms|si sl|tw zh|ua uk ru|us en es|uy es|ve es|vn vi|za en af"
  )
    .split("|")
    .map((entry) => [entry.slice(0, 2), entry.slice(3).split(" ")]),
);

/** Does the language suggest this country (ISO 3166-1, small letters)? An unknown one suggests none. */
export function isAtHome(country: string, locale: Locale | undefined): boolean {
  if (locale === undefined) return false;
  const [language = "", ...rest] = locale.toLowerCase().split("-");
  return rest.includes(country) || (LANGUAGES.get(country) ?? [country]).includes(language);
}
