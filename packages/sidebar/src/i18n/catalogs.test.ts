import { describe, expect, it } from "vitest";
import { CATALOGS, createI18n, directionOf } from "./create-i18n.ts";
import { en } from "./en.ts";

const PLURAL = /_(?:zero|one|two|few|many|other)$/u;
const stem = (key: string) => key.replace(PLURAL, "");
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name).toSorted();
const stems = (catalog: object) => [...new Set(Object.keys(catalog).map(stem))].toSorted();

describe.each(Object.entries(CATALOGS))("the catalog of %s", (language, load) => {
  it("has every key, and none that nobody asks for", async () => {
    expect(stems(await load())).toEqual(stems(en));
  });

  it("has every plural form its language has, and no other", async () => {
    const catalog = await load();
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    for (const key of stems(en).filter((each) => `${each}_other` in en)) {
      const forms = Object.keys(catalog).filter((each) => PLURAL.test(each) && stem(each) === key);
      expect(forms.map((each) => each.slice(key.length + 1)).toSorted(), key).toEqual(categories);
    }
  });

  it("fills in the same placeholders", async () => {
    for (const [key, text] of Object.entries(await load())) {
      const original = Object.entries(en).find(([each]) => each === key || each === `${stem(key)}_other`);
      expect(placeholders(text), key).toEqual(placeholders(original?.[1] ?? ""));
      expect(text.trim(), key).not.toBe("");
    }
  });
});

it("speaks the agent's language, whatever the region, and English where it has no words", async () => {
  expect((await createI18n("de-CH")).t("composer.insert")).toBe("Einfügen");
  expect((await createI18n("ar-EG")).t("message.masked", { count: 3 })).toBe("قُنِّعت 3 عناصر: عرض ما رآه المزوّد");
  expect((await createI18n("fi-FI")).t("composer.insert")).toBe("Insert");
});

it("mirrors for Arabic only", () => {
  expect(["ar", "ja", "en"].map(directionOf)).toEqual(["rtl", "ltr", "ltr"]);
});
