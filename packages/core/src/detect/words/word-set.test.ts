import { expect, it } from "vitest";
import { packWords, wordSet } from "./word-set.ts";

it.each([
  ["martin mar\n  marta maría o2 d'acord o2", "=Ad'acordAmarDiaDtaEinAo2"],
  ["a coruna|san jose\n|san diego", "=Aa corunaAsan diegoEjose"],
])("packs %j", (list, packed) => {
  const plain = list.replace("maría", "maria");
  expect(packWords(plain)).toBe(packed);
  expect([...wordSet(packed)].toSorted()).toEqual([...wordSet(plain)].toSorted());
});

it("takes more shared characters than it has capitals", () => {
  const list = `${"x".repeat(40)}a ${"x".repeat(40)}b`;
  expect([...wordSet(packWords(list))]).toEqual([...wordSet(list)]);
});
