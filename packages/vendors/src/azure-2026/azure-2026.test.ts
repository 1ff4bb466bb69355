import type { VendorJob } from "@sottovoce/core";
import { describe, expect, it } from "vitest";
import { testVendor } from "../testing/conformance.ts";
import { fakeFetch, type SentRequest } from "../testing/fake-fetch.ts";
import { asSafeText } from "../testing/safe-text.ts";
import { refused, translated } from "./fixtures.ts";
import { azure2026 } from "./index.ts";
import { MAX_CHARACTERS, MAX_CHARACTERS_OF_TEXT, MAX_TEXTS } from "./map.ts";
import type { TranslateRequest } from "./wire.ts";

const KEY = "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0";
const SETTINGS = { key: KEY, deployment: "support-gpt-5.1" };
const inputsOf = ({ body }: SentRequest): TranslateRequest["inputs"] => (JSON.parse(body) as TranslateRequest).inputs;
const textsOf = (request: SentRequest): string[] => inputsOf(request).map(({ text }) => text);
const targetsOf = (request: SentRequest) => inputsOf(request).map(({ targets: [target] }) => target);
const echo = (request: SentRequest): Response => new Response(translated(textsOf(request), "en"));

testVendor({
  vendor: azure2026,
  settings: { ...SETTINGS, resourceRegion: "westeurope" },
  refusedSettings: [
    ["nothing", {}],
    ["no deployment", { key: KEY }],
    ["a key with a line break", { ...SETTINGS, key: `${KEY}\r\nhost: evil.example` }],
    ["a deployment with a quote", { ...SETTINGS, deployment: 'gpt","allowFallback":true' }],
    ["a resource on another host", { ...SETTINGS, resource: "evil.example/" }],
    ["an unknown place", { ...SETTINGS, processedIn: "mars" }],
  ],
  pair: { source: "es", target: "en" },
  variants: [
    [{ source: "es-MX", target: "en-GB" }, '"language":"es","textType":"html","targets":[{"language":"en",'],
    [{ source: "en", target: "pt-BR" }, '"targets":[{"language":"pt",'],
    [{ source: "de", target: "pt-PT" }, '"targets":[{"language":"pt-pt",'],
    [{ source: "ja", target: "fr-CA" }, '"targets":[{"language":"fr-ca",'],
    [{ source: "ar", target: "zh-Hant" }, '"targets":[{"language":"zh-Hant",'],
    [{ source: "it", target: "no" }, '"targets":[{"language":"nb",'],
    [{ source: "en", target: "tl" }, '"targets":[{"language":"fil",'],
  ],
  unsupported: [
    { source: "en", target: "sr-Latn" },
    { source: "sq", target: "en" },
    { source: "en", target: "xx" },
    { source: "en-US", target: "en-GB" },
    { source: "und", target: "en" },
    { source: "", target: "" },
    { source: "constructor", target: "__proto__" },
  ],
  answer: (request, translate) => new Response(translated(textsOf(request).map(translate), "en")),
  failures: [
    ["a request it refuses", () => refused("400000"), { kind: "rejected", status: 400 }],
    ["a pair the model has not, since no other may stand in", () => refused("400023"), { kind: "unsupported-pair" }],
    ["too many texts", () => refused("400072"), { kind: "too-large" }],
    ["a wrong key", () => refused("401000"), { kind: "unauthorized" }],
    ["the characters used up", () => refused("403001"), { kind: "quota" }],
    ["a model that is being prepared", () => refused("408001"), { kind: "unavailable" }],
    ["too many requests", () => refused("429000"), { kind: "rate-limited" }],
    ["a failure of its own", () => refused("500000"), { kind: "unavailable" }],
    ["no service", () => refused("503000"), { kind: "unavailable" }],
    [
      "a code in words",
      () => Response.json({ error: { code: "Unauthorized", message: "" } }, { status: 401 }),
      { kind: "unauthorized" },
    ],
  ],
  oneTooFew: (request) => new Response(translated(textsOf(request).slice(1), "en")),
  malformed: [
    ["no translation", '{"value":[{"translations":[]}]}'],
    ["no text", '{"value":[{"translations":[{"language":"en"}]}]}'],
    ["the list of version 3", '[{"translations":[{"text":"Hello","to":"en"}]}]'],
  ],
  headers: ["ocp-apim-subscription-key", "ocp-apim-subscription-region"],
  query: /^\?api-version=2026-06-06$/,
});

async function send(over: Partial<VendorJob>, settings: unknown = SETTINGS) {
  const fake = fakeFetch(echo);
  const connected = azure2026.connect(settings, { fetch: fake.fetch });
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

describe("azure-2026's requests", () => {
  it("say everything that is not to be left to defaults", async () => {
    const { requests } = await send({});
    expect(requests.map(inputsOf)).toEqual([
      [
        {
          text: "Hola.",
          language: "es",
          textType: "html",
          targets: [
            {
              language: "en",
              deploymentName: "support-gpt-5.1",
              allowFallback: false,
              profanityAction: "NoAction",
            },
          ],
        },
      ],
    ]);
  });

  it.each([
    [{ formality: "formal" }, { tone: "formal" }],
    [
      { formality: "informal", gender: "female" },
      { tone: "informal", gender: "female" },
    ],
    [{ gender: "male" }, { gender: "male" }],
  ] as const)("ask for tone and gender: %j", async (over, expected) => {
    for (const [source, target] of [
      ["en", "es"],
      ["en", "de"],
      ["ja", "it"],
      ["de", "ar"],
    ] as const) {
      const { requests } = await send({ ...over, source, target });
      expect(requests.flatMap(targetsOf)).toEqual([expect.objectContaining(expected)]);
      expect(azure2026.formality?.(target, "formal")).toBe(true);
    }
  });

  it("are plain text for the shape nonce, and come back as they are", async () => {
    const text = asSafeText(`ZXQ1ZXQ "a" & <b> 'c' &amp; مرحبا こんにちは`);
    const { requests, result } = await send({ shape: "nonce", segments: [text] });
    expect(requests.flatMap(inputsOf).map(({ textType }) => textType)).toEqual(["plain"]);
    expect(result.ok && result.value.translations).toEqual([text]);
  });

  it("stay within 50 texts of 5,000 characters", async () => {
    const segments = [
      ...Array.from({ length: 120 }, (_, index) => asSafeText(`Frase ${index}.`)),
      asSafeText("まだ届いていません。".repeat(2_000)),
    ];
    const { result, requests } = await send({ segments });
    expect(result.ok && result.value.translations).toEqual(segments);
    for (const request of requests) {
      expect(textsOf(request).length).toBeLessThanOrEqual(MAX_TEXTS);
      expect(textsOf(request).join("").length).toBeLessThanOrEqual(MAX_CHARACTERS);
      for (const text of textsOf(request)) expect(text.length).toBeLessThanOrEqual(MAX_CHARACTERS_OF_TEXT);
    }
  });

  it.each([
    [{}, "api-eur.cognitive.microsofttranslator.com/translate"],
    [{ geography: "us" }, "api-nam.cognitive.microsofttranslator.com/translate"],
    [{ resource: "acme" }, "acme.cognitiveservices.azure.com/translator/text/translate"],
  ])("go where the settings say: %j", async (over, address) => {
    const { requests } = await send({}, { ...SETTINGS, ...over });
    expect(requests.map(({ url }) => url)).toEqual([`https://${address}?api-version=2026-06-06`]);
  });
});

describe("azure-2026's promises", () => {
  it.each([
    [{}, "stores", "other"],
    [{ processedIn: "eu" }, "stores", "eu"],
    [{ processedIn: "eu", retentionConfirmed: true }, "none", "eu"],
    [{ processedIn: "eu", geography: "global" }, "stores", "other"],
    [{ processedIn: "us", geography: "us" }, "stores", "us"],
    [{ processedIn: "us" }, "stores", "other"],
    [{ processedIn: "eu", resource: "acme" }, "stores", "eu"],
  ])("are only what the admin states: %j", async (over, retention, region) => {
    const { vendor } = await send({}, { ...SETTINGS, ...over });
    expect([vendor.retention, vendor.region]).toEqual([retention, region]);
  });
});
