import { renderShape, type VendorJob } from "@sottovoce/core";
import { describe, expect, it } from "vitest";
import { testVendor } from "../testing/conformance.ts";
import { fakeFetch, type SentRequest } from "../testing/fake-fetch.ts";
import { asSafeText } from "../testing/safe-text.ts";
import {
  asServed,
  BAD_LANGUAGE,
  BANNED,
  BROKEN,
  NEEDS_KEY,
  NO_MODEL,
  NO_SOURCE,
  SLOW_DOWN,
  TOO_LONG,
  TOO_MANY_TEXTS,
  translated,
  WRONG_KEY,
} from "./fixtures.ts";
import { libretranslate } from "./index.ts";
import { MAX_CHARACTERS, MAX_TEXT, MAX_TEXTS } from "./map.ts";
import type { TranslateRequest } from "./wire.ts";

const SERVER = "https://mt.example.org/lt";
const KEY = "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0";
const bodyOf = ({ body }: SentRequest): TranslateRequest => JSON.parse(body) as TranslateRequest;

testVendor({
  vendor: libretranslate,
  settings: { url: SERVER, key: KEY },
  refusedSettings: [
    ["nothing", {}],
    ["http elsewhere", { url: "http://mt.example.org" }],
    ["another scheme", { url: "file:///etc/passwd" }],
    ["credentials", { url: "https://user:pass@mt.example.org" }],
    ["a query", { url: "https://mt.example.org/?x=1" }],
    ["a private address", { url: "https://10.0.0.1" }],
    ["the metadata address", { url: "https://169.254.169.254" }],
    ["a name inside the network", { url: "https://mt.internal" }],
    ["a key with a line break", { url: SERVER, key: `${KEY}\r\nhost: evil.example` }],
  ],
  pair: { source: "es", target: "en" },
  variants: [
    [{ source: "es-MX", target: "en-GB" }, '"source":"es","target":"en"'],
    [{ source: "pt-BR", target: "zh" }, '"source":"pb","target":"zh"'],
    [{ source: "pt-PT", target: "zh-TW" }, '"source":"pt","target":"zt"'],
    [{ source: "ja", target: "no" }, '"source":"ja","target":"nb"'],
    [{ source: "ar", target: "fil" }, '"source":"ar","target":"tl"'],
    [{ source: "de-CH", target: "iw" }, '"source":"de","target":"he"'],
  ],
  unsupported: [
    { source: "en", target: "sr" },
    { source: "pt-BR", target: "pt-PT" },
    { source: "en", target: "xx" },
    { source: "und", target: "en" },
    { source: "", target: "" },
    { source: "constructor", target: "__proto__" },
  ],
  answer: (request, translate) => new Response(translated(bodyOf(request).q.map((text) => asServed(text, translate)))),
  failures: [
    ["a request it refuses", () => new Response(NO_SOURCE, { status: 400 }), { kind: "rejected", status: 400 }],
    ["a language it lacks", () => new Response(BAD_LANGUAGE, { status: 400 }), { kind: "unsupported-pair" }],
    ["a pair it lacks", () => new Response(NO_MODEL, { status: 400 }), { kind: "unsupported-pair" }],
    ["longer texts than it takes", () => new Response(TOO_LONG, { status: 400 }), { kind: "too-large" }],
    ["more texts than it takes", () => new Response(TOO_MANY_TEXTS, { status: 400 }), { kind: "too-large" }],
    ["a key it wants", () => new Response(NEEDS_KEY, { status: 400 }), { kind: "unauthorized" }],
    ["a wrong key", () => new Response(WRONG_KEY, { status: 403 }), { kind: "unauthorized" }],
    ["a ban", () => new Response(BANNED, { status: 403 }), { kind: "unauthorized" }],
    ["too many calls", () => new Response(SLOW_DOWN, { status: 429 }), { kind: "rate-limited" }],
    ["a crash", () => new Response(BROKEN, { status: 500 }), { kind: "unavailable" }],
    ["no service", () => new Response("", { status: 503 }), { kind: "unavailable" }],
    ["a proxy that waits too long", () => new Response("", { status: 504 }), { kind: "timeout" }],
  ],
  oneTooFew: (request) => new Response(translated(bodyOf(request).q.slice(1))),
  malformed: [
    ["one text outside a list", '{"translatedText":"a"}'],
    ["a text that is none", '{"translatedText":[null]}'],
  ],
});

async function send(
  over: Partial<VendorJob>,
  settings: unknown = { url: SERVER },
  translate: (text: string) => string = (text) => text,
) {
  const fake = fakeFetch(
    (request) => new Response(translated(bodyOf(request).q.map((text) => asServed(text, translate)))),
  );
  const connected = libretranslate.connect(settings, { fetch: fake.fetch });
  if (!connected.ok) throw new Error("settings refused");
  const job: VendorJob = {
    segments: [asSafeText("Hola.")],
    tokens: [],
    shape: "html-span",
    source: "es",
    target: "en",
    contentType: "ticket",
    ...over,
  };
  const result = await connected.value.translate(job, new AbortController().signal);
  return { result, requests: fake.requests, connected: connected.value };
}

/** What core reads of an answer to this text, which goes through the server. */
async function roundTrip(text: string, shape: "html-span" | "nonce", translate?: (text: string) => string) {
  const source = asSafeText(text);
  const rendered = renderShape(source, shape, "ZQX");
  const job = { segments: [rendered.text], tokens: rendered.tokens, shape };
  const { result } = await send(job, { url: SERVER }, translate);
  if (!result.ok) throw new Error(result.error.kind);
  return rendered.read(result.value.translations[0] ?? "");
}

describe("libretranslate's requests", () => {
  it("go to the admin's server and say everything that is not to be left to defaults", async () => {
    const { requests } = await send({}, { url: `${SERVER}/`, key: KEY });
    expect(requests.map(({ url }) => url)).toEqual([`${SERVER}/translate`]);
    expect(requests.map(bodyOf)).toEqual([
      { q: ["Hola."], source: "es", target: "en", format: "html", alternatives: 0, api_key: KEY },
    ]);
    const plain = await send({ shape: "nonce" });
    expect(plain.requests.map(bodyOf)).toEqual([
      { q: ["Hola."], source: "es", target: "en", format: "text", alternatives: 0 },
    ]);
  });

  it.each([
    [{ url: "http://127.0.0.1:5000" }, "none", "local"],
    [{ url: "http://localhost:5000" }, "none", "local"],
    [{ url: SERVER }, "stores", "other"],
    [{ url: SERVER, retentionConfirmed: true }, "none", "other"],
  ])("are kept as the server is: %j", async (settings, retention, region) => {
    const { connected } = await send({}, settings);
    expect([connected.retention, connected.region]).toEqual([retention, region]);
  });

  it("stay small enough for a small machine", async () => {
    const segments = Array.from({ length: 60 }, (_, index) => asSafeText(`${index} مرحبا بك. `.repeat(30).trim()));
    const { requests, result } = await send({ segments: [...segments, asSafeText("x".repeat(9_000))], source: "ar" });
    expect(result.ok && result.value.translations.length).toBe(61);
    for (const { q } of requests.map(bodyOf)) {
      expect(q.length).toBeLessThanOrEqual(MAX_TEXTS);
      expect(q.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(MAX_CHARACTERS);
      for (const text of q) expect(text.length).toBeLessThanOrEqual(MAX_TEXT);
    }
  });
});

describe("libretranslate's answers", () => {
  it.each([
    ["signs of markup", "¿\"A\" & 'B' < C > ⟦PERSON 1⟧? 5<6>4"],
    ["entities that somebody wrote", "Escriba &lt;b&gt; y &amp;amp; o &#169; ⟦EMAIL 1⟧"],
    ["tags that somebody wrote", 'Pegue <b>esto</b> y <span translate="no">eso</span> en ⟦PERSON 1⟧ <br/>'],
    ["an address with parameters", "Vea https://ayuda.example/?a=1&params=2&copy=3&order=⟦ACCOUNT_ID 1⟧"],
    ["nothing to translate", "⟦PERSON 1⟧ 5 < 6 & 7 ⟦PERSON 2⟧"],
    ["nothing at all to translate", "5 &lt; 6 & 7 > 💡"],
    ["Arabic", "مرحبا <⟦PERSON 1⟧> & شكرا"],
    ["Japanese", "⟦PERSON 1⟧様、A&B<C>をご確認ください。"],
    ["German", "Grüße an ⟦PERSON 1⟧ & Söhne <GmbH>"],
  ])("come back as they were, unescaped once and escaped again: %s", async (_name, text) => {
    for (const shape of ["html-span", "nonce"] as const) {
      const back = await roundTrip(text, shape);
      expect([shape, back.text, back.lost, back.added, back.foreignMarkup]).toEqual([shape, text, 0, 0, 0]);
    }
  });

  it("show core what the engine made up", async () => {
    const back = await roundTrip("Pegue <b>esto</b>, ⟦PERSON 1⟧.", "html-span", (text) => `<i>Paste</i> ${text}`);
    expect(back.foreignMarkup).toBe(2);
    const lost = await roundTrip("Pegue esto, ⟦PERSON 1⟧.", "html-span", (text) => text.replace("ZQX1ZQX", "él"));
    expect(lost.lost).toBe(1);
  });

  it("keep a pseudonym that left its tags, and lose the tags", async () => {
    const back = await roundTrip("Dígale a ⟦PERSON 1⟧ que venga.", "html-span", (text) =>
      text.replace('<span translate="no">ZQX1ZQX</span> que', 'ZQX1ZQX <span translate="no">que</span>'),
    );
    expect([back.text, back.lost, back.foreignMarkup]).toEqual(["Dígale a ⟦PERSON 1⟧ que venga.", 0, 0]);
  });
});
