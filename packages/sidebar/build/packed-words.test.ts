import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packWords, wordSet, wordsOfAll } from "@sottovoce/core/words";
import { expect, it } from "vitest";
import { packed } from "./packed-words.ts";

const detector = join(import.meta.dirname, "../../core/src/detect");

it.each(["words/common.ts", "names/given.ts", "addresses/city-names.ts", "recognizers/de/de-kfz.ts"])(
  "packs the lists of %s, and loses no word",
  (file) => {
    const source = readFileSync(join(detector, file), "utf8");
    const lists = [...source.matchAll(/wordSet\(`([^`]*)`/g)].map(([, list = ""]) => [...wordSet(list)].toSorted());
    const code = packed(source);
    const after = [...code.matchAll(/wordSet\((".*")\)/g)].map(([, text = ""]) => [...wordSet(JSON.parse(text))]);
    expect(lists.length).toBeGreaterThan(0);
    expect(after).toEqual(lists);
    expect(code.length).toBeLessThan(source.length * 0.8);
  },
);

it("leaves other lists alone", () => {
  for (const code of ["wordSet(`a ${b}`)", "wordSet(`Anna berta`)", "wordSet(list)"]) expect(packed(code)).toBe(code);
});

it("joins the words of all languages", () => {
  const table = { en: "order no|case", he: 'ת"ז' };
  const code = packed(`rule({ words: {\n  en: "order no|case",\n  he: 'ת"ז',\n  }, score: 1 })`);
  expect(code).toBe(`rule({ words: { all: ${JSON.stringify(packWords('order no|case|ת"ז'))} }, score: 1 })`);
  const all = /"(?:[^"\\]|\\.)*"/.exec(code)?.[0] ?? "";
  expect([...wordsOfAll({ all: JSON.parse(all) })].toSorted()).toEqual([...wordsOfAll(table)].toSorted());
  expect(packed('const X: ByLanguage = { de: "guten tag" };')).toBe('const X: ByLanguage = { all: "guten tag" };');
  expect(packed("words: { most: 4 }")).toBe("words: { most: 4 }");
});

it("leaves no table unpacked: a word with a capital would never be found", () => {
  const tables = globSync("**/*.ts", { cwd: detector, exclude: ["**/*.test.ts"] }).flatMap((file) =>
    [...packed(readFileSync(join(detector, file), "utf8")).matchAll(/\{ all: "([^"]*)/g)].map(
      ([, words = ""]) => words,
    ),
  );
  expect(tables.length).toBeGreaterThan(20);
  expect(tables.filter((words) => words.includes("|"))).toEqual([]);
});
