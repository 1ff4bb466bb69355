import { renderShape, type VendorJob } from "@sottovoce/core";
import { describe, expect, it } from "vitest";
import { testVendor } from "../testing/conformance.ts";
import { fakeFetch, type SentRequest } from "../testing/fake-fetch.ts";
import { asSafeText } from "../testing/safe-text.ts";
import {
  BROKEN,
  GATEWAY_TIMEOUT,
  NO_BULK,
  NO_KEY,
  NO_PAIR,
  NO_PROVIDER,
  NOT_IMPLEMENTED,
  PROVIDER_FAILED,
  TOO_LONG,
  TOO_MANY,
  translated,
  WRONG_KEY,
} from "./fixtures.ts";
import { intento } from "./index.ts";
import { MAX_CHARACTERS, MAX_TEXTS } from "./map.ts";
import type { TranslateRequest } from "./wire.ts";

const SETTINGS = { key: "a1b2c3d4e5f60718293a4b5c6d7e8f90", provider: "ai.text.translate.deepl.api" };
const bodyOf = ({ body }: SentRequest): TranslateRequest => JSON.parse(body) as TranslateRequest;
const echo = (request: SentRequest): Response => new Response(translated(bodyOf(request).context.text));

testVendor({
  vendor: intento,
  settings: SETTINGS,
  refusedSettings: [
    ["nothing", {}],
    ["no provider", { key: SETTINGS.key }],
    ["a key with a line break", { ...SETTINGS, key: `${SETTINGS.key}\r\nhost: evil.example` }],
    ["another intent's provider", { ...SETTINGS, provider: "ai.text.sentiment.some.api" }],
    ["a list of providers", { ...SETTINGS, provider: "ai.text.translate.a,ai.text.translate.b" }],
  ],
  pair: { source: "es", target: "en" },
  headers: ["apikey"],
  variants: [
    [{ source: "es-MX", target: "en-GB" }, '"from":"es","to":"en"'],
    [{ source: "pt-BR", target: "zh" }, '"from":"pt-br","to":"zh"'],
    [{ source: "de", target: "pt-PT" }, '"from":"de","to":"pt-pt"'],
    [{ source: "zh-TW", target: "ja" }, '"from":"zh-hant","to":"ja"'],
    [{ source: "ar", target: "no" }, '"from":"ar","to":"nb"'],
    [{ source: "iw", target: "tl" }, '"from":"he","to":"fil"'],
    [{ source: "it", target: "sr" }, '"from":"it","to":"sr"'],
  ],
  unsupported: [
    { source: "en", target: "sr-Latn" },
    { source: "pt-BR", target: "pt-PT" },
    { source: "en", target: "xx" },
    { source: "und", target: "en" },
    { source: "", target: "" },
    { source: "constructor", target: "__proto__" },
  ],
  answer: (request, translate) => new Response(translated(bodyOf(request).context.text.map(translate))),
  failures: [
    ["a service that failed", () => new Response(PROVIDER_FAILED, { status: 400 }), { kind: "rejected", status: 400 }],
    ["no key", () => new Response(NO_KEY, { status: 401 }), { kind: "unauthorized" }],
    ["a wrong key", () => new Response(WRONG_KEY, { status: 403 }), { kind: "unauthorized" }],
    ["a service it has not", () => new Response(NO_PROVIDER, { status: 404 }), { kind: "rejected", status: 404 }],
    ["a pair the service lacks", () => new Response(NO_PAIR, { status: 413 }), { kind: "unsupported-pair" }],
    ["one text a call", () => new Response(NO_BULK, { status: 413 }), { kind: "unsupported-pair" }],
    ["something the service lacks", () => new Response("", { status: 413 }), { kind: "unsupported-pair" }],
    ["texts the service finds too long", () => new Response(TOO_LONG, { status: 413 }), { kind: "too-large" }],
    ["too many calls", () => new Response(TOO_MANY, { status: 429 }), { kind: "rate-limited" }],
    ["a failure of its own", () => new Response(BROKEN, { status: 500 }), { kind: "unavailable" }],
    ["what it cannot do", () => new Response(NOT_IMPLEMENTED, { status: 501 }), { kind: "rejected", status: 501 }],
    ["a service that did not answer", () => new Response(GATEWAY_TIMEOUT, { status: 502 }), { kind: "unavailable" }],
  ],
  oneTooFew: (request) => new Response(translated(bodyOf(request).context.text.slice(1))),
  malformed: [
    ["a text that is missing", '{"results":[null],"meta":{}}'],
    ["an operation to wait for", '{"id":"ea1684f1-4ec7-431d-9b7e-bfbe98cf0bda"}'],
  ],
});

async function send(over: Partial<VendorJob>, settings: unknown = SETTINGS) {
  const fake = fakeFetch(echo);
  const connected = intento.connect(settings, { fetch: fake.fetch });
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

describe("intento's requests", () => {
  it("name one service, wait for it, and leave no trace", async () => {
    const { requests, connected } = await send({}, { ...SETTINGS, glossaryId: "my-glossary" });
    expect(requests.map(({ url }) => url)).toEqual(["https://api.inten.to/ai/text/translate"]);
    expect(requests[0]?.headers["apikey"]).toBe(SETTINGS.key);
    expect(requests.map(bodyOf)).toEqual([
      {
        context: { text: ["Hola."], from: "es", to: "en", format: "text", glossary: "my-glossary" },
        service: {
          provider: SETTINGS.provider,
          async: false,
          trace: false,
          cache: { apply: false, update: false },
          failover: false,
        },
      },
    ]);
    expect([connected.retention, connected.region]).toEqual(["stores", "other"]);
    const confirmed = await send({}, { ...SETTINGS, retentionConfirmed: true });
    expect(confirmed.connected.retention).toBe("none");
  });

  it("stay within 50 texts and 5,000 characters", async () => {
    const short = Array.from({ length: 120 }, (_, index) => asSafeText(`Nr. ${index}`));
    const long = Array.from({ length: 10 }, (_, index) => asSafeText(`${index} مرحبا بك. `.repeat(120).trim()));
    for (const segments of [short, long]) {
      const { requests, result } = await send({ segments, source: "ar" });
      expect(result.ok && result.value.translations).toEqual(segments);
      for (const { text } of requests.map(bodyOf).map(({ context }) => context)) {
        expect(text.length).toBeLessThanOrEqual(MAX_TEXTS);
        expect(text.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(MAX_CHARACTERS);
      }
      expect(requests.length).toBeLessThanOrEqual(4);
    }
  });

  it.each([
    ["nonce", "text"],
    ["html-span", "html"],
  ] as const)("in the shape %s have the format %s, and come back escaped as they were", async (shape, format) => {
    const source = asSafeText("\"A\" & 'B' < C > ⟦PERSON 1⟧ &lt;b&gt; こんにちは ⟦IBAN 1⟧");
    const { text, tokens, read } = renderShape(source, shape, "ZQX");
    const { requests, result } = await send({ segments: [text], tokens, shape });
    expect(requests.map(bodyOf).map(({ context }) => context.format)).toEqual([format]);
    const back = read(result.ok ? (result.value.translations[0] ?? "") : "");
    expect([back.text, back.lost + back.added + back.foreignMarkup]).toEqual([source, 0]);
  });
});
