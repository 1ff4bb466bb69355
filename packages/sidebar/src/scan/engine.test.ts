import { expect, it } from "vitest";
import { ownEngine } from "../testing/own-engine.ts";
import { loadEngine } from "./load-engine.ts";

it("scans with the rules and with the name model that the packages carry", async () => {
  const { scan } = await loadEngine(ownEngine, new AbortController().signal);
  const text = "Guten Tag, die Lieferung nahm Herr Jürgen Müller an. IBAN DE89 3704 0044 0532 0130 00";
  const { findings, people } = await scan(text);
  expect(findings.map(({ entity }) => entity)).toEqual(expect.arrayContaining(["PERSON", "IBAN"]));
  expect(people).toContain("Jürgen Müller");
});
