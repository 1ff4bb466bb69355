import { createInstance, type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import { en, type Catalog } from "./en.ts";

/** The languages of the console. English travels with the page; the others are loaded when somebody needs them. */
export const CATALOGS: Readonly<Record<string, () => Promise<Catalog>>> = {
  en: () => Promise.resolve(en),
  es: async () => (await import("./es.ts")).es,
  de: async () => (await import("./de.ts")).de,
  it: async () => (await import("./it.ts")).it,
  ja: async () => (await import("./ja.ts")).ja,
  ar: async () => (await import("./ar.ts")).ar,
};

/** A private instance: no plugin that detects or remembers anything. Languages without a catalog read English. */
export async function createI18n(locale: string): Promise<i18n> {
  const language = catalogFor(locale);
  const words = await (CATALOGS[language] ?? CATALOGS["en"])?.().catch(() => undefined);
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: words === undefined ? "en" : language,
    fallbackLng: "en",
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: { en: { translation: en }, ...(words === undefined ? {} : { [language]: { translation: words } }) },
  });
  return instance;
}

export function catalogFor(locale: string): string {
  const language = locale.toLowerCase().split("-")[0] ?? "en";
  return Object.hasOwn(CATALOGS, language) ? language : "en";
}

export const directionOf = (language: string): "ltr" | "rtl" => (language === "ar" ? "rtl" : "ltr");
