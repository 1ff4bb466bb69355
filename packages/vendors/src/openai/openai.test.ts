import type { VendorJob } from "@sottovoce/core";
import { describe, expect, it } from "vitest";
import { SYSTEM_PROMPT } from "../llm/prompt.ts";
import { testVendor } from "../testing/conformance.ts";
import { fakeFetch, type SentRequest } from "../testing/fake-fetch.ts";
import { asSafeText } from "../testing/safe-text.ts";
import {
  completion,
  FILTERED,
  NO_MODEL,
  NO_MONEY,
  NO_TEMPERATURE,
  OVERLOADED,
  TOO_LONG,
  TOO_MANY,
  WRONG_KEY,
  WRONG_REGION,
} from "./fixtures.ts";
import { openai } from "./index.ts";
import type { CompletionRequest } from "./wire.ts";

const KEY = "sk-proj-0123456789abcdef";
const SETTINGS = { key: KEY, model: "gpt-4.1" };
const bodyOf = ({ body }: SentRequest): CompletionRequest => JSON.parse(body) as CompletionRequest;

type Said = { readonly segments: readonly { readonly id: number; readonly text: string }[] };
const saidIn = (request: SentRequest): Said => JSON.parse(bodyOf(request).messages[1].content) as Said;
const written = ({ segments }: Said, translate: (text: string) => string): string =>
  JSON.stringify({ translations: segments.map(({ id, text }) => ({ id, text: translate(text) })) });
const answer = (request: SentRequest, translate: (text: string) => string): Response =>
  new Response(completion(written(saidIn(request), translate)));

const GOOD = '{"translations":[{"id":1,"text":"Hello."}]}';
const LANGUAGES = (source: string, target: string): string =>
  String.raw`\"source\":\"${source}\",\"target\":\"${target}\"`;

testVendor({
  vendor: openai,
  settings: SETTINGS,
  refusedSettings: [
    ["nothing", {}],
    ["no model", { key: KEY }],
    ["a key with a line break", { ...SETTINGS, key: `${KEY}\r\nhost: evil.example` }],
    ["a key with a blank", { ...SETTINGS, key: "sk canary 123" }],
    ["a model with a line break", { ...SETTINGS, model: "gpt\n" }],
    ["a region it has not", { ...SETTINGS, region: "mars" }],
    ["a server without TLS", { ...SETTINGS, url: "http://llm.example.org/v1" }],
    ["a server inside a network", { ...SETTINGS, url: "https://10.0.0.1/v1" }],
    ["a server with a query", { ...SETTINGS, url: "https://llm.example.org/v1?key=a" }],
    ["a server with a password", { ...SETTINGS, url: "https://a:b@llm.example.org/v1" }],
  ],
  pair: { source: "es", target: "en-GB" },
  variants: [
    [{ source: "es-MX", target: "en" }, LANGUAGES("Mexican Spanish (es-MX)", "American English (en-US)")],
    [{ source: "en-GB", target: "pt" }, LANGUAGES("British English (en-GB)", "Brazilian Portuguese (pt-BR)")],
    [{ source: "de", target: "pt-PT" }, LANGUAGES("German (de)", "European Portuguese (pt-PT)")],
    [{ source: "ar", target: "zh-TW" }, LANGUAGES("Arabic (ar)", "Traditional Chinese (zh-Hant)")],
    [{ source: "ja", target: "no" }, LANGUAGES("Japanese (ja)", "Norwegian Bokmål (nb)")],
    [{ source: "it", target: "sr-Latn" }, LANGUAGES("Italian (it)", "Serbian in Latin script (sr-Latn)")],
  ],
  unsupported: [
    { source: "la", target: "en" },
    { source: "en", target: "xx" },
    { source: "en-US", target: "en-GB" },
    { source: "und", target: "en" },
    { source: "", target: "" },
    { source: "constructor", target: "__proto__" },
  ],
  answer,
  failures: [
    ["a request it refuses", () => new Response(NO_TEMPERATURE, { status: 400 }), { kind: "rejected", status: 400 }],
    ["a text that is too long", () => new Response(TOO_LONG, { status: 400 }), { kind: "too-large" }],
    ["a text its filter refuses", () => new Response(FILTERED, { status: 400 }), { kind: "malformed" }],
    ["a wrong key", () => new Response(WRONG_KEY, { status: 401 }), { kind: "unauthorized" }],
    ["a region that is not allowed", () => new Response(WRONG_REGION, { status: 403 }), { kind: "unauthorized" }],
    ["an account without money, elsewhere", () => new Response("{}", { status: 402 }), { kind: "quota" }],
    ["a model it has not", () => new Response(NO_MODEL, { status: 404 }), { kind: "rejected", status: 404 }],
    ["a request that took too long to arrive", () => new Response("", { status: 408 }), { kind: "unavailable" }],
    ["a conflict", () => new Response("", { status: 409 }), { kind: "unavailable" }],
    ["too large a body", () => new Response("", { status: 413 }), { kind: "too-large" }],
    ["a field it does not know", () => new Response("{}", { status: 422 }), { kind: "rejected", status: 422 }],
    ["too many requests", () => new Response(TOO_MANY, { status: 429 }), { kind: "rate-limited" }],
    [
      "too many requests, with a time",
      () => new Response(TOO_MANY, { status: 429, headers: { "retry-after-ms": "1500", "retry-after": "2" } }),
      { kind: "rate-limited", retryAfterMs: 1_500 },
    ],
    [
      "the quota used up, which is no matter of time",
      () => new Response(NO_MONEY, { status: 429, headers: { "retry-after": "1" } }),
      { kind: "quota" },
    ],
    [
      "a code that is a number",
      () => new Response('{"error":{"code":429}}', { status: 429 }),
      { kind: "rate-limited" },
    ],
    ["a failure of its own", () => new Response("", { status: 500 }), { kind: "unavailable" }],
    ["too much to do", () => new Response(OVERLOADED, { status: 503 }), { kind: "unavailable" }],
    ["a gateway that waits too long", () => new Response("", { status: 504 }), { kind: "timeout" }],
    ["a server that is overloaded", () => new Response("", { status: 529 }), { kind: "rate-limited" }],
  ],
  oneTooFew: (request) =>
    new Response(completion(written({ segments: saidIn(request).segments.slice(1) }, (text) => text))),
  malformed: [
    ["no choice", '{"choices":[]}'],
    ["an error", NO_MONEY],
    ["no text", completion(null)],
    ["an answer that is cut off", completion(GOOD, { finish_reason: "length" })],
    ["an answer that is filtered", completion(GOOD, { finish_reason: "content_filter" })],
    ["a tool that is called", completion(GOOD, { finish_reason: "tool_calls" })],
    ["a tool beside the answer", completion(GOOD, { tool_calls: [{ id: "call_1", type: "function" }] })],
    ["a refusal", completion(null, { refusal: "I'm sorry, I cannot assist with that." })],
    ["a refusal beside the answer", completion(GOOD, { refusal: "No." })],
    ["a code fence", completion(`\`\`\`json\n${GOOD}\n\`\`\``)],
    ["talk", completion(`Sure! ${GOOD}`)],
    ["an answer by another schema", completion('{"translation":"Hello."}')],
  ],
});

async function send(over: Partial<VendorJob>, settings: Readonly<Record<string, unknown>> = {}) {
  const fake = fakeFetch((request) => answer(request, (text) => text));
  const connected = openai.connect({ ...SETTINGS, ...settings }, { fetch: fake.fetch });
  if (!connected.ok) throw new Error("settings refused");
  const job: VendorJob = {
    segments: [asSafeText("Hola ZXQ1ZXQ.")],
    tokens: ["ZXQ1ZXQ"],
    shape: "nonce",
    source: "es",
    target: "de",
    contentType: "ticket",
    ...over,
  };
  const result = await connected.value.translate(job, new AbortController().signal);
  const [request] = fake.requests;
  if (request === undefined) throw new Error("no call");
  return { result, request, body: bodyOf(request), vendor: connected.value };
}

describe("openai's requests", () => {
  it("say everything that is not to be left to defaults, and nothing of the customer but in the user's message", async () => {
    const { body, request } = await send({});
    const { messages, ...rest } = body;
    expect(rest).toEqual({
      model: "gpt-4.1",
      store: false,
      temperature: 0,
      max_completion_tokens: expect.any(Number),
      response_format: {
        type: "json_schema",
        json_schema: { name: "translations", strict: true, schema: expect.any(Object) },
      },
    });
    expect(rest.response_format.json_schema.schema.properties.translations).toMatchObject({ minItems: 1, maxItems: 1 });
    expect(messages.map(({ role }) => role)).toEqual(["system", "user"]);
    expect(messages[0].content).toBe(SYSTEM_PROMPT);
    expect(JSON.parse(messages[1].content)).toEqual({
      source: "Spanish (es)",
      target: "German (de)",
      segments: [{ id: 1, text: "Hola ZXQ1ZXQ." }],
      tokens: ["ZXQ1ZXQ"],
    });
    expect(request.headers["authorization"]).toBe(`Bearer ${KEY}`);
  });

  it.each([
    ["none", { temperature: 0, reasoning_effort: "none" }],
    ["minimal", { reasoning_effort: "minimal" }],
    ["low", { reasoning_effort: "low" }],
  ])("leave a model that thinks (%s) room for it, and no temperature", async (effort, expected) => {
    const plain = await send({});
    const { body } = await send({}, { effort });
    expect(body).toMatchObject(expected);
    expect("temperature" in body).toBe("temperature" in expected);
    const more = (body.max_completion_tokens ?? 0) - (plain.body.max_completion_tokens ?? 0);
    expect(more).toBe(effort === "none" ? 0 : 8_000);
  });

  it("say that nothing of the prompt is to be kept where the admin's model knows of that", async () => {
    const { body, vendor } = await send({}, { promptCache: "off", retentionConfirmed: true });
    expect(body.prompt_cache_options).toEqual({ mode: "explicit" });
    expect(vendor.retention).toBe("none");
  });

  it("say how much another server may write in the word that all of them know", async () => {
    const { body } = await send({}, { url: "https://llm.example.org/v1" });
    expect(body.max_tokens).toBeGreaterThan(0);
    expect(body).not.toHaveProperty("max_completion_tokens");
    expect(body.store).toBe(false);
  });

  it.each([
    [{}, "https://api.openai.com/v1/chat/completions", "stores", "other"],
    [{ retentionConfirmed: true }, "https://api.openai.com/v1/chat/completions", "transient", "other"],
    [
      { region: "eu", retentionConfirmed: true, promptCache: "off" },
      "https://eu.api.openai.com/v1/chat/completions",
      "none",
      "eu",
    ],
    [{ region: "us" }, "https://us.api.openai.com/v1/chat/completions", "stores", "us"],
    [{ region: "jp" }, "https://jp.api.openai.com/v1/chat/completions", "stores", "other"],
    [{ url: "https://llm.example.org/v1/" }, "https://llm.example.org/v1/chat/completions", "stores", "other"],
    [
      { url: "https://llm.example.org/api/v1", processedIn: "eu", region: "us", retentionConfirmed: true },
      "https://llm.example.org/api/v1/chat/completions",
      "none",
      "eu",
    ],
    // What listens on the machine itself may well hand everything on.
    [{ url: "http://127.0.0.1:8000/v1" }, "http://127.0.0.1:8000/v1/chat/completions", "stores", "other"],
    [
      { url: "http://localhost:8000/v1", processedIn: "local", retentionConfirmed: true },
      "http://localhost:8000/v1/chat/completions",
      "none",
      "local",
    ],
  ])("go where the settings say: %j", async (settings, url, retention, region) => {
    const { request, vendor } = await send({}, settings);
    expect([request.url, vendor.retention, vendor.region]).toEqual([url, retention, region]);
  });
});
