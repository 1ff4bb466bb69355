import { isIntact, renderShape, type VendorJob } from "@sottovoce/core";
import { describe, expect, it } from "vitest";
import { refused, refusedWithDetails } from "../google/fixtures.ts";
import { testVendor } from "../testing/conformance.ts";
import { fakeFetch, type SentRequest } from "../testing/fake-fetch.ts";
import { asSafeText } from "../testing/safe-text.ts";
import { translated } from "./fixtures.ts";
import { googleV2 } from "./index.ts";
import { MAX_CODE_POINTS, MAX_TEXTS } from "./map.ts";
import type { TranslateRequest } from "./wire.ts";

const KEY = "AIzaSyTest-0123456789_abcdefghijklmnop";
const bodyOf = ({ body }: SentRequest): TranslateRequest => JSON.parse(body) as TranslateRequest;
const echo = (request: SentRequest): Response => new Response(translated(bodyOf(request).q));

testVendor({
  vendor: googleV2,
  settings: { key: KEY },
  refusedSettings: [
    ["nothing", {}],
    ["an empty key", { key: "" }],
    ["a key with a line break", { key: `${KEY}\r\nhost: evil.example` }],
    ["a key with more behind it", { key: `${KEY}&callback=x` }],
  ],
  pair: { source: "es", target: "en" },
  variants: [
    [{ source: "es-MX", target: "en-GB" }, '"source":"es","target":"en"'],
    [{ source: "en", target: "pt-BR" }, '"target":"pt"'],
    [{ source: "de", target: "pt-PT" }, '"target":"pt-PT"'],
    [{ source: "pt-PT", target: "fr-CA" }, '"source":"pt","target":"fr-CA"'],
    [{ source: "ar", target: "zh-Hant" }, '"target":"zh-TW"'],
    [{ source: "zh", target: "ja" }, '"source":"zh-CN"'],
    [{ source: "it", target: "nb" }, '"target":"no"'],
    [{ source: "iw", target: "tl" }, '"source":"he","target":"fil"'],
    [{ source: "sr-Latn", target: "de" }, '"source":"sr"'],
    [{ source: "de", target: "sr" }, '"target":"sr"'],
  ],
  unsupported: [
    { source: "en", target: "sr-Latn" },
    { source: "en", target: "xx" },
    { source: "en-US", target: "en-GB" },
    { source: "und", target: "en" },
    { source: "", target: "" },
    { source: "constructor", target: "__proto__" },
  ],
  answer: (request, translate) => new Response(translated(bodyOf(request).q.map(translate))),
  failures: [
    [
      "a request it refuses",
      () => new Response(refused(400, "INVALID_ARGUMENT", "Required Text", ["required"]), { status: 400 }),
      { kind: "rejected", status: 400 },
    ],
    [
      "a pair it has not",
      () => new Response(refused(400, "INVALID_ARGUMENT", "Bad language pair: es|xx", ["invalid"]), { status: 400 }),
      { kind: "unsupported-pair" },
    ],
    [
      "a wrong key, said with 400",
      () =>
        new Response(refusedWithDetails(400, "INVALID_ARGUMENT", "API key not valid.", "API_KEY_INVALID"), {
          status: 400,
        }),
      { kind: "unauthorized" },
    ],
    [
      "no access",
      () => new Response(refused(403, "PERMISSION_DENIED", "Forbidden", ["forbidden"]), { status: 403 }),
      { kind: "unauthorized" },
    ],
    [
      "the characters of the day used up, said with 403",
      () =>
        new Response(refused(403, "PERMISSION_DENIED", "Daily Limit Exceeded", ["dailyLimitExceeded"]), {
          status: 403,
        }),
      { kind: "quota" },
    ],
    [
      "too many requests, said with 403",
      () =>
        new Response(refused(403, "PERMISSION_DENIED", "User Rate Limit Exceeded", ["userRateLimitExceeded"]), {
          status: 403,
          headers: { "retry-after": "3" },
        }),
      { kind: "rate-limited", retryAfterMs: 3_000 },
    ],
    [
      "too many requests",
      () =>
        new Response(refusedWithDetails(429, "RESOURCE_EXHAUSTED", "Quota exceeded", "RATE_LIMIT_EXCEEDED"), {
          status: 429,
        }),
      { kind: "rate-limited" },
    ],
    ["too large a body", () => new Response("", { status: 413 }), { kind: "too-large" }],
    [
      "a failure of its own",
      () => new Response(refused(500, "INTERNAL", ""), { status: 500 }),
      { kind: "unavailable" },
    ],
    ["no service", () => new Response(refused(503, "UNAVAILABLE", ""), { status: 503 }), { kind: "unavailable" }],
    ["a gateway that waits too long", () => new Response("", { status: 504 }), { kind: "timeout" }],
  ],
  oneTooFew: (request) => new Response(translated(bodyOf(request).q.slice(1))),
  malformed: [
    ["no text", '{"data":{"translations":[{"model":"nmt"}]}}'],
    ["no list", '{"data":{}}'],
  ],
  headers: ["x-goog-api-key"],
});

async function send(over: Partial<VendorJob>, answer: (request: SentRequest) => Response = echo) {
  const fake = fakeFetch(answer);
  const connected = googleV2.connect({ key: KEY }, { fetch: fake.fetch });
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
  return { result, requests: fake.requests };
}

describe("google-v2's requests", () => {
  it("say everything that is not to be left to defaults, and carry the key in a header", async () => {
    const { requests } = await send({});
    expect(requests.map(bodyOf)).toEqual([{ q: ["Hola."], source: "es", target: "en", format: "html", model: "nmt" }]);
    expect(requests.map(({ url, headers }) => [url, headers["x-goog-api-key"]])).toEqual([
      ["https://translation.googleapis.com/language/translate/v2", KEY],
    ]);
  });

  it.each([
    ["html-span", "html"],
    ["nonce", "text"],
  ] as const)("for the shape %s have the format %s", async (shape, format) => {
    const { requests } = await send({ shape });
    expect(requests.map((request) => bodyOf(request).format)).toEqual([format]);
  });

  it.each([
    ["en español", "La instalación tardó más de lo que decían y nadie llamó. "],
    ["日本語", "設置に予定より時間がかかり、誰からも連絡がありませんでした。"],
    ["emoji", "👍🏽 "],
  ])("stay within 128 texts and 5,000 code points: %s", async (_name, sentence) => {
    const segments = Array.from({ length: 150 }, (_, index) => asSafeText(sentence.repeat(1 + (index % 9)).trim()));
    const { result, requests } = await send({ segments: [...segments, asSafeText(sentence.repeat(300).trim())] });
    expect(result.ok && result.value.translations.slice(0, 150)).toEqual(segments);
    expect(requests.length).toBeGreaterThan(1);
    for (const request of requests) {
      const { q } = bodyOf(request);
      expect(q.length).toBeLessThanOrEqual(MAX_TEXTS);
      expect(q.reduce((sum, text) => sum + Array.from(text).length, 0)).toBeLessThanOrEqual(MAX_CODE_POINTS);
    }
  });
});

describe("google-v2's answers", () => {
  it.each([
    ["es", `⟦PERSON 1⟧: "a" & <b> 'c' d > e ⟦EMAIL 1⟧`],
    ["ar", `مرحبا ⟦PERSON 1⟧، "أ" & <ب> 'ج' ⟦EMAIL 1⟧`],
    ["ja", `⟦PERSON 1⟧様、"あ"&<い>'う'⟦EMAIL 1⟧`],
  ])("in HTML are unescaped exactly once: %s", async (source, text) => {
    const safe = asSafeText(text);
    const { text: rendered, tokens, read } = renderShape(safe, "html-span", "ZQX");
    // Google escapes quotes in HTML, and marks the direction of tags in texts that run the other way.
    const answer = (request: SentRequest): Response => {
      const escaped = bodyOf(request).q.map((sent) =>
        sent
          .replace(/"(?![^<>]*>)/g, "&quot;")
          .replace(/'/g, "&#39;")
          .replace(/<span /g, '<span style="text-align:right;direction:rtl" '),
      );
      return new Response(translated(escaped));
    };
    const { result } = await send({ segments: [rendered], tokens, source, target: "en" }, answer);
    const back = read(result.ok ? (result.value.translations[0] ?? "") : "");
    expect([back.text, isIntact(back)]).toEqual([safe, true]);
  });

  it("in plain text are left alone", async () => {
    const text = asSafeText(`ZXQ1ZXQ "a" & <b> 'c' &amp; &#39;`);
    const { result } = await send({ segments: [text], shape: "nonce" });
    expect(result.ok && result.value.translations).toEqual([text]);
  });
});

it("keeps nothing longer than it must, wherever that is", () => {
  const connected = googleV2.connect({ key: KEY }, { fetch });
  expect(connected.ok && [connected.value.retention, connected.value.region]).toEqual(["transient", "other"]);
});
