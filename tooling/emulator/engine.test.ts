import { ensureApertium } from "@sottovoce/apertium";
import { describe, expect, it } from "vitest";
import { detect } from "./engine/detect.ts";
import { escapeWithQuotes, readPieces, writePieces, xmlFault, type Format } from "./engine/markup.ts";
import { apertium, firstOf, pseudo, type Engine } from "./index.ts";

const SENTENCES = {
  es: "Hola, mi pedido ZXQ1ZXQ no ha llegado. ¿Dónde está?",
  de: "Guten Tag, meine Bestellung ZXQ1ZXQ ist nicht da. Wo ist sie?",
  it: "Buongiorno, il mio ordine ZXQ1ZXQ non è arrivato. Dov'è?",
  ja: "こんにちは、 ZXQ1ZXQ はまだ届いていません。",
  ar: "مرحبا، الطلب ZXQ1ZXQ لم يصل بعد. أين هو؟",
  en: "Hello, my order ZXQ1ZXQ has not come. Where is it?",
} as const;
const TARGETS = [
  "de",
  "it",
  "en-US",
  "en-GB",
  "es-419",
  "pt-BR",
  "pt-PT",
  "ja",
  "zh-Hans",
  "zh-Hant",
  "ar",
  "he",
  "ru",
  "uk",
  "el",
  "ko",
  "th",
  "hi",
  "tr",
  "sr-Latn",
  "ca",
];

async function translate(
  engine: Engine,
  text: string,
  source: string,
  target: string,
  format: Format = { kind: "text" },
): Promise<string> {
  return writePieces((await engine.translate(readPieces(text, format), { source, target })) ?? [], format);
}

describe("pseudo", () => {
  it.each(Object.entries(SENTENCES))(
    "changes every word of %s and no token, the same way each time",
    async (source, text) => {
      const words = (value: string): readonly string[] => value.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
      const seen = new Set<string>();
      for (const target of TARGETS) {
        const answer = await translate(pseudo(), text, source, target);
        expect(await translate(pseudo(), text, source, target)).toBe(answer);
        expect(answer.split("ZXQ1ZXQ")).toHaveLength(2);
        const kept = words(text).filter((word) => word !== "ZXQ1ZXQ" && words(answer).includes(word));
        expect(kept).toEqual([]);
        seen.add(answer);
      }
      expect(seen.size).toBe(TARGETS.length);
    },
  );

  it("keeps the order of tokens and tags, numbers, and what is told to be names", async () => {
    const format: Format = { kind: "xml", ignoreTags: ["x"] };
    const text = 'A <x id="1">ZXQ1ZXQ</x> b <b>c <x id="2">ZXQ2ZXQ</x></b> 2024 &lt;d&gt; <x id="1">ZXQ1ZXQ</x>';
    for (const target of TARGETS) {
      const answer = await translate(pseudo(), text, "en", target, format);
      expect(answer.match(/<[^<>]+>|ZXQ\dZXQ|2024|&\w+;/g)).toEqual(text.match(/<[^<>]+>|ZXQ\dZXQ|2024|&\w+;/g));
    }
    expect(await translate(pseudo({ names: ["Laura"] }), "Hola Laura", "es", "de")).toMatch(/^\p{Lu}\p{Ll}+ Laura$/u);
  });

  it("writes no spaces where the script has none, but never joins two tokens", async () => {
    expect(await translate(pseudo(), "Hola ZXQ1ZXQ y ZXQ2ZXQ ZXQ3ZXQ.", "es", "ja")).toMatch(
      /^[^ ]+ZXQ2ZXQ ZXQ3ZXQ\.$/,
    );
  });
});

describe("markup", () => {
  const html: Format = { kind: "html", honoursNoTranslate: true };
  it.each([
    ["a span", '<span translate="no">ZXQ1ZXQ</span>', html],
    ["a class", '<b class="a notranslate">ZXQ1ZXQ</b>', html],
    ["elements within", '<span translate="no">a <span>b</span> c</span>', html],
    ["an ignored tag", '<x id="1">a</x>', { kind: "xml", ignoreTags: ["x"] }],
  ] as const)("keeps what is not to be translated: %s", async (_name, kept, format) => {
    const answer = await translate(pseudo(), `Hola ${kept} adiós`, "es", "de", format);
    expect(answer).toContain(kept);
    expect(answer).not.toContain("adiós");
  });

  it("translates it where the vendor does not know it", async () => {
    const answer = await translate(pseudo(), '<span translate="no">hola</span>', "es", "de", { kind: "html" });
    expect(answer).toMatch(/^<span translate="no">(?!hola)\p{L}+<\/span>$/u);
  });

  it("writes entities as the vendor does", async () => {
    const text = "&lt;&amp;&gt; &quot; &#39;";
    expect(await translate(pseudo(), text, "es", "de", html)).toBe("&lt;&amp;&gt; \" '");
    expect(await translate(pseudo(), text, "es", "de", { ...html, escape: escapeWithQuotes })).toBe(
      "&lt;&amp;&gt; &quot; &#39;",
    );
  });

  it("puts Azure's dictionary in, in html and in plain text", async () => {
    const text = 'Hola <mstrans:dictionary translation="ZXQ1ZXQ">ZXQ1ZXQ</mstrans:dictionary>.';
    for (const kind of ["html", "text"] as const)
      expect(await translate(pseudo(), text, "es", "de", { kind, dictionary: true })).toMatch(/^\p{L}+ ZXQ1ZXQ\.$/u);
  });

  it.each([
    ["a &amp; b", true],
    ["<a b='c'>d</a><e/>", true],
    ["a & b", false],
    ["a < b", false],
    ["<a>", false],
    ["</a>", false],
    ["<a><b></a></b>", false],
    ["<a b=c></a>", false],
    ["&nbsp;", false],
  ])("knows whether %j is well-formed", (text, isGood) => {
    expect(xmlFault(text) === undefined).toBe(isGood);
  });

  it("is linear in hostile text", () => {
    const started = Date.now();
    for (const hostile of [
      "<".repeat(100_000),
      "<a ".repeat(30_000),
      "&#".repeat(50_000),
      `<a ${'b="c" '.repeat(20_000)}`,
    ]) {
      readPieces(hostile, html);
      xmlFault(hostile);
    }
    expect(Date.now() - started).toBeLessThan(2_000);
  });
});

describe("detect", () => {
  it.each(Object.entries(SENTENCES))("tells %s", (language, text) => {
    expect(detect(text)).toBe(language);
  });
});

describe("apertium, with a real APy", () => {
  it("translates the pairs it has, keeps what is kept, and leaves the rest to the next engine", async (context) => {
    const found = await ensureApertium({
      url: process.env["APERTIUM_URL"] ?? "",
      port: 0,
      install: false,
      log: () => {},
    });
    if (found.kind === "missing") return context.skip("no Apertium here");
    try {
      const engine = apertium(found.url);
      const format: Format = { kind: "html", honoursNoTranslate: true };
      const kept = '<span translate="no">ZXQ1ZXQ</span>';
      const answer = await translate(engine, `El gato de ${kept} es negro &amp; pequeño.`, "es", "en-US", format);
      expect(answer).toMatch(/cat/);
      expect(answer).toMatch(/black &amp; small/);
      expect(answer.split(kept)).toHaveLength(2);
      // Through Spanish.
      expect(await translate(engine, "Il gatto è nero.", "it", "en")).toMatch(/cat is black/);
      expect(await engine.translate([{ kind: "text", value: "Hola" }], { source: "es", target: "de" })).toBeUndefined();
      expect(await translate(firstOf(engine, pseudo()), "Hola", "es", "de")).toBe(
        await translate(pseudo(), "Hola", "es", "de"),
      );
      const long = "El gato es negro. ".repeat(600).trim();
      expect((await translate(engine, long, "es", "en")).match(/cat/g)).toHaveLength(600);
    } finally {
      await found.stop();
    }
  });
});
