import { isIntact, renderShape, type VendorJob } from "@sottovoce/core";
import { describe, expect, it } from "vitest";
import { testVendor } from "../testing/conformance.ts";
import { fakeFetch, type SentRequest } from "../testing/fake-fetch.ts";
import { asSafeText } from "../testing/safe-text.ts";
import { refused, translated } from "./fixtures.ts";
import { azure } from "./index.ts";
import { MAX_CHARACTERS, MAX_TEXTS } from "./map.ts";
import type { TranslateRequest } from "./wire.ts";

const KEY = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
const textsOf = ({ body }: SentRequest): string[] => (JSON.parse(body) as TranslateRequest).map(({ Text }) => Text);
const queryOf = ({ url }: SentRequest): Record<string, string> => Object.fromEntries(new URL(url).searchParams);
const echo = (request: SentRequest): Response => new Response(translated(textsOf(request), "en"));

testVendor({
  vendor: azure,
  settings: { key: KEY, resourceRegion: "westeurope", category: "a1b2-TECH" },
  refusedSettings: [
    ["nothing", {}],
    ["an empty key", { key: "" }],
    ["a key with a line break", { key: `${KEY}\r\nhost: evil.example` }],
    ["an unknown geography", { key: KEY, geography: "mars" }],
    ["a region with a line break", { key: KEY, resourceRegion: "westeurope\r\nx: y" }],
    ["a resource on another host", { key: KEY, resource: "evil.example/" }],
    ["a resource with a port", { key: KEY, resource: "name:1" }],
    ["a category with more behind it", { key: KEY, category: "a&to=xx" }],
  ],
  pair: { source: "es", target: "en" },
  variants: [
    [{ source: "es-MX", target: "en-GB" }, "from=es&to=en&"],
    [{ source: "en", target: "pt-BR" }, "to=pt&"],
    [{ source: "de", target: "pt-PT" }, "to=pt-pt&"],
    [{ source: "pt-PT", target: "fr-CA" }, "from=pt&to=fr-ca&"],
    [{ source: "ar", target: "zh-Hant" }, "from=ar&to=zh-Hant&"],
    [{ source: "zh-CN", target: "ja" }, "from=zh-Hans&to=ja&"],
    [{ source: "it", target: "no" }, "to=nb&"],
    [{ source: "iw", target: "tl" }, "from=he&to=fil&"],
    [{ source: "sr-Latn", target: "de" }, "from=sr-Latn&"],
    [{ source: "de", target: "sr" }, "to=sr-Cyrl&"],
  ],
  unsupported: [
    { source: "en", target: "uz-Cyrl" },
    { source: "en", target: "xx" },
    { source: "sr-Latn", target: "sr-Cyrl" },
    { source: "und", target: "en" },
    { source: "", target: "" },
    { source: "constructor", target: "__proto__" },
  ],
  answer: (request, translate) => new Response(translated(textsOf(request).map(translate), "en")),
  failures: [
    ["a request it refuses", () => refused(400_000), { kind: "rejected", status: 400 }],
    ["a text it refuses", () => refused(400_005), { kind: "rejected", status: 400 }],
    ["a language it has not", () => refused(400_019), { kind: "unsupported-pair" }],
    ["a target it has not", () => refused(400_036), { kind: "unsupported-pair" }],
    ["a pair the trained system has not", () => refused(400_079), { kind: "unsupported-pair" }],
    ["too long a text", () => refused(400_050), { kind: "too-large" }],
    ["too large a request", () => refused(400_077), { kind: "too-large" }],
    ["a wrong key", () => refused(401_000), { kind: "unauthorized" }],
    ["something it does not allow", () => refused(403_000), { kind: "unauthorized" }],
    ["the free characters used up", () => refused(403_001), { kind: "quota" }],
    ["a system that is being prepared", () => refused(408_001), { kind: "unavailable" }],
    ["a request that came in too slowly", () => refused(408_002), { kind: "timeout" }],
    ["another content type", () => refused(415_000), { kind: "rejected", status: 415 }],
    ["too many requests", () => refused(429_000), { kind: "rate-limited" }],
    ["too many characters", () => refused(429_001), { kind: "rate-limited" }],
    ["a failure of its own", () => refused(500_000), { kind: "unavailable" }],
    ["no service", () => refused(503_000), { kind: "unavailable" }],
    [
      "too many requests, said by a gateway with a time",
      () => new Response("", { status: 429, headers: { "retry-after": "9" } }),
      { kind: "rate-limited", retryAfterMs: 9_000 },
    ],
  ],
  oneTooFew: (request) => new Response(translated(textsOf(request).slice(1), "en")),
  malformed: [
    ["no translation", '[{"translations":[]}]'],
    ["no text", '[{"translations":[{"to":"en"}]}]'],
  ],
  headers: ["ocp-apim-subscription-key", "ocp-apim-subscription-region"],
  query:
    /^\?api-version=3\.0&from=[\w-]{2,8}&to=[\w-]{2,8}&textType=(?:html|plain)&profanityAction=NoAction&category=a1b2-TECH$/,
});

async function send(
  over: Partial<VendorJob>,
  settings: unknown = { key: KEY },
  answer: (request: SentRequest) => Response = echo,
) {
  const fake = fakeFetch(answer);
  const connected = azure.connect(settings, { fetch: fake.fetch });
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
  return { result, requests: fake.requests, vendor: connected.value };
}

describe("azure's requests", () => {
  it("carry the text in the body alone, and the key in a header", async () => {
    const { requests } = await send({});
    expect(requests.map(({ body }) => JSON.parse(body) as unknown)).toEqual([[{ Text: "Hola." }]]);
    expect(requests.map(queryOf)).toEqual([
      { "api-version": "3.0", from: "es", to: "en", textType: "html", profanityAction: "NoAction" },
    ]);
    const [headers = {}] = requests.map((request) => request.headers);
    expect(headers["ocp-apim-subscription-key"]).toBe(KEY);
    expect(headers).not.toHaveProperty("ocp-apim-subscription-region");
  });

  it.each([
    [{}, "api-eur.cognitive.microsofttranslator.com/translate", "eu"],
    [{ geography: "us" }, "api-nam.cognitive.microsofttranslator.com/translate", "us"],
    [{ geography: "asia" }, "api-apc.cognitive.microsofttranslator.com/translate", "other"],
    [{ geography: "global" }, "api.cognitive.microsofttranslator.com/translate", "other"],
    [{ resource: "Acme-CH" }, "acme-ch.cognitiveservices.azure.com/translator/text/v3.0/translate", "other"],
  ])("go where the settings say: %j", async (over, address, region) => {
    const { requests, vendor } = await send({}, { key: KEY, ...over });
    expect(requests.map(({ url }) => url.split("?")[0])).toEqual([`https://${address}`]);
    expect([vendor.region, vendor.retention]).toEqual([region, "none"]);
  });

  it.each([
    ["html-span", "html"],
    ["dictionary", "html"],
    ["nonce", "plain"],
  ] as const)("for the shape %s have the type %s", async (shape, textType) => {
    const { requests } = await send({ shape });
    expect(requests.map((request) => queryOf(request)["textType"])).toEqual([textType]);
  });

  it("stay within 1,000 texts and what the free tier takes at once", async () => {
    const segments = [
      ...Array.from({ length: 1_400 }, (_, index) => asSafeText(`Frase ${index}.`)),
      asSafeText("Il pacco non è arrivato. ".repeat(3_000).trim()),
      asSafeText("漢".repeat(40_000)),
    ];
    const { result, requests } = await send({ segments });
    expect(result.ok && result.value.translations).toEqual(segments);
    for (const request of requests) {
      expect(textsOf(request).length).toBeLessThanOrEqual(MAX_TEXTS);
      expect(textsOf(request).join("").length).toBeLessThanOrEqual(MAX_CHARACTERS);
    }
    expect(requests.length).toBeLessThanOrEqual(7);
  });
});

describe("azure's shapes", () => {
  it.each([
    ["es", "en"],
    ["en-GB", "de"],
    ["ja", "en-US"],
  ])("hold the dictionary for pairs with English: %s to %s", (source, target) => {
    expect(azure.shapes({ source, target })).toEqual(["html-span", "dictionary", "nonce"]);
  });

  it.each([
    ["it", "es"],
    ["ar", "de"],
  ])("hold no dictionary for other pairs: %s to %s", (source, target) => {
    expect(azure.shapes({ source, target })).toEqual(["html-span", "nonce"]);
  });

  it.each([
    ["es", `⟦PERSON 1⟧: "a" & <b> 'c' ⟦EMAIL 1⟧`],
    ["ar", `مرحبا ⟦PERSON 1⟧، "أ" & <ب> 'ج' ⟦EMAIL 1⟧`],
    ["ja", `⟦PERSON 1⟧様、"あ"&<い>'う' ⟦EMAIL 1⟧`],
  ])("read a dictionary's tags that became their words: %s", async (source, text) => {
    const safe = asSafeText(text);
    const { text: rendered, tokens, read } = renderShape(safe, "dictionary", "ZQX");
    const answer = (request: SentRequest): Response =>
      new Response(
        translated(
          textsOf(request).map((sent) =>
            sent.replace(/<mstrans:dictionary translation="([^"]+)">[^<]+<\/mstrans:dictionary>/g, "$1"),
          ),
          "en",
        ),
      );
    const { result } = await send({ segments: [rendered], tokens, shape: "dictionary", source }, undefined, answer);
    const back = read(result.ok ? (result.value.translations[0] ?? "") : "");
    expect([back.text, isIntact(back)]).toEqual([safe, true]);
  });
});
