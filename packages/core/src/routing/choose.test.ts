import { describe, expect, it } from "vitest";
import {
  chooseVendors,
  DEADLINES,
  isNoWeaker,
  isSameLanguage,
  type Candidate,
  type Condition,
  type Need,
} from "./choose.ts";

const vendor = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  retention: "none",
  region: "eu",
  supports: () => true,
  maxCharacters: 1_000,
  ...more,
});
const need: Need = { source: "es", target: "en", contentType: "ticket", longestParagraph: 100, characters: 300 };

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

  it("keeps text in the regions asked for", () => {
    const { eligible, excluded } = chooseVendors([vendor("us", { region: "us" }), vendor("eu")], {
      ...need,
      regions: ["eu", "local"],
    });
    expect(eligible.map(({ id }) => id)).toEqual(["eu"]);
    expect(excluded).toEqual([{ id: "us", reason: "region" }]);
  });

  it("passes over one whose budget is used up or whose circuit is open", () => {
    const conditions: Readonly<Record<string, Condition>> = {
      poor: { circuit: "closed", budgetLeft: 299 },
      down: { circuit: "open" },
      back: { circuit: "probe" },
      well: { circuit: "closed", budgetLeft: 300 },
    };
    const { eligible, excluded } = chooseVendors(
      Object.keys(conditions).map((id) => vendor(id)),
      need,
      ({ id }) => conditions[id] ?? { circuit: "closed" },
    );
    expect(eligible.map(({ id }) => id)).toEqual(["well"]);
    expect(excluded).toEqual([
      { id: "poor", reason: "budget" },
      { id: "down", reason: "circuit" },
      { id: "back", reason: "circuit" },
    ]);
  });

  it("asks one that may fail rather than nobody, but never one over its budget", () => {
    const open = (): Condition => ({ circuit: "open" });
    expect(chooseVendors([vendor("down")], need, open).eligible).toHaveLength(1);
    const poor = (): Condition => ({ circuit: "open", budgetLeft: 0 });
    expect(chooseVendors([vendor("down")], need, poor).eligible).toHaveLength(0);
  });

  it("asks those who can write formally, and the others only when nobody can", () => {
    const polite = vendor("polite", { formality: (target) => target === "en" });
    const formal: Need = { ...need, formality: "formal" };
    const some = chooseVendors([vendor("plain"), polite], formal);
    expect(some.eligible.map(({ id }) => id)).toEqual(["polite"]);
    expect(some.excluded).toEqual([{ id: "plain", reason: "formality" }]);
    expect(some.isFormalityDropped).toBe(false);
    const none = chooseVendors([vendor("plain"), polite], { ...formal, target: "it" });
    expect(none.eligible.map(({ id }) => id)).toEqual(["plain", "polite"]);
    expect(none.isFormalityDropped).toBe(true);
  });

  it("calls no vendor a substitute that keeps more or works elsewhere", () => {
    const first = vendor("first", { retention: "transient", region: "eu" });
    expect(isNoWeaker(vendor("a", { retention: "none" }), first)).toBe(true);
    expect(isNoWeaker(vendor("b", { retention: "none", region: "local" }), first)).toBe(true);
    expect(isNoWeaker(vendor("c", { retention: "stores" }), first)).toBe(false);
    expect(isNoWeaker(vendor("d", { region: "us" }), first)).toBe(false);
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
