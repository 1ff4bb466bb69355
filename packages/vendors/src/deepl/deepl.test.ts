import type { VendorJob } from "@sottovoce/core";
import { describe, expect, it } from "vitest";
import { testVendor } from "../testing/conformance.ts";
import { fakeFetch, type SentRequest } from "../testing/fake-fetch.ts";
import { asSafeText } from "../testing/safe-text.ts";
import {
  BAD_LANGUAGE,
  BAD_XML,
  NO_TEXT,
  QUOTA_EXCEEDED,
  TOO_LARGE,
  TOO_MANY,
  translated,
  WRONG_KEY,
} from "./fixtures.ts";
import { deepl } from "./index.ts";
import { sourceLanguage, targetLanguage } from "./languages.ts";
import { MAX_BODY_BYTES, MAX_TEXTS } from "./map.ts";
import type { TranslateRequest } from "./wire.ts";

const KEY = "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0";
const bodyOf = ({ body }: SentRequest): TranslateRequest => JSON.parse(body) as TranslateRequest;
const echo = (request: SentRequest): Response => new Response(translated(bodyOf(request).text, "ES"));

testVendor({
  vendor: deepl,
  settings: { key: KEY },
  refusedSettings: [
    ["nothing", {}],
    ["an empty key", { key: "" }],
    ["a key with a line break", { key: `${KEY}\r\nhost: evil.example` }],
    ["an unknown region", { key: KEY, region: "mars" }],
  ],
  pair: { source: "es", target: "en-GB" },
  variants: [
    [{ source: "es-MX", target: "en" }, '"source_lang":"ES","target_lang":"EN-US"'],
    [{ source: "en-GB", target: "pt-BR" }, '"source_lang":"EN","target_lang":"PT-BR"'],
    [{ source: "de", target: "pt-PT" }, '"target_lang":"PT-PT"'],
    [{ source: "ar", target: "zh-Hant" }, '"target_lang":"ZH-HANT"'],
    [{ source: "zh-Hans", target: "es-419" }, '"source_lang":"ZH","target_lang":"ES-419"'],
    [{ source: "ja", target: "nb" }, '"target_lang":"NB"'],
  ],
  unsupported: [
    { source: "ca", target: "en" },
    { source: "en", target: "xx" },
    { source: "en-US", target: "en-GB" },
    { source: "und", target: "en" },
    { source: "", target: "" },
    { source: "constructor", target: "__proto__" },
  ],
  answer: (request, translate) => new Response(translated(bodyOf(request).text.map(translate), "ES")),
  failures: [
    ["a request it refuses", () => new Response(NO_TEXT, { status: 400 }), { kind: "rejected", status: 400 }],
    ["a language it refuses", () => new Response(BAD_LANGUAGE, { status: 400 }), { kind: "rejected", status: 400 }],
    ["XML it cannot read", () => new Response(BAD_XML, { status: 400 }), { kind: "rejected", status: 400 }],
    ["a wrong key", () => new Response(WRONG_KEY, { status: 403 }), { kind: "unauthorized" }],
    ["a wrong address", () => new Response("", { status: 404 }), { kind: "rejected", status: 404 }],
    ["too large a body", () => new Response(TOO_LARGE, { status: 413 }), { kind: "too-large" }],
    ["too many requests", () => new Response(TOO_MANY, { status: 429 }), { kind: "rate-limited" }],
    [
      "too many requests, with a time",
      () => new Response(TOO_MANY, { status: 429, headers: { "retry-after": "7" } }),
      { kind: "rate-limited", retryAfterMs: 7_000 },
    ],
    [
      "too many requests, with a date",
      () => new Response(TOO_MANY, { status: 429, headers: { "retry-after": "Wed, 21 Oct 2026 07:28:00 GMT" } }),
      { kind: "rate-limited" },
    ],
    ["too many requests for its machines", () => new Response(TOO_MANY, { status: 529 }), { kind: "rate-limited" }],
    ["the quota used up", () => new Response(QUOTA_EXCEEDED, { status: 456 }), { kind: "quota" }],
    ["a failure of its own", () => new Response("", { status: 500 }), { kind: "unavailable" }],
    ["no service", () => new Response("", { status: 503 }), { kind: "unavailable" }],
    ["a gateway that waits too long", () => new Response("", { status: 504 }), { kind: "timeout" }],
  ],
  oneTooFew: (request) => new Response(translated(bodyOf(request).text.slice(1), "ES")),
  malformed: [
    ["no text", '{"translations":[{"detected_source_language":"ES"}]}'],
    ["a negative count of characters", '{"translations":[{"text":"a","billed_characters":-1}]}'],
  ],
});

async function send(over: Partial<VendorJob>, settings: unknown = { key: KEY }) {
  const fake = fakeFetch(echo);
  const connected = deepl.connect(settings, { fetch: fake.fetch });
  if (!connected.ok) throw new Error("settings refused");
  const job: VendorJob = {
    segments: [asSafeText("Hola.")],
    tokens: [],
    shape: "xml-tag",
    source: "es",
    target: "en",
    contentType: "ticket",
    ...over,
  };
  const result = await connected.value.translate(job, new AbortController().signal);
  return { result, requests: fake.requests };
}

describe("deepl's requests", () => {
  it("say everything that is not to be left to defaults", async () => {
    const { requests } = await send({});
    expect(requests.map(bodyOf)).toEqual([
      {
        text: ["Hola."],
        source_lang: "ES",
        target_lang: "EN-US",
        split_sentences: "nonewlines",
        preserve_formatting: true,
        show_billed_characters: true,
        tag_handling: "xml",
        tag_handling_version: "v2",
        ignore_tags: ["x"],
      },
    ]);
    expect(requests[0]?.headers["authorization"]).toBe(`DeepL-Auth-Key ${KEY}`);
  });

  it.each([
    ["html-span", "html"],
    ["nonce", undefined],
  ] as const)("for the shape %s have the tag handling %s", async (shape, expected) => {
    const { requests } = await send({ shape });
    const [body] = requests.map(bodyOf);
    expect(body?.tag_handling).toBe(expected);
    expect(body?.ignore_tags).toBeUndefined();
  });

  it("stay within 50 texts and 128 KiB, whatever JSON makes of the text", async () => {
    const { requests, result } = await send({
      segments: Array.from({ length: 130 }, (_, index) => asSafeText(`${index}"\\é漢`.repeat(180))),
    });
    expect(result.ok && result.value.translations.length).toBe(130);
    for (const request of requests) {
      expect(bodyOf(request).text.length).toBeLessThanOrEqual(MAX_TEXTS);
      expect(new TextEncoder().encode(request.body).byteLength).toBeLessThanOrEqual(MAX_BODY_BYTES);
    }
    expect(requests.length).toBeLessThanOrEqual(4);
  });

  it("are not made for a segment that is larger than a call", async () => {
    const { requests, result } = await send({ segments: [asSafeText("漢".repeat(50_000))] });
    expect(result).toEqual({ ok: false, error: { kind: "too-large" } });
    expect(requests).toEqual([]);
  });

  it.each([
    [{ key: KEY }, "https://api.deepl.com/v2/translate", "none", "eu"],
    [{ key: KEY, region: "us" }, "https://api-us.deepl.com/v2/translate", "none", "us"],
    [{ key: KEY, region: "jp" }, "https://api-jp.deepl.com/v2/translate", "none", "other"],
    [{ key: `${KEY}:fx` }, "https://api-free.deepl.com/v2/translate", "stores", "eu"],
    [
      { key: `${KEY}:fx`, region: "us", retentionConfirmed: true },
      "https://api-free.deepl.com/v2/translate",
      "none",
      "eu",
    ],
  ])("go where the key and the region belong: %j", async (settings, url, retention, region) => {
    const { requests } = await send({}, settings);
    expect(requests.map((request) => request.url)).toEqual([url]);
    const connected = deepl.connect(settings, { fetch });
    expect(connected.ok && [connected.value.retention, connected.value.region]).toEqual([retention, region]);
  });
});

describe("deepl's languages", () => {
  it.each([
    ["en", "EN", "EN-US"],
    ["en-AU", "EN", "EN-GB"],
    ["es-MX", "ES", "ES-419"],
    ["es-ES", "ES", "ES"],
    ["pt", "PT", "PT-BR"],
    ["pt-AO", "PT", "PT-PT"],
    ["zh", "ZH", "ZH-HANS"],
    ["zh-TW", "ZH", "ZH-HANT"],
    ["zh-Hans-HK", "ZH", "ZH-HANS"],
    ["fr-CA", "FR", "FR"],
    ["no", "NB", "NB"],
    ["iw", "HE", "HE"],
    ["ca", undefined, undefined],
  ])("write %s as source %s and target %s", (tag, source, target) => {
    expect([sourceLanguage(tag), targetLanguage(tag)]).toEqual([source, target]);
  });
});
