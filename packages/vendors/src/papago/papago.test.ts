import type { VendorJob } from "@sottovoce/core";
import { describe, expect, it } from "vitest";
import { testVendor } from "../testing/conformance.ts";
import { fakeFetch, type SentRequest } from "../testing/fake-fetch.ts";
import { asSafeText } from "../testing/safe-text.ts";
import {
  BAD_SOURCE,
  BAD_TARGET,
  BROKEN,
  ENDPOINT_TIMEOUT,
  NO_PERMISSION,
  NO_SOURCE,
  NO_TRANSLATOR,
  NO_TRANSLATOR_BARE,
  NOT_SUBSCRIBED,
  NOT_SUBSCRIBED_IN_DETAIL,
  QUOTA_EXCEEDED,
  RATE_LIMITED,
  SAME_LANGUAGE,
  THROTTLED,
  TOO_LARGE,
  TOO_LONG,
  translated,
  WRONG_KEY,
} from "./fixtures.ts";
import { papago } from "./index.ts";
import { MAX_AT_ONCE, MAX_CHARACTERS } from "./map.ts";
import type { TranslateRequest } from "./wire.ts";

const SETTINGS = { keyId: "a1b2c3d4e5", key: "Zx9Yw8Vu7Ts6Rq5Po4Nm3Lk2Ji1Hg0Fe" };
const bodyOf = ({ body }: SentRequest): TranslateRequest => JSON.parse(body) as TranslateRequest;
const echo = (request: SentRequest): Response => new Response(translated(bodyOf(request).text));

testVendor({
  vendor: papago,
  settings: SETTINGS,
  refusedSettings: [
    ["nothing", {}],
    ["a key without its id", { key: SETTINGS.key }],
    ["a key with a line break", { ...SETTINGS, key: `${SETTINGS.key}\r\nhost: evil.example` }],
    ["an id with a line break", { ...SETTINGS, keyId: `${SETTINGS.keyId}\nx: y` }],
    ["a glossary that is no id", { ...SETTINGS, glossaryId: "../x" }],
  ],
  pair: { source: "en", target: "ko" },
  headers: ["x-ncp-apigw-api-key-id", "x-ncp-apigw-api-key"],
  variants: [
    [{ source: "en-GB", target: "zh" }, '"source":"en","target":"zh-CN"'],
    [{ source: "zh-TW", target: "ja" }, '"source":"zh-TW","target":"ja"'],
    [{ source: "ja", target: "zh-Hant-HK" }, '"source":"ja","target":"zh-TW"'],
    [{ source: "es-MX", target: "ko" }, '"source":"es","target":"ko"'],
    [{ source: "ko", target: "it" }, '"source":"ko","target":"it"'],
    [{ source: "de-AT", target: "en-US" }, '"source":"de","target":"en"'],
    [{ source: "in", target: "en" }, '"source":"id","target":"en"'],
  ],
  unsupported: [
    { source: "en", target: "it" },
    { source: "ja", target: "de" },
    { source: "es", target: "fr" },
    { source: "ar", target: "ko" },
    { source: "zh-Hans", target: "zh-Hant" },
    { source: "ko", target: "ko" },
    { source: "und", target: "en" },
    { source: "", target: "" },
    { source: "constructor", target: "__proto__" },
  ],
  answer: (request, translate) => new Response(translated(translate(bodyOf(request).text))),
  failures: [
    ["a request it refuses", () => new Response(NO_SOURCE, { status: 400 }), { kind: "rejected", status: 400 }],
    ["a source it does not know", () => new Response(BAD_SOURCE, { status: 400 }), { kind: "unsupported-pair" }],
    ["a target it does not know", () => new Response(BAD_TARGET, { status: 400 }), { kind: "unsupported-pair" }],
    ["one language twice", () => new Response(SAME_LANGUAGE, { status: 400 }), { kind: "unsupported-pair" }],
    ["a pair it lacks", () => new Response(NO_TRANSLATOR, { status: 400 }), { kind: "unsupported-pair" }],
    ["a pair it lacks, bare", () => new Response(NO_TRANSLATOR_BARE, { status: 400 }), { kind: "unsupported-pair" }],
    ["too long a text", () => new Response(TOO_LONG, { status: 400 }), { kind: "too-large" }],
    ["too large a call", () => new Response(TOO_LARGE, { status: 413 }), { kind: "too-large" }],
    ["a wrong key", () => new Response(WRONG_KEY, { status: 401 }), { kind: "unauthorized" }],
    ["a key without permission", () => new Response(NO_PERMISSION, { status: 401 }), { kind: "unauthorized" }],
    ["an application without Papago", () => new Response(NOT_SUBSCRIBED, { status: 429 }), { kind: "unauthorized" }],
    [
      "an application without Papago, in detail",
      () => new Response(NOT_SUBSCRIBED_IN_DETAIL, { status: 429 }),
      { kind: "unauthorized" },
    ],
    ["the owner's limit reached", () => new Response(QUOTA_EXCEEDED, { status: 429 }), { kind: "quota" }],
    ["too many calls", () => new Response(THROTTLED, { status: 429 }), { kind: "rate-limited" }],
    [
      "too many calls, with a time",
      () => new Response(RATE_LIMITED, { status: 429, headers: { "retry-after": "2" } }),
      { kind: "rate-limited", retryAfterMs: 2_000 },
    ],
    ["too many calls, without a word", () => new Response("", { status: 429 }), { kind: "rate-limited" }],
    ["a failure of its own", () => new Response(BROKEN, { status: 500 }), { kind: "unavailable" }],
    ["a gateway that waits too long", () => new Response(ENDPOINT_TIMEOUT, { status: 504 }), { kind: "timeout" }],
  ],
  oneTooFew: (request) =>
    new Response(bodyOf(request).text === "Dos." ? '{"message":{"result":{}}}' : translated(bodyOf(request).text)),
  malformed: [
    ["no text", '{"message":{"result":{"srcLangType":"en"}}}'],
    ["a text that is none", '{"message":{"result":{"translatedText":null}}}'],
  ],
});

async function send(
  over: Partial<VendorJob>,
  settings: unknown = SETTINGS,
  answer: (request: SentRequest) => Response | Promise<Response> = echo,
) {
  const fake = fakeFetch(answer);
  const connected = papago.connect(settings, { fetch: fake.fetch });
  if (!connected.ok) throw new Error("settings refused");
  const job: VendorJob = {
    segments: [asSafeText("Hello.")],
    tokens: [],
    shape: "html-span",
    source: "en",
    target: "ko",
    contentType: "ticket",
    ...over,
  };
  const result = await connected.value.translate(job, new AbortController().signal);
  return { result, requests: fake.requests, connected: connected.value };
}

describe("papago's requests", () => {
  it("go to one host, with the credential in headers", async () => {
    const { requests, connected } = await send({}, { ...SETTINGS, glossaryId: "gl-1" });
    expect(requests.map(({ url }) => url)).toEqual(["https://papago.apigw.ntruss.com/nmt/v1/translation"]);
    expect(requests.map(bodyOf)).toEqual([{ source: "en", target: "ko", text: "Hello.", glossaryKey: "gl-1" }]);
    expect(requests[0]?.headers["x-ncp-apigw-api-key-id"]).toBe(SETTINGS.keyId);
    expect(requests[0]?.headers["x-ncp-apigw-api-key"]).toBe(SETTINGS.key);
    expect([connected.retention, connected.region]).toEqual(["none", "other"]);
  });

  it.each([
    ["en", "ko", "formal", true],
    ["ja", "ko-KR", "formal", true],
    ["zh-Hant", "ja", "formal", true],
    ["en", "ko", "informal", undefined],
    ["en", "ko", undefined, undefined],
    ["es", "ko", "formal", undefined],
    ["ko", "de", "formal", undefined],
  ] as const)("from %s to %s, asked to be %s, have honorific %s", async (source, target, formality, expected) => {
    const { requests } = await send({ source, target, ...(formality === undefined ? {} : { formality }) });
    expect(requests.map(bodyOf).map(({ honorific }) => honorific)).toEqual([expected]);
  });

  it("hold at most 5,000 characters, never half a token, and are at most three at a time", async () => {
    let running = 0;
    let most = 0;
    const paragraph = 'Ihre Bestellung <span translate="no">ZQX1ZQX</span> &amp; mehr. ';
    const segments = [asSafeText(paragraph.repeat(300).trim()), ...Array.from({ length: 9 }, () => asSafeText("Ja."))];
    const { result, requests } = await send({ segments, source: "de" }, SETTINGS, async (request) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 2));
      running -= 1;
      return echo(request);
    });
    expect(result.ok && result.value.translations).toEqual(segments);
    expect(most).toBe(MAX_AT_ONCE);
    for (const { text } of requests.map(bodyOf)) {
      expect(text.length).toBeLessThanOrEqual(MAX_CHARACTERS);
      expect(text.replaceAll('<span translate="no">ZQX1ZQX</span>', "")).not.toMatch(/ZQX|span/);
    }
    expect(requests.length).toBeLessThanOrEqual(15);
  });

  it("end with the first failure", async () => {
    const segments = Array.from({ length: 40 }, (_, index) => asSafeText(`Nummer ${index}.`));
    const { result, requests } = await send({ segments }, SETTINGS, (request) =>
      bodyOf(request).text === "Nummer 4." ? new Response(THROTTLED, { status: 429 }) : echo(request),
    );
    expect(result).toEqual({ ok: false, error: { kind: "rate-limited" } });
    expect(requests.length).toBeLessThan(12);
  });
});

it("papago offers the formal style where it has it", () => {
  const offered = (["ko", "ja", "ko-KP", "de", "zh"] as const).map((target) => papago.formality?.(target, "formal"));
  expect(offered).toEqual([true, true, true, false, false]);
  expect(papago.formality?.("ko", "informal")).toBe(false);
});
