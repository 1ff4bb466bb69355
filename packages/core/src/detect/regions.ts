import type { Locale } from "../span.ts";

/** Where a language's customers mostly call from, likeliest first (ISO 3166-1). */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  es: ["ES", "MX", "AR", "CO", "CL", "PE"],
  ca: ["ES", "AD"],
  gl: ["ES"],
  eu: ["ES", "FR"],
  it: ["IT", "CH"],
  fr: ["FR", "BE", "CH", "CA"],
  pt: ["PT", "BR"],
  en: ["US", "GB", "AU", "IE", "IN"],
  de: ["DE", "AT", "CH"],
  nl: ["NL", "BE"],
  pl: ["PL"],
  sv: ["SE"],
  da: ["DK"],
  nb: ["NO"],
  fi: ["FI"],
  cs: ["CZ"],
  sk: ["SK"],
  ro: ["RO"],
  hu: ["HU"],
  hr: ["HR"],
  el: ["GR"],
  tr: ["TR"],
  ru: ["RU"],
  uk: ["UA"],
  he: ["IL"],
  ar: ["SA", "EG", "AE", "MA"],
  hi: ["IN"],
  ja: ["JP"],
  ko: ["KR"],
  zh: ["CN", "TW", "HK"],
  th: ["TH"],
  id: ["ID"],
  vi: ["VN"],
  sr: ["RS"],
  sl: ["SI"],
  bg: ["BG"],
};

/** The regions whose national phone formats are tried when nobody knows the language. */
const UNKNOWN: readonly string[] = ["ES", "IT", "FR", "PT", "GB", "US", "DE", "NL", "BR", "MX", "JP", "PL"];

/** A region in the tag itself (pt-BR, es-419 has none) comes first. */
export function regionsOf(locale: Locale | undefined): readonly string[] {
  if (locale === undefined || locale === "und") return UNKNOWN;
  const [language = "", ...rest] = locale.split("-");
  const own = rest.find((part) => /^[A-Z]{2}$/.test(part));
  const regions = REGIONS[language] ?? UNKNOWN;
  return own === undefined ? regions : [own, ...regions.filter((region) => region !== own)];
}
