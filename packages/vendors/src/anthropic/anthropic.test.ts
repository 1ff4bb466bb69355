import type { VendorJob } from "@sottovoce/core";
import { describe, expect, it } from "vitest";
import { SYSTEM_PROMPT } from "../llm/prompt.ts";
import { testVendor } from "../testing/conformance.ts";
import { fakeFetch, type SentRequest } from "../testing/fake-fetch.ts";
import { asSafeText } from "../testing/safe-text.ts";
import {
  BAD_REQUEST,
  BILLING,
  BROKEN,
  FILTERED,
  FORBIDDEN,
  message,
  NO_CREDIT,
  NO_MODEL,
  OVERLOADED,
  TOO_LARGE,
  TOO_LONG,
  TOO_MANY,
  WRONG_KEY,
} from "./fixtures.ts";
import { anthropic } from "./index.ts";
import type { MessageRequest } from "./wire.ts";

const KEY = "sk-ant-api03-0123456789abcdef";
const SETTINGS = { key: KEY, model: "claude-sonnet-4-6" };
const bodyOf = ({ body }: SentRequest): MessageRequest => JSON.parse(body) as MessageRequest;

type Said = { readonly segments: readonly { readonly id: number; readonly text: string }[] };
const saidIn = (request: SentRequest): Said => JSON.parse(bodyOf(request).messages[0].content) as Said;
const written = ({ segments }: Said, translate: (text: string) => string): string =>
  JSON.stringify({ translations: segments.map(({ id, text }) => ({ id, text: translate(text) })) });
const answer = (request: SentRequest, translate: (text: string) => string): Response =>
  new Response(message(written(saidIn(request), translate)));

const GOOD = '{"translations":[{"id":1,"text":"Hello."}]}';
const LANGUAGES = (source: string, target: string): string =>
  String.raw`\"source\":\"${source}\",\"target\":\"${target}\"`;

testVendor({
  vendor: anthropic,
  settings: SETTINGS,
  headers: ["x-api-key", "anthropic-version"],
  refusedSettings: [
    ["nothing", {}],
    ["no model", { key: KEY }],
    ["a key with a line break", { ...SETTINGS, key: `${KEY}\r\nhost: evil.example` }],
    ["a model with a slash", { ...SETTINGS, model: "../v1/files" }],
    ["a region it has not", { ...SETTINGS, region: "eu" }],
    ["a version that is no date", { ...SETTINGS, version: "latest" }],
    ["an unknown header", { ...SETTINGS, keyHeader: "cookie" }],
  ],
  pair: { source: "es", target: "en-GB" },
  variants: [
    [{ source: "es-MX", target: "en" }, LANGUAGES("Mexican Spanish (es-MX)", "American English (en-US)")],
    [{ source: "de-CH", target: "pt-BR" }, LANGUAGES("Swiss Standard German (de-CH)", "Brazilian Portuguese (pt-BR)")],
    [{ source: "it", target: "ja" }, LANGUAGES("Italian (it)", "Japanese (ja)")],
    [{ source: "ar-EG", target: "zh" }, LANGUAGES("Arabic (ar)", "Simplified Chinese (zh-Hans)")],
    [{ source: "iw", target: "fr-CA" }, LANGUAGES("Hebrew (he)", "Canadian French (fr-CA)")],
  ],
  unsupported: [
    { source: "la", target: "en" },
    { source: "en", target: "xx" },
    { source: "pt-BR", target: "pt-PT" },
    { source: "und", target: "en" },
    { source: "", target: "" },
    { source: "constructor", target: "__proto__" },
  ],
  answer,
  failures: [
    ["a request it refuses", () => new Response(BAD_REQUEST, { status: 400 }), { kind: "rejected", status: 400 }],
    ["an account without money", () => new Response(NO_CREDIT, { status: 400 }), { kind: "quota" }],
    ["an account without money, newly said", () => new Response(BILLING, { status: 402 }), { kind: "quota" }],
    ["a text that is too long", () => new Response(TOO_LONG, { status: 400 }), { kind: "too-large" }],
    ["an answer its filter refuses", () => new Response(FILTERED, { status: 400 }), { kind: "malformed" }],
    ["a wrong key", () => new Response(WRONG_KEY, { status: 401 }), { kind: "unauthorized" }],
    ["a key that may not", () => new Response(FORBIDDEN, { status: 403 }), { kind: "unauthorized" }],
    ["a model it has not", () => new Response(NO_MODEL, { status: 404 }), { kind: "rejected", status: 404 }],
    ["a request that took too long to arrive", () => new Response("", { status: 408 }), { kind: "unavailable" }],
    ["a conflict", () => new Response("", { status: 409 }), { kind: "unavailable" }],
    ["too large a body", () => new Response(TOO_LARGE, { status: 413 }), { kind: "too-large" }],
    ["too many requests", () => new Response(TOO_MANY, { status: 429 }), { kind: "rate-limited" }],
    [
      "too many requests, with a time",
      () => new Response(TOO_MANY, { status: 429, headers: { "retry-after": "12" } }),
      { kind: "rate-limited", retryAfterMs: 12_000 },
    ],
    ["a failure of its own", () => new Response(BROKEN, { status: 500 }), { kind: "unavailable" }],
    ["a gateway that waits too long", () => new Response("", { status: 504 }), { kind: "timeout" }],
    ["too much to do", () => new Response(OVERLOADED, { status: 529 }), { kind: "rate-limited" }],
  ],
  oneTooFew: (request) =>
    new Response(message(written({ segments: saidIn(request).segments.slice(1) }, (text) => text))),
  malformed: [
    ["an error", BROKEN],
    ["no content", message(GOOD, { content: [] })],
    ["an answer that is cut off", message(GOOD, { stop_reason: "max_tokens" })],
    ["an answer cut off by the model's window", message(GOOD, { stop_reason: "model_context_window_exceeded" })],
    ["a refusal", message(GOOD, { stop_reason: "refusal" })],
    ["a pause", message(GOOD, { stop_reason: "pause_turn" })],
    ["a tool that is called", message(GOOD, { stop_reason: "tool_use" })],
    [
      "a tool beside the answer",
      message(GOOD, {
        content: [
          { type: "text", text: GOOD },
          { type: "tool_use", id: "toolu_1", name: "x", input: {} },
        ],
      }),
    ],
    [
      "two texts",
      message(GOOD, {
        content: [
          { type: "text", text: GOOD },
          { type: "text", text: "Note." },
        ],
      }),
    ],
    ["a code fence", message(`\`\`\`json\n${GOOD}\n\`\`\``)],
    ["talk", message(`Sure! ${GOOD}`)],
    ["an answer by another schema", message('{"translation":"Hello."}')],
  ],
});

async function send(
  settings: Readonly<Record<string, unknown>> = {},
  reply: (request: SentRequest) => Response = (request) => answer(request, (text) => text),
) {
  const fake = fakeFetch(reply);
  const connected = anthropic.connect({ ...SETTINGS, ...settings }, { fetch: fake.fetch });
  if (!connected.ok) throw new Error("settings refused");
  const job: VendorJob = {
    segments: [asSafeText("Hola ZXQ1ZXQ.")],
    tokens: ["ZXQ1ZXQ"],
    shape: "nonce",
    source: "es",
    target: "de",
    contentType: "ticket",
    formality: "formal",
  };
  const result = await connected.value.translate(job, new AbortController().signal);
  const [request] = fake.requests;
  if (request === undefined) throw new Error("no call");
  return { result, request, body: bodyOf(request), vendor: connected.value };
}

describe("anthropic's requests", () => {
  it("say what is asked for, keep nothing for later, and hold the customer's text in the user's message only", async () => {
    const { body, request } = await send();
    expect(body).toEqual({
      model: "claude-sonnet-4-6",
      max_tokens: expect.any(Number),
      system: SYSTEM_PROMPT,
      messages: [{ role: "user", content: expect.any(String) }],
      output_config: { format: { type: "json_schema", schema: expect.any(Object) } },
    });
    expect(JSON.parse(body.messages[0].content)).toEqual({
      source: "Spanish (es)",
      target: "German (de)",
      formality: "formal",
      segments: [{ id: 1, text: "Hola ZXQ1ZXQ." }],
      tokens: ["ZXQ1ZXQ"],
    });
    expect(request.url).toBe("https://api.anthropic.com/v1/messages");
    // Its schemas refuse to be told how many.
    expect(JSON.stringify(body.output_config)).not.toMatch(/minItems|maxItems/);
  });

  it.each([
    [{}, { "x-api-key": KEY, "anthropic-version": "2023-06-01" }],
    [{ version: "2026-10-21" }, { "x-api-key": KEY, "anthropic-version": "2026-10-21" }],
    [{ keyHeader: "authorization" }, { authorization: `Bearer ${KEY}`, "anthropic-version": "2023-06-01" }],
  ])("show the key as the settings say: %j", async (settings, expected) => {
    const { request } = await send(settings);
    const { accept: _, "content-type": __, "user-agent": ___, ...headers } = request.headers;
    expect(headers).toEqual(expected);
  });

  it.each([
    [{}, undefined, "stores", "other"],
    [{ region: "us" }, "us", "stores", "us"],
    [{ region: "us", retentionConfirmed: true }, "us", "none", "us"],
    [{ retentionConfirmed: true }, undefined, "none", "other"],
  ])("ask for the place that the settings name: %j", async (settings, geo, retention, region) => {
    const { body, vendor } = await send(settings);
    expect([body.inference_geo, vendor.retention, vendor.region]).toEqual([geo, retention, region]);
  });

  it("name an effort where the admin does", async () => {
    const { body } = await send({ effort: "low" });
    expect(body.output_config).toMatchObject({ effort: "low" });
  });

  it("may be answered after a thought", async () => {
    const { result } = await send({}, (request) => {
      const text = written(saidIn(request), () => "Hallo ZXQ1ZXQ.");
      const thoughts = [
        { type: "thinking", thinking: "", signature: "a" },
        { type: "redacted_thinking", data: "b" },
      ];
      return new Response(message("", { content: [...thoughts, { type: "text", text }] }));
    });
    expect(result.ok && result.value.translations).toEqual(["Hallo ZXQ1ZXQ."]);
  });
});
