/** What services call themselves. */
const SERVICES: Readonly<Record<string, string>> = {
  amazon: "Amazon Translate",
  anthropic: "Anthropic Claude",
  apertium: "Apertium",
  azure: "Azure Translator",
  "azure-2026": "Azure Translator (2026)",
  deepl: "DeepL",
  google: "Google Cloud Translation",
  "google-v2": "Google Translation Basic",
  intento: "Intento",
  lara: "Lara",
  libretranslate: "LibreTranslate",
  modernmt: "ModernMT",
  openai: "OpenAI",
  papago: "Papago",
  systran: "SYSTRAN",
  yandex: "Yandex Translate",
};

export const serviceName = (id: string): string => SERVICES[id] ?? id;

export const LANGUAGES: readonly string[] = (
  "af ar bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk kn ko lt lv mk ml mr ms mt nb nl nn " +
  "oc pa pl pt ro ru sk sl sq sr sv sw ta te th tr uk ur uz vi zh"
).split(" ");

/** Languages that we have sentences of our own in: what a service can be tried with. */
export const TRIAL_LANGUAGES: readonly string[] =
  "ar cs da de en es fi fr hi hu it ja ko nl pl pt ro ru sv tr uk zh".split(" ");

export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale, "en"], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

export const byName = (
  tags: readonly string[],
  locale: string,
): readonly { readonly tag: string; readonly name: string }[] =>
  tags
    .map((tag) => ({ tag, name: languageName(tag, locale) }))
    .toSorted((a, b) => new Intl.Collator(locale).compare(a.name, b.name));

/** `es>en` as people read it. */
export function pairName(pair: string, locale: string, any: string): string {
  const [source = "*", target = "*"] = pair.split(">");
  const name = (tag: string) => (tag === "*" ? any : languageName(tag, locale));
  return `${name(source)} → ${name(target)}`;
}

/** @param seconds Unix seconds */
export const moment = (seconds: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(seconds * 1000);

export const dayName = (seconds: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(seconds * 1000);

export const number = (value: number, locale: string): string => new Intl.NumberFormat(locale).format(value);

/** Keyed names of people are long; their beginning tells them apart. */
export const shortActor = (actor: string): string => actor.slice(0, 8);
