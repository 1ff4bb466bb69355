import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SHAPES } from "../routing/job.ts";
import { asSafeText, readPseudonyms } from "./pseudonym.ts";
import { agrees, comparePseudonyms, isIntact, makeNonce, renderShape } from "./shape.ts";

const safe = asSafeText("Hola, soy ⟦PERSON 1⟧ (pedido ⟦ACCOUNT_ID 1⟧) & <b>vivo</b> en ⟦ADDRESS 1⟧. ⟦PERSON 1/2⟧");

describe.each(SHAPES)("the shape %s", (shape) => {
  it("is read back exactly when the vendor changes nothing", () => {
    const { text, read } = renderShape(safe, shape, "ZQX");
    expect(text).not.toContain("PERSON");
    expect(read(text)).toMatchObject({ text: safe, lost: 0, added: 0, foreignMarkup: 0, flaws: [] });
  });

  it.each([
    ["lower case", (text: string) => text.toLowerCase()],
    [
      "full-width letters and digits",
      (text: string) => text.replace(/[A-Z0-9]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    ],
    [
      "Persian digits",
      (text: string) => text.replace(/(?<=ZQX)\d(?=ZQX)/g, (d) => String.fromCharCode(0x6f0 + Number(d))),
    ],
    ["spaces inside the token", (text: string) => text.replace(/(ZQX)(\d)(ZQX)/g, "$1 $2 $3")],
    ["a Korean particle glued on", (text: string) => text.replace(/(ZQX\dZQX)/g, "$1은")],
    ["right-to-left marks", (text: string) => text.replace(/(ZQX)(\d)(ZQX)/g, "$1\u200f$2$3")],
  ])("forgives %s", (_name, spoil) => {
    const { text, read } = renderShape(asSafeText("Soy ⟦PERSON 1⟧ y ⟦PERSON 2⟧."), shape, "ZQX");
    // Markup keeps its own letters: engines that touch those are caught as foreign markup, not forgiven.
    const spoiled = shape === "nonce" ? spoil(text) : text.replace(/ZQX\dZQX/g, (token) => spoil(token));
    expect(isIntact(read(spoiled))).toBe(true);
  });

  it.each([
    ["lost", () => "", { lost: 1, added: 0 }],
    ["doubled", (whole: string) => `${whole} ${whole}`, { lost: 0, added: 1 }],
    ["turned into another", (whole: string) => whole.replace(/ZQX1ZQX/g, "ZQX2ZQX"), { lost: 1, added: 1 }],
    ["given an index that was never sent", (whole: string) => whole.replace(/ZQX1ZQX/g, "ZQX9ZQX"), { lost: 1 }],
    ["cut", (whole: string) => whole.replace(/ZQX1ZQX/g, "ZQX1ZQ"), { lost: 1 }],
    ["translated", (whole: string) => whole.replace(/ZQX1ZQX/g, "NOMBRE"), { lost: 1 }],
  ])("notices a pseudonym that was %s", (_name, spoil, expected) => {
    const { text, read } = renderShape(asSafeText("Soy ⟦PERSON 1⟧ y ⟦PERSON 2⟧."), shape, "ZQX");
    const back = read(text.replace(WHOLE, spoil));
    expect(back).toMatchObject(expected);
    expect(isIntact(back)).toBe(false);
  });
});

/** The first pseudonym with the markup around it. */
const WHOLE = /(?:<[^<>]{1,80}>)?ZQX1ZQX(?:<\/[^<>]{1,40}>)?/;

describe("renderShape", () => {
  it("uses a token that does not stand in the text", () => {
    const { text } = renderShape(asSafeText("zqx1zqx ⟦PERSON 1⟧"), "nonce", "ZQX");
    expect(text).toBe("zqx1zqx ZQXQ1ZQXQ");
  });

  it("notices markup that the vendor invented", () => {
    const { text, read } = renderShape(asSafeText("Hola ⟦PERSON 1⟧"), "xml-tag", "ZQX");
    expect(read(`${text}<script>alert(1)</script>`).foreignMarkup).toBe(2);
  });

  it("unescapes exactly once", () => {
    const source = asSafeText("a &lt;b&gt; & c");
    const { text, read } = renderShape(source, "html-span", "ZQX");
    expect(read(text).text).toBe(source);
    expect(read("&#39;&#x27;&quot;").text).toBe(`''"`);
  });

  it("puts back the space that stood around a pseudonym", () => {
    const { read } = renderShape(asSafeText("Hola ⟦PERSON 1⟧ buenos días"), "nonce", "ZQX");
    expect(read("HelloZQX1ZQXgood morning").text).toBe("Hello ⟦PERSON 1⟧ good morning");
  });

  it("accepts attributes that an engine adds to our tag", () => {
    const { text, read } = renderShape(asSafeText("مرحبا ⟦PERSON 1⟧"), "html-span", "ZQX");
    expect(isIntact(read(text.replace("<span", '<span style="text-align:right;direction:rtl"')))).toBe(true);
  });

  it("round-trips any text in every shape", () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => text.replace(/[⟦⟧]/g, "")),
      fc.constantFrom("⟦PERSON 1⟧", "⟦PERSON 1/2⟧", "⟦IBAN 3⟧", "⟦TAG 2⟧", "<b>", "&amp;", "x1x", "\n"),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.constantFrom(...SHAPES),
        fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
        (pieces, shape, randoms) => {
          const text = asSafeText(pieces.join(""));
          const { text: rendered, read } = renderShape(
            text,
            shape,
            makeNonce(() => randoms.next().value),
          );
          const back = read(rendered);
          expect(isIntact(back)).toBe(true);
          expect(readPseudonyms(back.text).map(({ label }) => label)).toEqual(
            readPseudonyms(text).map(({ label }) => label),
          );
          expect(back.text).toBe(text);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe("what can be proved right", () => {
  const read = (shape: "xml-tag" | "html-span" | "nonce", answer: string, source = "Soy ⟦PERSON 1⟧ y ⟦PERSON 2⟧.") =>
    renderShape(asSafeText(source), shape, "ZQX").read(answer);

  it.each([
    ["an element that says who it is and is empty", "xml-tag", 'I am <x id="1"></x> and <x id="2">ZQX2ZQX</x>.'],
    ["a token beside its empty tag", "xml-tag", 'I am ZQX1ZQX <x id="1"></x>and <x id="2">ZQX2ZQX</x>.'],
    ["a tag that was taken off", "html-span", 'I am ZQX1ZQX and <span translate="no">ZQX2ZQX</span>.'],
    [
      "tags with blanks and attributes",
      "xml-tag",
      'I am < x id = "1" lang="en">ZQX1ZQX< / x > and <x id="2">zqx2zqx</x>.',
    ],
    ["bidi marks around and inside", "nonce", "I am \u200fZQX\u200e1\u200eZQX and ZQX2ZQX."],
    ["Thai digits", "nonce", "I am ZQX๑ZQX and ZQX๒ZQX."],
  ] as const)("is: %s", (_name, shape, answer) => {
    const back = read(shape, answer);
    expect(isIntact(back)).toBe(true);
    expect(back.text.replace(/[\u200e\u200f]/g, "")).toBe("I am ⟦PERSON 1⟧ and ⟦PERSON 2⟧.");
  });

  it("is an entity that the engine made of a sign, once too often", () => {
    const source = "Fish & chips for ⟦PERSON 1⟧";
    expect(read("html-span", "Fish &amp;amp; chips for ZQX1ZQX", source).text).toBe(source);
    expect(read("nonce", "Fish &amp; chips for ZQX1ZQX", source).text).toBe(source);
    // The source's own entity stays as it is.
    expect(read("nonce", "type &amp; for ZQX1ZQX", "write &amp; for ⟦PERSON 1⟧").text).toBe(
      "type &amp; for ⟦PERSON 1⟧",
    );
  });

  it("is a full stop after a signature that has none", () => {
    expect(read("nonce", "Greetings, ZQX1ZQX.", "Un saludo, ⟦PERSON 1⟧").text).toBe("Greetings, ⟦PERSON 1⟧");
    expect(read("nonce", "Greetings, ZQX1ZQX.", "Un saludo, ⟦PERSON 1⟧.").text).toBe("Greetings, ⟦PERSON 1⟧.");
  });
});

describe("what refuses an answer", () => {
  const flawsOf = (source: string, answer: string, pair = { source: "es", target: "en" }) =>
    renderShape(asSafeText(source), "nonce", "ZQX", pair).read(answer).flaws;
  const SAID = "Buenos días, el paquete que pedí ayer todavía no ha llegado a casa de ⟦PERSON 1⟧";
  const HEARD = "Good morning, the parcel I ordered yesterday has not yet arrived at the house of ZQX1ZQX";

  it("nothing, when all is well", () => expect(flawsOf(SAID, HEARD)).toEqual([]));

  it.each([
    [
      "the source in its place (unless another rendition says so too)",
      SAID.replace("⟦PERSON 1⟧", "ZQX1ZQX"),
      "unchanged",
    ],
    ["the source before it", `${SAID.replace("⟦PERSON 1⟧", "")} ${HEARD}`, "echo"],
    ["a note behind it", `${HEARD}\n(Note: ZQX is likely an abbreviation)`, "commentary"],
    ["an introduction", `Here is the translation: ${HEARD}`, "commentary"],
    ["an introduction in Italian", `Ecco la traduzione: ${HEARD}`, "commentary"],
    ["a placeholder of its training", `${HEARD} #PRS_ORG#`, "foreign"],
    ["a placeholder of its insides", `${HEARD} xml-ph-0000@deepl.internal`, "foreign"],
    ["our canonical form, which nobody sent", `${HEARD} ⟦PERSON 7⟧`, "foreign"],
    ["half a token", `${HEARD} ZQX1`, "foreign"],
    ["an end in the middle", "ZQX1ZQX", "empty"],
    ["a few letters for many", "Good ZQX1ZQX", "length"],
    ["nothing at all", "", "lost"],
  ])("%s", (_name, answer, flaw) => expect(flawsOf(SAID, answer)).toContain(flaw));

  it("not a sentence that two languages write alike", () => {
    const both = "Kan du sende meg fakturaen for mars til denne adressen";
    expect(flawsOf(both, both, { source: "nb", target: "da" })).toEqual([]);
    expect(flawsOf(both, both, { source: "nb", target: "en" })).toEqual(["unchanged"]);
  });

  it.each([
    [
      "a word in brackets",
      "[URGENTE] No llega el paquete de ⟦PERSON 1⟧",
      "[URGENT] The parcel of ZQX1ZQX does not arrive",
    ],
    ["a bold word", "Es __muy__ urgente, dice ⟦PERSON 1⟧", "It is __very__ urgent, says ZQX1ZQX"],
    [
      "a sentence that begins like a label",
      "Seguro que ya llegó a la casa de ⟦PERSON 1⟧ hace días: por favor miren",
      "Sure it has arrived at the house of ZQX1ZQX days ago: please look",
    ],
    [
      "a word that begins with one",
      "Nuestro pedido número doce mil trescientos de ⟦PERSON 1⟧: no ha llegado",
      "Notre commande numéro douze mille trois cents de ZQX1ZQX : elle n'est pas arrivée",
    ],
  ])("not %s", (_name, source, answer) => expect(flawsOf(source, answer)).toEqual([]));

  it("not a note where the source has one", () =>
    expect(flawsOf("Nota: el paquete de ⟦PERSON 1⟧ llegó", "Note: the parcel of ZQX1ZQX arrived")).toEqual([]));

  it("not a short text, nor Japanese for being short", () => {
    expect(flawsOf("Sí, ⟦PERSON 1⟧", "Sí, ZQX1ZQX")).toEqual([]);
    const japanese = "おはようございます。昨日注文した荷物がまだZQX1ZQX様の家に届いていません";
    expect(flawsOf(SAID, japanese, { source: "es", target: "ja" })).toEqual([]);
  });

  it("says that the order changed, and believes it when a second rendition says the same", () => {
    const source = asSafeText("⟦PERSON 1⟧ llamó a ⟦PERSON 2⟧");
    const one = renderShape(source, "nonce", "ZQX").read("ZQX2ZQX was called by ZQX1ZQX");
    const other = renderShape(source, "xml-tag", "XVK").read(
      '<x id="2">XVK2XVK</x> got a call from <x id="1">XVK1XVK</x>',
    );
    expect(one.flaws).toEqual(["reordered"]);
    expect(isIntact(one)).toBe(true);
    expect(agrees(one, other)).toBe(true);
    expect(agrees(one, renderShape(source, "nonce", "ZQX").read("ZQX1ZQX called ZQX2ZQX"))).toBe(false);
  });

  it("a tag that says one pseudonym and holds another", () => {
    const { read } = renderShape(asSafeText("⟦PERSON 1⟧ y ⟦PERSON 2⟧"), "xml-tag", "ZQX");
    expect(read('<x id="1">ZQX2ZQX</x> and <x id="2">ZQX1ZQX</x>').flaws).toContain("mismatched");
  });
});

describe("surrogates", () => {
  const text = asSafeText("⟦PERSON 1⟧ está cansada y espera a ⟦PERSON 2⟧ con el pedido ⟦ACCOUNT_ID 1⟧");
  const pair = { source: "es", target: "de", gender: "female" } as const;

  it("are first names for people, tokens for the rest", () => {
    const { text: sent, read } = renderShape(text, "surrogate", "ZQX", pair);
    expect(sent).toBe("Laura está cansada y espera a Marta con el pedido ZQX3ZQX");
    expect(read("Laura ist müde und wartet mit Martas Bestellung ZQX3ZQX").text).toBe(
      "⟦PERSON 1⟧ ist müde und wartet mit ⟦PERSON 2⟧s Bestellung ⟦ACCOUNT_ID 1⟧",
    );
  });

  it("are never a name that the text has", () => {
    const { text: sent } = renderShape(asSafeText("Soy Laura, no ⟦PERSON 1⟧"), "surrogate", "ZQX", pair);
    expect(sent).toBe("Soy Laura, no Marta");
  });

  it.each([
    ["inflected", "Laurie ist müde und wartet auf Marta mit ZQX3ZQX"],
    ["lost", "Sie ist müde und wartet auf Marta mit ZQX3ZQX"],
    ["doubled", "Laura, Laura ist müde und wartet auf Marta mit ZQX3ZQX"],
  ])("refuse an answer in which one is %s", (_name, answer) =>
    expect(isIntact(renderShape(text, "surrogate", "ZQX", pair).read(answer))).toBe(false),
  );

  it.each(["ru", "pl", "ja", "ar"])("are not used for %s, which bends or respells names", (target) =>
    expect(renderShape(text, "surrogate", "ZQX", { ...pair, target }).text).not.toContain("Laura"),
  );
});

describe("comparePseudonyms", () => {
  it("counts over the multiset and ignores order", () => {
    expect(comparePseudonyms("⟦PERSON 1⟧ ⟦PERSON 1⟧ ⟦IBAN 1⟧", "⟦IBAN 1⟧ ⟦PERSON 1⟧")).toEqual({
      lost: 1,
      added: 0,
    });
  });
});
