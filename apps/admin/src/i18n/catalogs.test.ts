// @vitest-environment node
import { ENTITIES, ERRORS } from "@sottovoce/contract";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CATALOGS, createI18n, directionOf } from "./create-i18n.ts";
import { en } from "./en.ts";

const PLURAL = /_(?:zero|one|two|few|many|other)$/u;
/** `settings_changed` and the like are words, not plural forms. */
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

  it("fills in no placeholder that English has not, and all but the count of a form that says it in words", async () => {
    for (const [key, text] of Object.entries(await load())) {
      const original = Object.entries(en).find(([each]) => each === key || each === `${stem(key)}_other`);
      const wanted = placeholders(original?.[1] ?? "");
      const found = placeholders(text);
      const isWord = /_(?:zero|one|two)$/u.test(key);
      expect(isWord ? wanted.filter((name) => name !== "count") : wanted, key).toEqual(
        isWord ? found.filter((name) => name !== "count") : found,
      );
      expect(text.trim(), key).not.toBe("");
    }
  });

  it("says aloud what stands on a button, as part of its longer name", async () => {
    const catalog = await load();
    const pairs = [
      ["services.test", "services.testLabel"],
      ["services.edit", "services.editLabel"],
      ["services.remove", "services.removeLabel"],
      ["do.remove", "services.removeLabel"],
      ["do.remove", "custom.remove"],
      ["pairs.remove", "pairs.removeRule"],
      ["history.rollBack", "history.rollBackTo"],
      ["keys.revoke", "keys.revokeLabel"],
    ] as const;
    for (const [seen, said] of pairs)
      expect(catalog[said]?.toLocaleLowerCase(language), said).toContain(catalog[seen]?.toLocaleLowerCase(language));
  });

  it("is not English that was left as it was", async () => {
    if (language === "en") return;
    const catalog = await load();
    const same = Object.entries(en).filter(
      ([key, text]) => catalog[key] === text && /[a-z]{4,}.* .*[a-z]{4,}/iu.test(text.replaceAll(/\{\{\w+\}\}/gu, "")),
    );
    expect(same).toEqual([]);
  });
});

it("names every kind of personal data", () => {
  expect(ENTITIES.filter((entity) => !(`entity.${entity}` in en))).toEqual([]);
});

it("has words for every error whose words it promises", () => {
  const source = readFileSync(new URL("../view/problem-words.ts", import.meta.url), "utf8");
  const known = [...source.matchAll(/^ {2}"(\w+)",$/gmu)].map(([, code]) => code);
  expect(known.length).toBeGreaterThan(10);
  for (const code of known) {
    expect(code === "offline" || Object.hasOwn(ERRORS, code ?? ""), code).toBe(true);
    expect(`problem.${code}.title` in en && `problem.${code}.advice` in en, code).toBe(true);
  }
});

it("has every key that the screens ask for by name", () => {
  const folder = new URL("../view/", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/u.test(name));
  const asked = files.flatMap((name) =>
    [...readFileSync(new URL(name, folder), "utf8").matchAll(/\bt\("([\w.-]+)"/gu)].map(([, key = ""]) => key),
  );
  expect(asked.length).toBeGreaterThan(150);
  expect(asked.filter((key) => !(key in en) && !(`${key}_other` in en))).toEqual([]);
});

it("mirrors for Arabic only, and speaks English where it has no words", async () => {
  expect(Object.keys(CATALOGS).filter((language) => directionOf(language) === "rtl")).toEqual(["ar"]);
  expect((await createI18n("fi-FI")).t("save.do")).toBe("Save");
  expect((await createI18n("de-CH")).t("save.do")).toBe("Speichern");
});
