import { isIntact, renderShape, type VendorJob } from "@sottovoce/core";
import { describe, expect, it } from "vitest";
import { testVendor } from "../testing/conformance.ts";
import { fakeFetch, type SentRequest } from "../testing/fake-fetch.ts";
import { asSafeText } from "../testing/safe-text.ts";
import {
  BAD_LANGUAGE,
  BROKEN,
  DEADLINE,
  DOWN,
  NO_ROLE,
  NO_TEXTS,
  RATE_LIMITED,
  TOO_LONG,
  translated,
  WRONG_KEY,
} from "./fixtures.ts";
import { yandex } from "./index.ts";
import { MAX_CHARACTERS, MAX_GLOSSARY_PAIRS } from "./map.ts";
import type { TranslateRequest } from "./wire.ts";

const KEY = "AQVNx1y2z3-A4b5C6d7E8f9_G0h1I2j3K4l5M6n7";
const bodyOf = ({ body }: SentRequest): TranslateRequest => JSON.parse(body) as TranslateRequest;
const pairsOf = (request: SentRequest) => bodyOf(request).glossaryConfig?.glossaryData.glossaryPairs ?? [];
const echo = (request: SentRequest): Response => new Response(translated(bodyOf(request).texts));

testVendor({
  vendor: yandex,
  settings: { key: KEY },
  refusedSettings: [
    ["nothing", {}],
    ["a short key", { key: "AQVN" }],
    ["a key with a line break", { key: `${KEY}\r\nhost: evil.example` }],
    ["a folder that is no id", { key: KEY, folderId: "b1g../x" }],
  ],
  pair: { source: "es", target: "ru" },
  variants: [
    [{ source: "es-MX", target: "en-US" }, '"sourceLanguageCode":"es","targetLanguageCode":"en"'],
    [{ source: "pt-BR", target: "nb" }, '"sourceLanguageCode":"pt","targetLanguageCode":"no"'],
    [{ source: "iw", target: "tl" }, '"sourceLanguageCode":"he","targetLanguageCode":"tl"'],
    [{ source: "ja", target: "zh-Hans" }, '"sourceLanguageCode":"ja","targetLanguageCode":"zh"'],
    [{ source: "ar", target: "sr-RS" }, '"sourceLanguageCode":"ar","targetLanguageCode":"sr"'],
    [{ source: "de-AT", target: "fr-CA" }, '"sourceLanguageCode":"de","targetLanguageCode":"fr"'],
  ],
  unsupported: [
    { source: "en", target: "zh-Hant" },
    { source: "zh-TW", target: "en" },
    { source: "ru", target: "sr-Latn" },
    { source: "uz-Cyrl", target: "ru" },
    { source: "pt-BR", target: "pt-PT" },
    { source: "en", target: "xx" },
    { source: "und", target: "en" },
    { source: "", target: "" },
    { source: "constructor", target: "__proto__" },
  ],
  answer: (request, translate) => new Response(translated(bodyOf(request).texts.map(translate))),
  failures: [
    ["a request it refuses", () => new Response(NO_TEXTS, { status: 400 }), { kind: "rejected", status: 400 }],
    ["a language it does not know", () => new Response(BAD_LANGUAGE, { status: 400 }), { kind: "unsupported-pair" }],
    ["too long a text", () => new Response(TOO_LONG, { status: 400 }), { kind: "too-large" }],
    ["a wrong key", () => new Response(WRONG_KEY, { status: 401 }), { kind: "unauthorized" }],
    ["an account without the role", () => new Response(NO_ROLE, { status: 403 }), { kind: "unauthorized" }],
    [
      "too many calls",
      () => new Response(RATE_LIMITED, { status: 429, headers: { "retry-after": "1" } }),
      { kind: "rate-limited", retryAfterMs: 1_000 },
    ],
    ["a failure of its own", () => new Response(BROKEN, { status: 500 }), { kind: "unavailable" }],
    ["no service", () => new Response(DOWN, { status: 503 }), { kind: "unavailable" }],
    ["its own deadline", () => new Response(DEADLINE, { status: 504 }), { kind: "timeout" }],
    ["a page of a proxy", () => new Response("<html>", { status: 502 }), { kind: "unavailable" }],
  ],
  oneTooFew: (request) => new Response(translated(bodyOf(request).texts.slice(1))),
  malformed: [["no text", '{"translations":[{"detectedLanguageCode":"es"}]}']],
});

async function send(over: Partial<VendorJob>, settings: unknown = { key: KEY }) {
  const fake = fakeFetch(echo);
  const connected = yandex.connect(settings, { fetch: fake.fetch });
  if (!connected.ok) throw new Error("settings refused");
  const job: VendorJob = {
    segments: [asSafeText("Hola.")],
    tokens: [],
    shape: "glossary",
    source: "es",
    target: "ru",
    contentType: "ticket",
    ...over,
  };
  const result = await connected.value.translate(job, new AbortController().signal);
  return { result, requests: fake.requests, connected: connected.value };
}

describe("yandex's requests", () => {
  it("say everything that is not to be left to defaults", async () => {
    const { requests, connected } = await send({}, { key: KEY, folderId: "b1gfolder" });
    expect(requests.map(({ url }) => url)).toEqual(["https://translate.api.cloud.yandex.net/translate/v2/translate"]);
    expect(requests[0]?.headers["authorization"]).toBe(`Api-Key ${KEY}`);
    expect(requests.map(bodyOf)).toEqual([
      {
        sourceLanguageCode: "es",
        targetLanguageCode: "ru",
        format: "PLAIN_TEXT",
        texts: ["Hola."],
        folderId: "b1gfolder",
      },
    ]);
    expect([connected.retention, connected.region]).toEqual(["stores", "other"]);
    const confirmed = await send({}, { key: KEY, retentionConfirmed: true });
    expect(confirmed.connected.retention).toBe("none");
  });

  it.each([
    ["glossary", "PLAIN_TEXT"],
    ["nonce", "PLAIN_TEXT"],
    ["html-span", "HTML"],
  ] as const)("for the shape %s have the format %s", async (shape, format) => {
    const { requests } = await send({ shape });
    expect(requests.map(bodyOf).map((body) => body.format)).toEqual([format]);
  });

  it("stay within 10,000 characters, whatever the length of the segments", async () => {
    const segments = Array.from({ length: 30 }, (_, index) => asSafeText(`${index} مرحبا بك. `.repeat(90).trim()));
    const { requests, result } = await send({ segments, source: "ar" });
    expect(result.ok && result.value.translations).toEqual(segments);
    for (const { texts } of requests.map(bodyOf))
      expect(texts.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(MAX_CHARACTERS);
    expect(requests.length).toBeLessThanOrEqual(5);
  });
});

describe("yandex's glossary", () => {
  it("pins the tokens that stand in the texts, exactly", async () => {
    const source = asSafeText("⟦PERSON 1⟧ pregunta por ⟦ACCOUNT_ID 1⟧ & <más>.");
    const { text, tokens, read } = renderShape(source, "glossary", "ZQX");
    const { requests, result } = await send({ segments: [text], tokens: [...tokens, "ZQX9ZQX"] });
    expect(requests.map(pairsOf)).toEqual([
      [
        { sourceText: "ZQX1ZQX", translatedText: "ZQX1ZQX", exact: true },
        { sourceText: "ZQX2ZQX", translatedText: "ZQX2ZQX", exact: true },
      ],
    ]);
    expect(requests.map(bodyOf).map(({ texts }) => texts)).toEqual([[text]]);
    const back = read(result.ok ? (result.value.translations[0] ?? "") : "");
    expect(back.text).toBe(source);
  });

  it("is left out in other shapes, and where there is nothing to pin", async () => {
    const nonce = await send({ segments: [asSafeText("Hola ZQX1ZQX.")], tokens: ["ZQX1ZQX"], shape: "nonce" });
    const empty = await send({ segments: [asSafeText("Hola.")], tokens: ["ZQX1ZQX"] });
    for (const { requests } of [nonce, empty]) expect(requests.map(bodyOf)[0]?.glossaryConfig).toBeUndefined();
  });

  it("takes the admin's terms that occur, after the tokens, and 50 pairs at most", async () => {
    const tokens = Array.from({ length: 48 }, (_, index) => `ZQX${index + 1}ZQX`);
    const terms = ["Pack Sol", "cuota", "ausente", "saldo", "recibo"].map((source) => ({
      source,
      target: `${source}-ru`,
    }));
    const text = asSafeText(`${tokens.join(" ")} pack sol cuota saldo recibo`);
    const { requests } = await send({ segments: [text], tokens, terms });
    const pairs = requests.flatMap(pairsOf);
    expect(pairs).toHaveLength(MAX_GLOSSARY_PAIRS);
    expect(pairs.slice(48)).toEqual([
      { sourceText: "Pack Sol", translatedText: "Pack Sol-ru", exact: false },
      { sourceText: "cuota", translatedText: "cuota-ru", exact: false },
    ]);
  });
});

it("yandex gives markup back that is escaped once, although its JSON escapes it again", async () => {
  const source = asSafeText("¿\"A\" & 'B' < C > ⟦EMAIL 1⟧? &lt;b&gt;");
  const { text, tokens, read } = renderShape(source, "html-span", "ZQX");
  const { result } = await send({ segments: [text], tokens, shape: "html-span" });
  const back = read(result.ok ? (result.value.translations[0] ?? "") : "");
  expect([back.text, back.lost + back.added + back.foreignMarkup]).toEqual([source, 0]);
  expect(isIntact(read(text.replace(tokens[0] ?? "", "ZQX7ZQX")))).toBe(false);
});
