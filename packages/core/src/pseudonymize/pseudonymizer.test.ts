import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createScan } from "../detect/scan.ts";
import { standardDetector } from "../detect/standard.ts";
import { createPseudonymizer } from "./pseudonymizer.ts";
import { readPseudonyms } from "./pseudonym.ts";

const scan = createScan(standardDetector);
const inTab = () => createPseudonymizer({ crypto: globalThis.crypto, scope: "ticket-1", scan });

describe("masking in the tab", () => {
  it("replaces what is found and puts it back byte for byte", async () => {
    const text =
      "Hola, me llamo María Rossi y mi correo es maria.rossi@example.com. IBAN: ES91 2100 0418 4502 0005 1332";
    const pseudonymizer = await inTab();
    const { text: safe, masked } = await pseudonymizer.mask(text);
    expect(safe).not.toMatch(/rossi|2100/i);
    expect(masked.map(({ entity }) => entity)).toEqual(["PERSON", "EMAIL", "IBAN"]);
    expect(await pseudonymizer.restore(safe)).toEqual({ text, restored: 3, unknown: [] });
  });

  it("gives the same person one number and every spelling its own form", async () => {
    const pseudonymizer = await inTab();
    const first = await pseudonymizer.mask("Hola, me llamo María Rossi.", { locale: "es" });
    const second = await pseudonymizer.mask("Un saludo,\nMaria", { locale: "es" });
    const third = await pseudonymizer.mask("Me llamo Luis Ortega.", { locale: "es" });
    const of = (text: string) => readPseudonyms(text).map(({ label }) => label);
    expect(of(first.text)).toEqual(["⟦PERSON 1⟧"]);
    expect(of(second.text)).toEqual(["⟦PERSON 1/2⟧"]);
    expect(of(third.text)).toEqual(["⟦PERSON 2⟧"]);
    expect((await pseudonymizer.restore(second.text)).text).toBe("Un saludo,\nMaria");
  });

  it("gives one thing one number, however it is written", async () => {
    const pseudonymizer = await inTab();
    const { masked } = await pseudonymizer.mask("IBAN ES91 2100 0418 4502 0005 1332, o sea ES9121000418450200051332");
    expect(masked.map(({ number, form }) => [number, form])).toEqual([
      [1, 1],
      [1, 2],
    ]);
  });

  it("recognises a person everywhere once one message has named them", async () => {
    const pseudonymizer = await inTab();
    await pseudonymizer.learn(["Me llamo Marta Gil Fuentes."], { locale: "es" });
    const { text } = await pseudonymizer.mask("la señora marta no contesta, FUENTES tampoco", { locale: "es" });
    expect(text).not.toMatch(/marta|fuentes/i);
  });

  it("puts what is kept behind one pseudonym, values and all, and gives it back", async () => {
    const pseudonymizer = await inTab();
    const text = "Hola {{ana@example.com ⟦PERSON 9⟧}}, soy luis@example.com\n> ana@example.com";
    const kept = [
      { start: 5, end: text.indexOf(", soy") },
      { start: text.indexOf(">"), end: text.length },
    ];
    const { text: safe, masked } = await pseudonymizer.mask(text, { kept });
    expect(safe).toBe("Hola ⟦TEXT 1⟧, soy ⟦EMAIL 1⟧\n⟦TEXT 2⟧");
    expect(masked.map(({ span }) => span)).toEqual([kept[0], expect.anything(), kept[1]]);
    expect((await pseudonymizer.restore(safe)).text).toBe(text);
  });

  it("hides in the first message what only the last one names", async () => {
    const pseudonymizer = await inTab();
    const messages = [
      "sobre gk482zt no sé nada",
      "Hallo,\nrobledo ruft an",
      "La matrícula es GK 482 ZT. Me llamo Eva Robledo.",
    ];
    await pseudonymizer.learn(messages);
    const safe = [];
    for (const message of messages) safe.push((await pseudonymizer.mask(message)).text);
    expect(safe.join("\n")).not.toMatch(/482|robledo/i);
    expect(safe[0]).toBe("sobre ⟦VEHICLE 1⟧ no sé nada");
  });

  it("escapes text that looks like a pseudonym and gives it back unchanged", async () => {
    const text = "He visto ⟦PERSON 1⟧ y ⟦, soy Marta Gil ⟧ PERSON 1";
    const pseudonymizer = await inTab();
    const { text: safe } = await pseudonymizer.mask(text, { locale: "es" });
    expect(readPseudonyms(safe).every(({ entity }) => entity === "TEXT" || entity === "PERSON")).toBe(true);
    expect(safe.startsWith("He visto ⟦TEXT 1⟧")).toBe(true);
    expect((await pseudonymizer.restore(safe)).text).toBe(text);
  });

  it("masks what a person marked, and joins it with what was found there", async () => {
    const text = "Escribe a maria.rossi@example.com o al vecino del quinto";
    const pseudonymizer = await inTab();
    const start = text.indexOf("maria");
    const { text: safe } = await pseudonymizer.mask(text, {
      marked: [
        { start: start + 6, end: start + 23 },
        { start: text.indexOf("vecino"), end: text.length },
      ],
    });
    expect(safe).toBe("Escribe a ⟦EMAIL 1⟧ o al ⟦CUSTOM 1⟧");
    expect((await pseudonymizer.restore(safe)).text).toBe(text);
  });

  it("lets a person release a name, and never what a checksum proves", async () => {
    const text = "Me llamo Marta Gil, IBAN ES9121000418450200051332";
    const pseudonymizer = await inTab();
    const { text: safe } = await pseudonymizer.mask(text, { locale: "es", released: [{ start: 0, end: text.length }] });
    expect(safe).toBe("Me llamo Marta Gil, IBAN ⟦IBAN 1⟧");
  });

  it("never cuts a letter from its accent", async () => {
    const text = "Marta\u0301 👩\u200d👩";
    const pseudonymizer = await inTab();
    const { text: safe } = await pseudonymizer.mask(text, { marked: [{ start: 0, end: 5 }] });
    expect(safe.startsWith("⟦")).toBe(true);
    expect(safe).not.toContain("\u0301");
  });

  it("does nothing after it was destroyed", async () => {
    const pseudonymizer = await inTab();
    const { text } = await pseudonymizer.mask("maria@example.com");
    pseudonymizer.destroy();
    await expect(pseudonymizer.restore(text)).rejects.toThrow();
    await expect(pseudonymizer.mask("maria@example.com")).rejects.toThrow();
    await expect(pseudonymizer.mask("nothing personal")).rejects.toThrow("destroyed");
  });

  it("gives out nothing that was masked while it was being destroyed", async () => {
    const pseudonymizer = await inTab();
    const masking = pseudonymizer.mask("Me llamo Marta Gil, ana@example.com");
    pseudonymizer.destroy();
    await expect(masking).rejects.toThrow();
  });

  it("S5: masks and learns nothing when the scan fails", async () => {
    const failing = () => Promise.reject(new Error("no engine"));
    const pseudonymizer = await createPseudonymizer({ crypto: globalThis.crypto, scope: "ticket-1", scan: failing });
    await expect(pseudonymizer.learn(["nothing personal"])).rejects.toThrow("no engine");
    await expect(pseudonymizer.mask("nothing personal")).rejects.toThrow("no engine");
  });

  it("forgets what a scan tells after the end", async () => {
    const told: (readonly string[] | undefined)[] = [];
    const late = async (...[text, options]: Parameters<typeof scan>) => {
      told.push(options?.people);
      pseudonymizer.destroy();
      return scan(text, options);
    };
    const pseudonymizer = await createPseudonymizer({ crypto: globalThis.crypto, scope: "ticket-1", scan: late });
    await expect(pseudonymizer.learn(["Me llamo Marta Gil.", "Marta Gil"])).rejects.toThrow("destroyed");
    expect(told).toEqual([[]]);
  });

  it("S11: carries nothing from one conversation to another", async () => {
    const [one, two] = [await inTab(), await inTab()];
    await one.mask("ana@example.com y luis@example.com");
    expect((await two.mask("luis@example.com")).text).toBe("⟦EMAIL 1⟧");
    expect(await two.restore("⟦EMAIL 2⟧")).toEqual({ text: "⟦EMAIL 2⟧", restored: 0, unknown: ["⟦EMAIL 2⟧"] });
  });
});

describe("masking at the edge", () => {
  it("leaves the tab's pseudonyms alone and numbers its own after them", async () => {
    const text = "Hola ⟦PERSON 1⟧, ⟦EMAIL 4⟧ o ana@example.com";
    const edge = await createPseudonymizer({ crypto: globalThis.crypto, scope: "job", scan, alreadyMasked: [text] });
    const { text: safe, masked } = await edge.mask(text);
    expect(safe).toBe("Hola ⟦PERSON 1⟧, ⟦EMAIL 4⟧ o ⟦EMAIL 5⟧");
    expect(masked).toHaveLength(1);
    expect((await edge.restore(safe)).text).toBe(text);
  });

  it("finds nothing more in what the tab has masked", async () => {
    const tab = await inTab();
    const { text } = await tab.mask(
      "Hola Marta:\n\nSoy Luis Ortega, mi DNI es 12345678Z y mi móvil 612 345 678.\n\nUn saludo,\nLuis Ortega",
      {
        locale: "es",
      },
    );
    const edge = await createPseudonymizer({ crypto: globalThis.crypto, scope: "job", scan, alreadyMasked: [text] });
    expect((await edge.mask(text)).masked).toEqual([]);
  });
});

describe("any text at all", () => {
  it("S14: comes back byte for byte", async () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.constantFrom(
        "⟦PERSON 1⟧",
        "⟦",
        "⟧",
        "Me llamo ",
        "María Rossi",
        "MARIA",
        "ES9121000418450200051332",
        "a@example.com",
        "\u200f",
        "\n",
        "👩‍👩‍👧",
        "田中様",
        "+34 612 345 678",
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 15 }), async (pieces) => {
        const text = pieces.join("");
        const pseudonymizer = await inTab();
        const { text: safe } = await pseudonymizer.mask(text);
        expect((await pseudonymizer.restore(safe)).text).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
