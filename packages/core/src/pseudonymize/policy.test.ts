import { describe, expect, it } from "vitest";
import { createCustomPatterns } from "../detect/custom/custom-patterns.ts";
import { createScan } from "../detect/scan.ts";
import { standardDetector } from "../detect/standard.ts";
import { ENTITIES, VISIBLE_BY_DEFAULT, type Entity } from "../entity.ts";
import { DEFAULT_POLICY, hiddenBy, MAY_BE_VISIBLE, NEVER_VISIBLE, type MaskPolicy } from "./policy.ts";
import { createPseudonymizer } from "./pseudonymizer.ts";

const scan = createScan(standardDetector);
const masking = (policy: MaskPolicy, alreadyMasked?: readonly string[]) =>
  createPseudonymizer({
    crypto: globalThis.crypto,
    scope: "ticket-1",
    scan,
    policy,
    ...(alreadyMasked === undefined ? {} : { alreadyMasked }),
  });
const shelves = createCustomPatterns([{ name: "SHELF", pattern: String.raw`\bZX~\d{4}\b` }]);
const one = (entity: Entity) => ({ start: 0, end: 5, entity, score: 1, by: "x" });

describe("what an admin may show", () => {
  it("S4: whoever makes everything visible still shows nobody: the closed list stays masked", () => {
    const everything: MaskPolicy = { visible: ENTITIES, allow: ["value"] };
    for (const entity of NEVER_VISIBLE.filter(
      (kind) => !["PERSON", "ADDRESS", "USERNAME", "DATE_OF_BIRTH", "CUSTOM"].includes(kind),
    ))
      expect(hiddenBy(everything, "value", [one(entity)])).toEqual([one(entity)]);
    for (const entity of NEVER_VISIBLE) expect(hiddenBy({ visible: ENTITIES }, "value", [one(entity)])).toHaveLength(1);
  });

  it("S4: the list holds who somebody is and what opens his accounts", () => {
    expect([...NEVER_VISIBLE, ...MAY_BE_VISIBLE].toSorted()).toEqual([...ENTITIES].toSorted());
    expect(MAY_BE_VISIBLE).toEqual(expect.arrayContaining([...VISIBLE_BY_DEFAULT]));
    expect(NEVER_VISIBLE).toEqual(
      expect.arrayContaining([
        "PERSON",
        "EMAIL",
        "PHONE",
        "ADDRESS",
        "CARD",
        "IBAN",
        "BANK_ACCOUNT",
        "NATIONAL_ID",
        "TAX_ID",
        "PASSPORT",
        "HEALTH_ID",
        "SECRET",
        "DATE_OF_BIRTH",
        "CUSTOM",
      ]),
    );
  });

  it("may mask more than usual, and less of what names nobody", async () => {
    const text = "Escribo a Contoso desde 192.0.2.77, el 3 de mayo de 2026";
    const kinds = async (policy: MaskPolicy) =>
      (await (await masking(policy)).mask(text, { locale: "es" })).masked.map(({ entity }) => entity);
    expect(await kinds(DEFAULT_POLICY)).toEqual(["IP"]);
    expect(await kinds({ visible: [] })).toEqual(["IP", "DATE"]);
    expect(await kinds({ visible: ["IP", "DATE"] })).toEqual([]);
  });

  it("S4: an allowed word releases a guess about a word, never a number that checks", async () => {
    const iban = "ES91 2100 0418 4502 0005 1332";
    const policy: MaskPolicy = { visible: [], allow: ["marta gil", iban, "luis@example.com"] };
    const { text } = await (
      await masking(policy)
    ).mask(`Me llamo Marta Gil, ${iban}, luis@example.com`, { locale: "es" });
    expect(text).toContain("Marta Gil");
    expect(text).not.toMatch(/2100|luis@/);
    const longer = await (await masking(policy)).mask("Me llamo Marta Gil Fuentes", { locale: "es" });
    expect(longer.text).not.toMatch(/Marta|Fuentes/);
  });
});

describe("what only one customer has", () => {
  it("is masked as CUSTOM and comes back byte for byte", async () => {
    const pseudonymizer = await masking({ ...DEFAULT_POLICY, custom: shelves });
    const text = "Soy Marta Gil, falta ZX~1234 (antes ZX~１２３５).";
    const { text: safe } = await pseudonymizer.mask(text, { locale: "es" });
    expect(safe).toBe("Soy ⟦PERSON 1⟧, falta ⟦CUSTOM 1⟧ (antes ⟦CUSTOM 2⟧).");
    expect((await pseudonymizer.restore(safe)).text).toBe(text);
  });

  it("masks the whole where it reaches beyond something else", async () => {
    const custom = createCustomPatterns([{ name: "LINE", pattern: "ref .{1,60}end" }]);
    const pseudonymizer = await masking({ ...DEFAULT_POLICY, custom });
    const { text: safe } = await pseudonymizer.mask("x ref a@example.com, b@example.com end y");
    expect(safe).toBe("x ⟦CUSTOM 1⟧ y");
  });

  it("leaves the tab's pseudonyms alone, whatever the pattern", async () => {
    const custom = createCustomPatterns([{ name: "ANY", pattern: "(?s)[A-Z].*" }]);
    const given = "Hola ⟦PERSON 1⟧, ORD 7 y ⟦CUSTOM 3⟧";
    const pseudonymizer = await masking({ ...DEFAULT_POLICY, custom }, [given]);
    const { text: safe } = await pseudonymizer.mask(given);
    expect(safe).toBe("⟦CUSTOM 4⟧⟦PERSON 1⟧, ⟦CUSTOM 5⟧⟦CUSTOM 3⟧");
  });

  it("S5: a pattern that breaks stops the text, it does not let it through", async () => {
    const custom = () => {
      throw new Error("broken");
    };
    const pseudonymizer = await masking({ ...DEFAULT_POLICY, custom });
    await expect(pseudonymizer.mask("Hola")).rejects.toThrow("broken");
  });
});
