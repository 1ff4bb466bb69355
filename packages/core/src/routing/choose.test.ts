import { describe, expect, it } from "vitest";
import { chooseVendors, DEADLINES, isSameLanguage, type Candidate, type Need } from "./choose.ts";

const vendor = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  retention: "none",
  supports: () => true,
  maxCharacters: 1_000,
  ...more,
});
const need: Need = { source: "es", target: "en", contentType: "ticket", longestParagraph: 100 };

describe("choosing vendors", () => {
  it("keeps the order of preference", () => {
    const { eligible, excluded } = chooseVendors([vendor("b"), vendor("a")], need);
    expect(eligible.map(({ id }) => id)).toEqual(["b", "a"]);
    expect(excluded).toEqual([]);
  });

  it("says why a vendor is left out", () => {
    const { eligible, excluded } = chooseVendors(
      [
        vendor("pair", { supports: ({ source, target }) => source === "en" && target === "es" }),
        vendor("keeps", { retention: "stores" }),
        vendor("small", { maxCharacters: 99 }),
        vendor("fits", { maxCharacters: 100, retention: "transient" }),
      ],
      need,
    );
    expect(eligible.map(({ id }) => id)).toEqual(["fits"]);
    expect(excluded).toEqual([
      { id: "pair", reason: "pair" },
      { id: "keeps", reason: "retention" },
      { id: "small", reason: "size" },
    ]);
  });

  it("lets a vendor that keeps text have public articles, and nothing else", () => {
    const keeps = [vendor("keeps", { retention: "stores" })];
    expect(chooseVendors(keeps, { ...need, contentType: "article" }).eligible).toHaveLength(1);
    expect(chooseVendors(keeps, { ...need, contentType: "chat" }).eligible).toHaveLength(0);
  });

  it("leaves time for a second vendor after one that never answers", () => {
    for (const { overall, attempt } of Object.values(DEADLINES))
      expect(overall - attempt).toBeGreaterThanOrEqual(3_000);
  });
});

describe("being the same language", () => {
  it.each([
    ["es", "es-MX"],
    ["pt-BR", "pt-PT"],
    ["zh-TW", "zh-Hant"],
    ["de", "de-AT"],
  ])("%s and %s need no translator", (a, b) => expect(isSameLanguage(a, b)).toBe(true));

  it.each([
    ["es", "ca"],
    ["zh-Hans", "zh-Hant"],
    ["sr-Latn", "sr-Cyrl"],
    ["nb", "da"],
    ["ja", "ar"],
  ])("%s and %s do", (a, b) => expect(isSameLanguage(a, b)).toBe(false));
});
