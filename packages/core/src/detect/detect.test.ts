import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ENTITIES } from "../entity.ts";
import { writePseudonym } from "../pseudonymize/pseudonym.ts";
import { detect } from "./detect.ts";
import { peopleIn, valuesIn } from "./people.ts";
import { isSoft } from "./soft.ts";
import { found } from "./testing/marked.ts";

const TICKET = `Hola Marta,

Soy María Rossi y mi pedido 4471-2290 no ha llegado a Calle Mayor 12, 3º B, 28013 Madrid.
Mi DNI es 12345678Z, mi móvil 600 123 456 y mi correo maria.rossi@correo.es.
IBAN ES91 2100 0418 4502 0005 1332.

Un saludo,
María Rossi`;

const mask = (text: string, options = {}) => {
  let result = "";
  let at = 0;
  for (const [i, { start, end, entity }] of detect(text, options).entries()) {
    result += text.slice(at, start) + writePseudonym({ entity, number: i + 1, form: 1 });
    at = end;
  }
  return result + text.slice(at);
};

describe("detect", () => {
  it("leaves nothing of a ticket, and says who found what", () => {
    const masked = mask(TICKET, { locale: "es" });
    for (const value of ["Marta", "María", "Rossi", "4471", "Mayor", "28013", "12345678Z", "600", "correo.es", "ES91"])
      expect(masked).not.toContain(value);
    expect(masked).toContain("Hola ⟦PERSON");
    for (const { by, score } of detect(TICKET)) {
      expect(by).not.toBe("");
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it("finds nothing in what is masked already", () => {
    expect(detect(mask(TICKET))).toEqual([]);
    expect(
      detect("Hola ⟦PERSON 1⟧, soy ⟦PERSON 2/2⟧. DNI ⟦NATIONAL_ID 1⟧, tel. ⟦PHONE 1⟧\nUn saludo,\n⟦PERSON 1⟧"),
    ).toEqual([]);
    for (const entity of ENTITIES)
      expect(detect(`Nombre: ⟦${entity} 12⟧, pedido ⟦${entity} 3⟧; ⟦${entity} 4⟧`)).toEqual([]);
  });

  it("goes on after a pseudonym and never touches one", () => {
    const text = "⟦PERSON 1⟧ <marta@correo.es> y ⟦PERSON 2⟧ 600 123 456 Marta ⟦ADDRESS 1⟧";
    const findings = detect(text, { locale: "es" });
    expect(findings.map(({ entity }) => entity)).toEqual(["EMAIL", "PHONE", "PERSON"]);
    expect(findings.map(({ start, end }) => text.slice(start, end)).join()).not.toMatch(/[⟦⟧]/);
  });

  it("drops a soft finding that a person vouched for, and no hard one", () => {
    const text = "Hola Marta, mi DNI es 12345678Z";
    const all = [{ start: 0, end: text.length }];
    expect(found(text, { released: all })).toEqual([["NATIONAL_ID", 22, 31]]);
    expect(isSoft("PERSON")).toBe(true);
    expect(isSoft("CARD")).toBe(false);
    expect(isSoft("SECRET")).toBe(false);
  });

  it("takes phones of a region only when the conversation or the caller names it", () => {
    const text = "8 (912) 345-67-89";
    expect(found(text, { locale: "en" })).toEqual([]);
    expect(found(text, { locale: "en", regions: ["RU"] })).toEqual([["PHONE", 0, 17]]);
    expect(found(text, { locale: "ru" })).toEqual([["PHONE", 0, 17]]);
  });
});

describe("memory", () => {
  const people = ["María Rossi García", "Jean-Luc Dupont", "山田太郎", "Rosa Mayo"];
  it.each([
    ["ha llamado maria rossi", "maria rossi"],
    ["le dije a ROSSI que no", "ROSSI"],
    ["Rossi, María no contesta", "Rossi, María"],
    ["m. rossi lo pidió", "m. rossi"],
    ["María  Rossi-García vino", "María  Rossi-García"],
    ["mariarossigarcia es su nombre", "mariarossigarcia"],
    ["hable con jean luc dupont ayer", "jean luc dupont"],
    ["el señor dupont pagó", "dupont"],
    ["vino Maria\u0301 tarde", "Maria\u0301"],
    ["昨日山田太郎が来た", "山田太郎"],
    ["ayer Mayo no vino", "Mayo"],
  ])("finds a known person in %j", (text, name) => {
    const start = text.indexOf(name);
    expect(
      detect(text, { people })
        .filter(({ entity }) => entity === "PERSON")
        .map((one) => [one.start, one.end]),
    ).toEqual([[start, start + name.length]]);
  });

  it("says so", () => {
    expect(detect("ha venido rossi", { people })).toMatchObject([{ by: "memory", because: ["memory"] }]);
  });

  it("takes a part that is also a word only with a capital", () => {
    expect(found("en mayo compré una rosa", { people: ["Mayo Ruiz"] })).toEqual([]);
  });

  it("learns from the text itself", () => {
    const text = "Soy Marta Gil. El paquete de marta llegó roto.";
    expect(found(text, { locale: "es" })).toEqual([
      ["PERSON", 4, 13],
      ["PERSON", 29, 34],
    ]);
  });

  it("knows a number and a street again that another text of the conversation told", () => {
    const first = "Mi pedido es el 4471-2290 y vivo en Calle del Molino Viejo 47";
    const known = valuesIn(first, detect(first, { locale: "es" }));
    expect(found("44712290? pasad por molino viejo 47 mañana", { locale: "es", known })).toEqual([
      ["ACCOUNT_ID", 0, 8],
      ["ADDRESS", 20, 35],
    ]);
    const unknown = found("44712290? pasad por molino viejo 47 mañana", { locale: "es" });
    expect(unknown.filter(([entity]) => entity !== "PERSON")).toEqual([]);
  });

  it("learns a name from an address", () => {
    const text = "escribe a marta.gil@correo.es";
    expect(peopleIn(text, detect(text))).toEqual(["marta gil"]);
    expect(peopleIn("info@correo.es", detect("info@correo.es"))).toEqual([]);
  });
});

describe("whatever the text", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "Hola Marta, ",
      "600 123 456 ",
      "12345678Z",
      "marta@correo.es",
      "⟦PERSON 1⟧",
      "\n",
      "Calle Mayor 12 ",
      "\u200b",
      "e\u0301",
      "👩‍👩‍👧",
      "４１１１１１１１１１１１１１１１",
      "Sr. ",
      "IBAN ",
      "山田様",
      "السيد محمد ",
    ),
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc.string({ unit: "binary", maxLength: 6 }),
  );

  it("findings are in range, sorted, apart, and cut no character", () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 14 }),
        fc.constantFrom(undefined, "es", "ja", "de"),
        (pieces, locale) => {
          const text = pieces.join("");
          let last = 0;
          for (const { start, end } of detect(text, {
            people: ["Marta Gil"],
            ...(locale === undefined ? {} : { locale }),
          })) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            for (const edge of [start, end])
              expect(/[\ud800-\udbff]$/.test(text.slice(0, edge)) && /^[\udc00-\udfff]/.test(text.slice(edge))).toBe(
                false,
              );
            expect(text.slice(start, end)).not.toContain("⟦PERSON 1⟧");
            last = end;
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    "1234567890",
    " ",
    "a@",
    "a@a.",
    "[(<{",
    "1-",
    "12 ",
    "1234 ",
    "Maria ",
    "\n",
    ":",
    "ab:",
    "order/",
    "pedido ",
    "calle a ",
    "nombre: ",
    "hola, ",
    "gracias\n",
    "https://a",
    "eyJa.",
    "-----BEGIN PRIVATE KEY-----",
    "田様",
    "12 Main ",
    "Sr. ",
    "maria rossi ",
    "\u200b",
    "e\u0301",
    "(1) ",
    "de la ",
    "order a b c d ",
    "⟦PERSON 1⟧",
  ])("100 kB of %j take bounded time", (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const started = performance.now();
    detect(text, { people: ["Maria Rossi", "Main Sr"] });
    expect(performance.now() - started).toBeLessThan(8000);
  });
});
