import { renderShape, type VendorJob } from "@sottovoce/core";
import { describe, expect, it } from "vitest";
import { testVendor } from "../testing/conformance.ts";
import { fakeFetch, type SentRequest } from "../testing/fake-fetch.ts";
import { asSafeText } from "../testing/safe-text.ts";
import { BROKEN, NO_PAIR, NO_TEXT, OUT_OF_QUOTA, TOO_MANY, translated, WRONG_KEY } from "./fixtures.ts";
import { systran } from "./index.ts";
import { MAX_CHARACTERS, MAX_TEXTS } from "./map.ts";

const KEY = "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0";
const formOf = ({ body }: SentRequest): URLSearchParams => new URLSearchParams(body);
const textsOf = (request: SentRequest): string[] => formOf(request).getAll("input");
const echo = (request: SentRequest): Response => new Response(translated(textsOf(request)));

testVendor({
  vendor: systran,
  settings: { key: KEY },
  refusedSettings: [
    ["nothing", {}],
    ["an empty key", { key: "" }],
    ["a key with a line break", { key: `${KEY}\r\nhost: evil.example` }],
    ["a profile that is no id", { key: KEY, profileId: "a&b=c" }],
  ],
  pair: { source: "es", target: "en" },
  variants: [
    [{ source: "es-MX", target: "en-US" }, "source=es&target=en&"],
    [{ source: "pt-BR", target: "nb" }, "source=pt&target=no&"],
    [{ source: "zh-TW", target: "ja" }, "source=zh-Hant&target=ja&"],
    [{ source: "de", target: "zh" }, "source=de&target=zh-Hans&"],
    [{ source: "ar", target: "fil" }, "source=ar&target=tl&"],
    [{ source: "it", target: "sr-Cyrl" }, "source=it&target=sr&"],
  ],
  unsupported: [
    { source: "en", target: "sr-Latn" },
    { source: "pt-BR", target: "pt-PT" },
    { source: "en", target: "eu" },
    { source: "und", target: "en" },
    { source: "", target: "" },
    { source: "constructor", target: "__proto__" },
  ],
  answer: (request, translate) => new Response(translated(textsOf(request).map(translate))),
  failures: [
    ["a request it refuses", () => new Response(NO_TEXT, { status: 400 }), { kind: "rejected", status: 400 }],
    ["a pair it lacks", () => new Response(NO_PAIR, { status: 400 }), { kind: "unsupported-pair" }],
    ["a wrong key", () => new Response(WRONG_KEY, { status: 401 }), { kind: "unauthorized" }],
    ["a quota used up", () => new Response(OUT_OF_QUOTA, { status: 403 }), { kind: "quota" }],
    ["payment wanted", () => new Response("", { status: 402 }), { kind: "quota" }],
    ["a wrong address", () => new Response("", { status: 404 }), { kind: "rejected", status: 404 }],
    ["too large a call", () => new Response("", { status: 413 }), { kind: "too-large" }],
    [
      "too many calls",
      () => new Response(TOO_MANY, { status: 429, headers: { "retry-after": "4" } }),
      { kind: "rate-limited", retryAfterMs: 4_000 },
    ],
    ["a failure of its own", () => new Response(BROKEN, { status: 500 }), { kind: "unavailable" }],
    ["no service", () => new Response("", { status: 503 }), { kind: "unavailable" }],
    ["a gateway that waits too long", () => new Response("", { status: 504 }), { kind: "timeout" }],
  ],
  oneTooFew: (request) => new Response(translated(textsOf(request).slice(1))),
  malformed: [["an error in place of a text", '{"outputs":[{"error":{"message":"no"}}]}']],
});

async function send(over: Partial<VendorJob>, settings: unknown = { key: KEY }) {
  const fake = fakeFetch(echo);
  const connected = systran.connect(settings, { fetch: fake.fetch });
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

describe("systran's requests", () => {
  it("carry the key in a header and the texts in the body", async () => {
    const segments = ["Hola & adiós.", "¿Qué+tal?"].map(asSafeText);
    const { requests, connected } = await send({ segments }, { key: KEY, profileId: "77" });
    expect(requests.map(({ url }) => url)).toEqual(["https://api-translate.systran.net/translation/text/translate"]);
    expect(requests[0]?.headers["authorization"]).toBe(`Key ${KEY}`);
    expect(requests[0]?.headers["content-type"]).toMatch(/^application\/x-www-form-urlencoded/);
    expect(requests.map((request) => [...formOf(request)])).toEqual([
      [
        ["source", "es"],
        ["target", "en"],
        ["format", "text/plain"],
        ["profile", "77"],
        ["input", "Hola & adiós."],
        ["input", "¿Qué+tal?"],
      ],
    ]);
    expect([connected.retention, connected.region]).toEqual(["stores", "other"]);
    const confirmed = await send({}, { key: KEY, retentionConfirmed: true });
    expect(confirmed.connected.retention).toBe("none");
  });

  it("stay within 100 texts and 10,000 characters", async () => {
    const short = Array.from({ length: 230 }, (_, index) => asSafeText(`Nr. ${index}`));
    const long = Array.from({ length: 20 }, (_, index) => asSafeText(`${index} مرحبا بك. `.repeat(120).trim()));
    for (const segments of [short, long]) {
      const { requests, result } = await send({ segments, source: "ar" });
      expect(result.ok && result.value.translations).toEqual(segments);
      for (const texts of requests.map(textsOf)) {
        expect(texts.length).toBeLessThanOrEqual(MAX_TEXTS);
        expect(texts.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(MAX_CHARACTERS);
      }
      expect(requests.length).toBeLessThanOrEqual(4);
    }
  });

  it.each([
    ["nonce", "text/plain"],
    ["html-span", "text/html"],
  ] as const)("in the shape %s have the format %s, and come back escaped as they were", async (shape, format) => {
    const source = asSafeText("\"A\" & 'B' < C > ⟦PERSON 1⟧ &lt;b&gt; こんにちは ⟦IBAN 1⟧ 100 % +1=2");
    const { text, tokens, read } = renderShape(source, shape, "ZQX");
    const { requests, result } = await send({ segments: [text], tokens, shape });
    expect(requests.map((request) => formOf(request).get("format"))).toEqual([format]);
    const back = read(result.ok ? (result.value.translations[0] ?? "") : "");
    expect([back.text, back.lost + back.added + back.foreignMarkup]).toEqual([source, 0]);
  });
});
