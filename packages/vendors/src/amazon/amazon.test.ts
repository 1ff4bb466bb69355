import type { VendorJob } from "@sottovoce/core";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { utf8Bytes } from "../batch.ts";
import { testVendor } from "../testing/conformance.ts";
import { fakeFetch, silence, type SentRequest } from "../testing/fake-fetch.ts";
import { asSafeText } from "../testing/safe-text.ts";
import { refused, translated } from "./fixtures.ts";
import { amazon } from "./index.ts";
import { honoursFormality } from "./languages.ts";
import { MAX_AT_ONCE, MAX_BYTES } from "./map.ts";
import type { TranslateRequest } from "./wire.ts";

// AWS's own example credentials.
const SETTINGS = {
  accessKeyId: "AKIAIOSFODNN7EXAMPLE",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
};
const bodyOf = ({ body }: SentRequest): TranslateRequest => JSON.parse(body) as TranslateRequest;
const answerWith = (request: SentRequest, text: string): Response =>
  new Response(translated(text, bodyOf(request).SourceLanguageCode, bodyOf(request).TargetLanguageCode));
const echo = (request: SentRequest): Response => answerWith(request, bodyOf(request).Text);

testVendor({
  vendor: amazon,
  settings: SETTINGS,
  refusedSettings: [
    ["nothing", {}],
    ["no secret", { ...SETTINGS, secretAccessKey: "" }],
    ["a secret with a line break", { ...SETTINGS, secretAccessKey: `${SETTINGS.secretAccessKey}\r\nx` }],
    ["a key id with a slash", { ...SETTINGS, accessKeyId: "AKIAIOSFODNN7EXAMPLE/x" }],
    ["an unknown region", { ...SETTINGS, region: "evil.example/#" }],
    ["a terminology with a quote", { ...SETTINGS, terminologyName: 'a"' }],
  ],
  pair: { source: "es", target: "en" },
  variants: [
    [{ source: "es-MX", target: "en-GB" }, '"SourceLanguageCode":"es","TargetLanguageCode":"en"'],
    [{ source: "en", target: "es-419" }, '"TargetLanguageCode":"es-MX"'],
    [{ source: "en", target: "pt-BR" }, '"TargetLanguageCode":"pt"'],
    [{ source: "de", target: "pt-PT" }, '"TargetLanguageCode":"pt-PT"'],
    [{ source: "pt-PT", target: "fr-CA" }, '"SourceLanguageCode":"pt","TargetLanguageCode":"fr-CA"'],
    [{ source: "ar", target: "zh-Hant" }, '"TargetLanguageCode":"zh-TW"'],
    [{ source: "zh-Hans", target: "ja" }, '"SourceLanguageCode":"zh"'],
    [{ source: "it", target: "nb" }, '"TargetLanguageCode":"no"'],
    [{ source: "iw", target: "fil" }, '"SourceLanguageCode":"he","TargetLanguageCode":"tl"'],
    [{ source: "sr", target: "fa-AF" }, '"SourceLanguageCode":"sr","TargetLanguageCode":"fa-AF"'],
  ],
  unsupported: [
    { source: "en", target: "sr" },
    { source: "en", target: "xx" },
    { source: "es-ES", target: "es-MX" },
    { source: "und", target: "en" },
    { source: "", target: "" },
    { source: "constructor", target: "__proto__" },
  ],
  answer: (request, translate) => answerWith(request, translate(bodyOf(request).Text)),
  failures: [
    ["a request it refuses", () => refused(400, "InvalidRequestException"), { kind: "rejected", status: 400 }],
    [
      "a pair it has not",
      () => refused(400, "com.amazonaws.translate#UnsupportedLanguagePairException"),
      { kind: "unsupported-pair" },
    ],
    ["too long a text", () => refused(400, "TextSizeLimitExceededException"), { kind: "too-large" }],
    ["too many requests, said with 400", () => refused(400, "ThrottlingException"), { kind: "rate-limited" }],
    ["too many requests", () => refused(429, "TooManyRequestsException"), { kind: "rate-limited" }],
    ["a limit of the account", () => refused(400, "LimitExceededException"), { kind: "quota" }],
    ["an unknown key, said with 400", () => refused(400, "UnrecognizedClientException"), { kind: "unauthorized" }],
    ["a wrong signature, said with 400", () => refused(400, "InvalidSignatureException"), { kind: "unauthorized" }],
    ["a user without the right, said with 400", () => refused(400, "AccessDeniedException"), { kind: "unauthorized" }],
    ["no key", () => refused(403, "MissingAuthenticationTokenException"), { kind: "unauthorized" }],
    [
      "a terminology that is not there",
      () => refused(404, "ResourceNotFoundException"),
      { kind: "rejected", status: 404 },
    ],
    ["a failure of its own", () => refused(500, "InternalServerException"), { kind: "unavailable" }],
    ["no service", () => refused(503, "ServiceUnavailableException"), { kind: "unavailable" }],
    ["a page of something else", () => new Response("<html>", { status: 502 }), { kind: "unavailable" }],
  ],
  oneTooFew: () => new Response('{"AppliedTerminologies":[]}'),
  malformed: [["no text", '{"TranslatedText":null}']],
  headers: ["x-amz-target", "x-amz-date"],
});

const JOB: VendorJob = {
  segments: [asSafeText("Hola.")],
  tokens: [],
  shape: "html-span",
  source: "es",
  target: "en",
  contentType: "ticket",
};

function connect(over: Readonly<Record<string, unknown>> = {}, answer: Parameters<typeof fakeFetch>[0] = echo) {
  const fake = fakeFetch(answer);
  const connected = amazon.connect({ ...SETTINGS, ...over }, { fetch: fake.fetch });
  if (!connected.ok) throw new Error("settings refused");
  return {
    vendor: connected.value,
    requests: fake.requests,
    translate: (job: Partial<VendorJob> = {}) =>
      connected.value.translate({ ...JOB, ...job }, new AbortController().signal),
  };
}

const sentences = (count: number) => Array.from({ length: count }, (_, index) => asSafeText(`Frase ${index}.`));
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const slowly = async (request: SentRequest, index: number): Promise<Response> => {
  await pause(index % 3);
  return echo(request);
};

describe("amazon's requests", () => {
  it("hold one text each and say nothing that masks or shortens", async () => {
    const { translate, requests } = connect();
    await translate({ segments: sentences(2) });
    // Whichever was signed first.
    const bodies = requests.map(bodyOf).toSorted((one, other) => one.Text.localeCompare(other.Text));
    expect(bodies).toEqual([
      { Text: "Frase 0.", SourceLanguageCode: "es", TargetLanguageCode: "en" },
      { Text: "Frase 1.", SourceLanguageCode: "es", TargetLanguageCode: "en" },
    ]);
    expect(requests.map(({ headers }) => [headers["content-type"], headers["x-amz-target"]])).toEqual([
      ["application/x-amz-json-1.1", "AWSShineFrontendService_20170701.TranslateText"],
      ["application/x-amz-json-1.1", "AWSShineFrontendService_20170701.TranslateText"],
    ]);
  });

  it.each([
    [{}, "eu-central-1", "eu", "stores"],
    [{ region: "eu-west-3", retentionConfirmed: true }, "eu-west-3", "eu", "none"],
    [{ region: "eu-west-2" }, "eu-west-2", "other", "stores"],
    [{ region: "us-east-1" }, "us-east-1", "us", "stores"],
    [{ region: "ap-northeast-1" }, "ap-northeast-1", "other", "stores"],
  ])("go where the region says: %j", async (over, host, region, retention) => {
    const { translate, requests, vendor } = connect(over);
    await translate();
    expect(requests.map(({ url }) => url)).toEqual([`https://translate.${host}.amazonaws.com/`]);
    expect([vendor.region, vendor.retention]).toEqual([region, retention]);
  });

  it("name the admin's terminology", async () => {
    const { translate, requests } = connect({ terminologyName: "products" });
    await translate();
    expect(requests.map((request) => bodyOf(request).TerminologyNames)).toEqual([["products"]]);
  });

  it.each([
    ["de", "formal", { Formality: "FORMAL" }],
    ["es-MX", "informal", { Formality: "INFORMAL" }],
    ["it", "formal", { Formality: "FORMAL" }],
    ["ja", "formal", { Formality: "FORMAL" }],
    ["pt-PT", "informal", { Formality: "INFORMAL" }],
    ["ar", "formal", undefined],
    ["pt-BR", "formal", undefined],
  ] as const)("into %s ask to be %s where AWS can", async (target, formality, expected) => {
    const { translate, requests } = connect();
    await translate({ source: "en", target, formality });
    expect(requests.map((request) => bodyOf(request).Settings)).toEqual([expected]);
    expect(honoursFormality(target)).toBe(expected !== undefined);
    expect(amazon.formality?.(target, formality)).toBe(expected !== undefined);
  });

  it.each([
    ["es", "La instalación tardó más de lo que decían. "],
    ["de", "Größenänderungsmaßnahmen "],
    ["ar", "لم يصل الطلب حتى الآن ولا أحد يرد. "],
    ["ja", "設置に予定より時間がかかりました。"],
  ])("stay within 10,000 bytes in %s, and nothing is lost", async (source, sentence) => {
    const text = asSafeText(
      `${sentence.repeat(300)}&amp;<span translate="no">ZXQ1ZXQ</span> ${sentence.repeat(400)}`.trim(),
    );
    const { translate, requests } = connect();
    const result = await translate({ segments: [text], source, target: "en" });
    expect(result.ok && result.value.translations).toEqual([text]);
    expect(requests.length).toBeLessThanOrEqual(Math.ceil((1.2 * utf8Bytes(text)) / MAX_BYTES));
    for (const request of requests) expect(utf8Bytes(bodyOf(request).Text)).toBeLessThanOrEqual(MAX_BYTES);
    expect(requests.filter(({ body }) => body.includes("ZXQ1ZXQ</span>"))).toHaveLength(1);
  });
});

describe("amazon's calls", () => {
  it("are four at the same time, no more, and keep the order of the texts", async () => {
    let running = 0;
    let most = 0;
    let open = (): void => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const { translate } = connect({}, async (request, index) => {
      running += 1;
      most = Math.max(most, running);
      if (index === MAX_AT_ONCE - 1) open();
      await gate;
      const answer = await slowly(request, index);
      running -= 1;
      return answer;
    });
    const segments = sentences(23);
    const result = await translate({ segments });
    expect(most).toBe(MAX_AT_ONCE);
    expect(result).toEqual({
      ok: true,
      value: { translations: segments, billedCharacters: segments.join("").length },
    });
  });

  it("end with the first failure", async () => {
    const { translate, requests } = connect({}, async (request, index) =>
      index === 5 ? refused(400, "ThrottlingException") : slowly(request, index),
    );
    expect(await translate({ segments: sentences(40) })).toEqual({ ok: false, error: { kind: "rate-limited" } });
    expect(requests.length).toBeLessThan(5 + 2 * MAX_AT_ONCE);
  });

  it("end at the deadline, named as such", async () => {
    const deadline = new AbortController();
    const { vendor, requests } = connect({}, (_request, index) => {
      // Later, when this call waits too.
      if (index === MAX_AT_ONCE - 1) setTimeout(() => deadline.abort(new DOMException("", "TimeoutError")));
      return silence();
    });
    const result = await vendor.translate({ ...JOB, segments: sentences(9) }, deadline.signal);
    expect(result).toEqual({ ok: false, error: { kind: "timeout" } });
    expect(requests).toHaveLength(MAX_AT_ONCE);
  });
});

describe("amazon's signature", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 10, 24, 12, 0, 0) });
    return () => vi.useRealTimers();
  });

  it.each([
    ["es", '¿Dónde está el paquete de <span translate="no">ZXQ1ZXQ</span>?'],
    ["de", "Größe & Maß"],
    ["it", "L'ordine è arrivato."],
    ["ja", "まだ届いていません。"],
    ["ar", "لم يصل الطلب."],
  ])("is the one that AWS computes itself (version 4): %s", async (source, text) => {
    const { translate, requests } = connect({ region: "eu-west-1" });
    await translate({ segments: [asSafeText(text)], source, target: "en" });
    const [request] = requests;
    if (request === undefined) throw new Error("nothing sent");
    const { headers, body } = request;
    const [, scope = "", names = "", signature = ""] =
      /^AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE\/(\S+), SignedHeaders=(\S+), Signature=([0-9a-f]{64})$/.exec(
        headers["authorization"] ?? "",
      ) ?? [];
    expect(headers["x-amz-date"]).toBe("20261124T120000Z");
    expect(scope).toBe("20261124/eu-west-1/translate/aws4_request");
    expect(names).toBe("content-type;host;x-amz-date;x-amz-target");

    const signed = { ...headers, host: "translate.eu-west-1.amazonaws.com" } as Readonly<Record<string, string>>;
    const lines = names.split(";").map((name) => `${name}:${signed[name] ?? ""}\n`);
    const canonical = ["POST", "/", "", lines.join(""), names, await sha256(body)].join("\n");
    const toSign = ["AWS4-HMAC-SHA256", headers["x-amz-date"], scope, await sha256(canonical)].join("\n");
    let key: Uint8Array<ArrayBuffer> = new TextEncoder().encode(`AWS4${SETTINGS.secretAccessKey}`);
    for (const part of scope.split("/")) key = await hmac(key, part);
    expect(hex(await hmac(key, toSign))).toBe(signature);
  });
});

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const sha256 = async (text: string): Promise<string> =>
  hex(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))));

async function hmac(key: Uint8Array<ArrayBuffer>, text: string): Promise<Uint8Array<ArrayBuffer>> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const imported = await crypto.subtle.importKey("raw", key, algorithm, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", imported, new TextEncoder().encode(text)));
}
