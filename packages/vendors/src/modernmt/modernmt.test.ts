import { renderShape, type VendorJob } from "@sottovoce/core";
import { describe, expect, it } from "vitest";
import { testVendor } from "../testing/conformance.ts";
import { fakeFetch, type SentRequest } from "../testing/fake-fetch.ts";
import { asSafeText } from "../testing/safe-text.ts";
import {
  BAD_LANGUAGE,
  BROKEN,
  FORBIDDEN,
  NO_TEXT,
  OUT_OF_CREDIT,
  TOO_LARGE,
  TOO_MANY,
  translated,
  WRONG_KEY,
} from "./fixtures.ts";
import { modernmt } from "./index.ts";
import { sourceLanguage, targetLanguage } from "./languages.ts";
import { MAX_CHARACTERS, MAX_TEXTS } from "./map.ts";
import type { TranslateRequest } from "./wire.ts";

const KEY = "1B2C3D4E-5F60-7182-93A4-B5C6D7E8F901";
const bodyOf = ({ body }: SentRequest): TranslateRequest => JSON.parse(body) as TranslateRequest;
const echo = (request: SentRequest): Response => new Response(translated(bodyOf(request).q));

testVendor({
  vendor: modernmt,
  settings: { key: KEY },
  refusedSettings: [
    ["nothing", {}],
    ["an empty key", { key: "" }],
    ["a key with a line break", { key: `${KEY}\r\nhost: evil.example` }],
    ["a glossary that is no id", { key: KEY, glossaryId: "a b" }],
  ],
  pair: { source: "es", target: "en" },
  headers: ["mmt-apikey", "x-http-method-override"],
  variants: [
    [{ source: "es-MX", target: "en-GB" }, '"source":"es","target":"en"'],
    [{ source: "en", target: "es-AR" }, '"source":"en","target":"es-419"'],
    [{ source: "pt-BR", target: "zh" }, '"source":"pt","target":"zh-CN"'],
    [{ source: "de", target: "pt" }, '"target":"pt-BR"'],
    [{ source: "de", target: "pt-PT" }, '"target":"pt-PT"'],
    [{ source: "ar", target: "zh-HK" }, '"target":"zh-TW"'],
    [{ source: "ja", target: "sr" }, '"target":"sr-Cyrl"'],
    [{ source: "ja", target: "sr-Latn" }, '"target":"sr-Latn"'],
    [{ source: "no", target: "fil" }, '"source":"nb","target":"tl"'],
    [{ source: "it", target: "fr-CA" }, '"target":"fr-CA"'],
  ],
  unsupported: [
    { source: "en", target: "eu" },
    { source: "en-US", target: "en-GB" },
    { source: "bs-Cyrl", target: "en" },
    { source: "und", target: "en" },
    { source: "", target: "" },
    { source: "constructor", target: "__proto__" },
  ],
  answer: (request, translate) => new Response(translated(bodyOf(request).q.map(translate))),
  failures: [
    ["a request it refuses", () => new Response(NO_TEXT, { status: 400 }), { kind: "rejected", status: 400 }],
    ["a pair it lacks", () => new Response(BAD_LANGUAGE, { status: 400 }), { kind: "unsupported-pair" }],
    ["a wrong key", () => new Response(WRONG_KEY, { status: 401 }), { kind: "unauthorized" }],
    ["no credit left", () => new Response(OUT_OF_CREDIT, { status: 403 }), { kind: "quota" }],
    ["payment wanted", () => new Response("", { status: 402 }), { kind: "quota" }],
    ["what the key may not", () => new Response(FORBIDDEN, { status: 403 }), { kind: "unauthorized" }],
    ["too large a call", () => new Response(TOO_LARGE, { status: 413 }), { kind: "too-large" }],
    [
      "too many calls",
      () => new Response(TOO_MANY, { status: 429, headers: { "retry-after": "3" } }),
      { kind: "rate-limited", retryAfterMs: 3_000 },
    ],
    ["a failure of its own", () => new Response(BROKEN, { status: 500 }), { kind: "unavailable" }],
    ["no service", () => new Response("", { status: 503 }), { kind: "unavailable" }],
    ["a gateway that waits too long", () => new Response("", { status: 504 }), { kind: "timeout" }],
  ],
  oneTooFew: (request) => new Response(translated(bodyOf(request).q.slice(1))),
  malformed: [
    ["no text", '{"status":200,"data":[{"characters":3}]}'],
    ["a negative count of characters", '{"status":200,"data":[{"translation":"a","billedCharacters":-1}]}'],
    ["one text outside a list", '{"status":200,"data":{"translation":"a"}}'],
    ["an error with status 200", BROKEN],
  ],
});

async function send(over: Partial<VendorJob>, settings: unknown = { key: KEY }) {
  const fake = fakeFetch(echo);
  const connected = modernmt.connect(settings, { fetch: fake.fetch });
  if (!connected.ok) throw new Error("settings refused");
  const job: VendorJob = {
    segments: [asSafeText("Hola.")],
    tokens: [],
    shape: "nonce",
    source: "es",
    target: "en",
    contentType: "ticket",
    ...over,
  };
  const result = await connected.value.translate(job, new AbortController().signal);
  return { result, requests: fake.requests, connected: connected.value };
}

describe("modernmt's requests", () => {
  it("say everything that is not to be left to defaults", async () => {
    const { requests, connected } = await send({}, { key: KEY, glossaryId: "12345" });
    expect(requests.map(({ url }) => url)).toEqual(["https://api.modernmt.com/translate"]);
    expect(requests[0]?.headers).toMatchObject({ "mmt-apikey": KEY, "x-http-method-override": "GET" });
    expect(requests.map(bodyOf)).toEqual([
      {
        source: "es",
        target: "en",
        q: ["Hola."],
        format: "text/plain",
        mask_profanities: false,
        glossaries: ["12345"],
      },
    ]);
    expect([connected.retention, connected.region]).toEqual(["stores", "other"]);
    const confirmed = await send({}, { key: KEY, retentionConfirmed: true });
    expect(confirmed.connected.retention).toBe("none");
  });

  it("stay within 128 texts and 5,000 characters", async () => {
    const short = Array.from({ length: 300 }, (_, index) => asSafeText(`Nr. ${index}`));
    const long = Array.from({ length: 12 }, (_, index) => asSafeText(`${index} こんにちは。`.repeat(150)));
    for (const segments of [short, long]) {
      const { requests, result } = await send({ segments, source: "ja" });
      expect(result.ok && result.value.translations).toEqual(segments);
      for (const { q } of requests.map(bodyOf)) {
        expect(q.length).toBeLessThanOrEqual(MAX_TEXTS);
        expect(q.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(MAX_CHARACTERS);
      }
      expect(requests.length).toBeLessThanOrEqual(5);
    }
  });

  it.each([
    ["nonce", "text/plain"],
    ["html-span", "text/html"],
  ] as const)("in the shape %s are %s, and come back escaped as often as they were sent", async (shape, format) => {
    const source = asSafeText("\"A\" & 'B' < C > ⟦PERSON 1⟧ &lt;b&gt; مرحبا ⟦IBAN 1⟧");
    const { text, tokens, read } = renderShape(source, shape, "ZQX");
    const { requests, result } = await send({ segments: [text], tokens, shape });
    expect(requests.map(bodyOf).map((body) => body.format)).toEqual([format]);
    const back = read(result.ok ? (result.value.translations[0] ?? "") : "");
    expect([back.text, back.lost + back.added + back.foreignMarkup]).toEqual([source, 0]);
  });

  it("are billed as ModernMT says", async () => {
    const fake = fakeFetch(() => new Response('{"status":200,"data":[{"translation":"Hi.","billedCharacters":42}]}'));
    const connected = modernmt.connect({ key: KEY }, { fetch: fake.fetch });
    const job = { segments: [asSafeText("Hola.")], tokens: [], shape: "nonce", contentType: "chat" } as const;
    const result =
      connected.ok &&
      (await connected.value.translate({ ...job, source: "es", target: "en" }, new AbortController().signal));
    expect(result).toEqual({ ok: true, value: { translations: ["Hi."], billedCharacters: 42 } });
  });
});

describe("modernmt's languages", () => {
  it.each([
    ["es-ES", "es", "es"],
    ["es-CO", "es", "es-419"],
    ["pt-AO", "pt", "pt-PT"],
    ["fr-FR", "fr", "fr"],
    ["fa", "pes", "pes"],
    ["zh-Hans-HK", "zh-CN", "zh-CN"],
    ["iw", "he", "he"],
    ["nn", "nn", "nn"],
    ["eu", undefined, undefined],
  ])("write %s as source %s and target %s", (tag, source, target) => {
    expect([sourceLanguage(tag), targetLanguage(tag)]).toEqual([source, target]);
  });
});
