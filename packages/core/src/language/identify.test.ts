import { describe, expect, it } from "vitest";
import { identify } from "./identify.ts";

describe("identify", () => {
  it.each([
    ["es", "Buenos días, ⟦PERSON 1⟧ no puede entrar en su cuenta desde ayer."],
    ["de", "Guten Tag, meine Bestellung ⟦ACCOUNT_ID 1⟧ ist noch nicht angekommen."],
    ["it", "Buongiorno, non riesco più ad accedere al mio account."],
    ["ja", "注文した商品がまだ届いていません。"],
    ["ar", "مرحبا، لم يصل طلبي حتى الآن"],
    ["ca", "Bon dia, encara no he rebut la comanda que vaig fer la setmana passada."],
    ["nb", "Hei, jeg har ikke fått pakken min ennå og lurer på hvor den er."],
  ])("names %s", async (language, text) => {
    const identified = await identify(text);
    expect(identified.language).toBe(language);
    expect(identified.confidence).toBeGreaterThan(0.8);
  });

  it.each(["", "12,50 €", "⟦PERSON 1⟧ ⟦EMAIL 1⟧", "https://example.com/de/hilfe"])("says und for %j", async (text) => {
    expect(await identify(text)).toEqual({ language: "und", confidence: 0 });
  });
});
