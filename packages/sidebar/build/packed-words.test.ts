import { readFileSync } from "node:fs";
import { wordSet } from "@sottovoce/core/words";
import { expect, it } from "vitest";
import { packed } from "./packed-words.ts";

const detector = new URL("../../core/src/detect/", import.meta.url);

it.each(["words/common.ts", "names/given.ts", "addresses/city-names.ts", "recognizers/de/de-kfz.ts"])(
  "packs the lists of %s, and loses no word",
  (file) => {
    const source = readFileSync(new URL(file, detector), "utf8");
    const lists = [...source.matchAll(/wordSet\(`([^`]*)`/g)].map(([, list = ""]) => [...wordSet(list)].toSorted());
    const code = packed(source);
    const after = [...code.matchAll(/wordSet\((".*")\)/g)].map(([, text = ""]) => [...wordSet(JSON.parse(text))]);
    expect(lists.length).toBeGreaterThan(0);
    expect(after).toEqual(lists);
    expect(code.length).toBeLessThan(source.length * 0.75);
  },
);

it("leaves other lists alone", () => {
  for (const code of ["wordSet(`a ${b}`)", "wordSet(`Anna berta`)", "wordSet(list)"]) expect(packed(code)).toBe(code);
});
