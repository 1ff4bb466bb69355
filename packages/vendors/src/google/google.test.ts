import type { VendorJob } from "@sottovoce/core";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { testVendor } from "../testing/conformance.ts";
import { fakeFetch, type SentRequest } from "../testing/fake-fetch.ts";
import { asSafeText } from "../testing/safe-text.ts";
import { refused, refusedWithDetails, token, TOKEN_REFUSED, translated } from "./fixtures.ts";
import { google } from "./index.ts";
import { MAX_CODE_POINTS, MAX_TEXTS } from "./map.ts";
import { TOKEN_URL } from "./sign-assertion.ts";
import type { TranslateRequest } from "./wire.ts";

const ALGORITHM = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
const keys = await crypto.subtle.generateKey(
  { ...ALGORITHM, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
  true,
  ["sign", "verify"],
);
const pkcs8 = new Uint8Array(await crypto.subtle.exportKey("pkcs8", keys.privateKey));
const base64 = btoa(String.fromCharCode(...pkcs8));
const PRIVATE_KEY = `-----BEGIN PRIVATE KEY-----\n${base64.replace(/(.{64})/g, "$1\n")}\n-----END PRIVATE KEY-----\n`;
const SETTINGS = {
  project: "a-project",
  clientEmail: "translate@a-project.iam.gserviceaccount.com",
  privateKey: PRIVATE_KEY,
};
const TOKEN = "ya29.c.first-token_0123456789";

const isToken = ({ url }: SentRequest): boolean => url === TOKEN_URL;
const bodyOf = ({ body }: SentRequest): TranslateRequest => JSON.parse(body) as TranslateRequest;
const echo = (request: SentRequest): Response => new Response(translated(bodyOf(request).contents));

testVendor({
  vendor: google,
  settings: SETTINGS,
  refusedSettings: [
    ["nothing", {}],
    ["no key", { ...SETTINGS, privateKey: "" }],
    ["a key of another kind", { ...SETTINGS, privateKey: PRIVATE_KEY.replaceAll("PRIVATE", "EC PRIVATE") }],
    ["a key with something behind it", { ...SETTINGS, privateKey: `${PRIVATE_KEY}x` }],
    ["an account with a line break", { ...SETTINGS, clientEmail: `${SETTINGS.clientEmail}\r\nx: y` }],
    ["a project that climbs out of the path", { ...SETTINGS, project: "a/../b" }],
    ["a project with a query", { ...SETTINGS, project: "abc?x=1" }],
    ["a glossary that climbs out of the path", { ...SETTINGS, glossaryId: "../models" }],
    ["an unknown region", { ...SETTINGS, region: "mars" }],
  ],
  pair: { source: "es", target: "en" },
  variants: [
    [{ source: "es-419", target: "en-US" }, '"sourceLanguageCode":"es","targetLanguageCode":"en"'],
    [{ source: "en", target: "pt" }, '"targetLanguageCode":"pt"'],
    [{ source: "en", target: "pt-PT" }, '"targetLanguageCode":"pt-PT"'],
    [{ source: "de", target: "zh-TW" }, '"targetLanguageCode":"zh-TW"'],
    [{ source: "ja", target: "fr-CA" }, '"targetLanguageCode":"fr-CA"'],
    [{ source: "ar", target: "no" }, '"targetLanguageCode":"no"'],
  ],
  unsupported: [
    { source: "en", target: "uz-Cyrl" },
    { source: "en", target: "xx" },
    { source: "pt-BR", target: "pt-PT" },
    { source: "und", target: "en" },
    { source: "", target: "" },
    { source: "constructor", target: "__proto__" },
  ],
  credential: (request) => (isToken(request) ? new Response(token(TOKEN)) : undefined),
  answer: (request, translate) => new Response(translated(bodyOf(request).contents.map(translate))),
  failures: [
    [
      "a request it refuses",
      () => new Response(refused(400, "INVALID_ARGUMENT", "Text is empty."), { status: 400 }),
      { kind: "rejected", status: 400 },
    ],
    [
      "a language it has not",
      () => new Response(refused(400, "INVALID_ARGUMENT", "Target language is invalid."), { status: 400 }),
      { kind: "unsupported-pair" },
    ],
    [
      "a token it refuses although it was just made",
      () => new Response(refused(401, "UNAUTHENTICATED", "Invalid credentials."), { status: 401 }),
      { kind: "unauthorized" },
    ],
    [
      "an account without the role",
      () => new Response(refused(403, "PERMISSION_DENIED", "Permission denied."), { status: 403 }),
      { kind: "unauthorized" },
    ],
    [
      "the characters used up, said with 403",
      () => new Response(refused(403, "PERMISSION_DENIED", "", ["quotaExceeded"]), { status: 403 }),
      { kind: "quota" },
    ],
    [
      "a glossary that is not there",
      () => new Response(refused(404, "NOT_FOUND", "Not found."), { status: 404 }),
      { kind: "rejected", status: 404 },
    ],
    [
      "too many requests",
      () =>
        new Response(refusedWithDetails(429, "RESOURCE_EXHAUSTED", "", "RATE_LIMIT_EXCEEDED"), {
          status: 429,
          headers: { "retry-after": "2" },
        }),
      { kind: "rate-limited", retryAfterMs: 2_000 },
    ],
    [
      "a failure of its own",
      () => new Response(refused(500, "INTERNAL", ""), { status: 500 }),
      { kind: "unavailable" },
    ],
    ["no service", () => new Response(refused(503, "UNAVAILABLE", ""), { status: 503 }), { kind: "unavailable" }],
    ["a deadline of its own", () => new Response("", { status: 504 }), { kind: "timeout" }],
  ],
  oneTooFew: (request) => new Response(translated(bodyOf(request).contents.slice(1))),
  malformed: [
    ["no text", '{"translations":[{"model":"nmt"}]}'],
    ["another count with the glossary than without", translated(["Hello"], [])],
  ],
});

const JOB: VendorJob = {
  segments: [asSafeText("Hola.")],
  tokens: [],
  shape: "html-span",
  source: "es",
  target: "en",
  contentType: "ticket",
};

function connect(
  settings: Readonly<Record<string, unknown>> = SETTINGS,
  answer: (request: SentRequest, index: number) => Response = echo,
  answerToken: (index: number) => Response = (index) => new Response(token(`${TOKEN}${index}`)),
) {
  let tokens = 0;
  const fake = fakeFetch((request, index) => {
    if (!isToken(request)) return answer(request, index);
    tokens += 1;
    return answerToken(tokens);
  });
  const connected = google.connect(settings, { fetch: fake.fetch });
  if (!connected.ok) throw new Error(`settings refused: ${connected.error.fields.join()}`);
  const { retention, region } = connected.value;
  return {
    retention,
    region,
    translate: (over: Partial<VendorJob> = {}) =>
      connected.value.translate({ ...JOB, ...over }, new AbortController().signal),
    calls: () => fake.requests.filter((request) => !isToken(request)),
    tokenCalls: () => fake.requests.filter(isToken),
  };
}

const decode = (part = ""): string => atob(part.replaceAll("-", "+").replaceAll("_", "/"));
const authorizations = (calls: readonly SentRequest[]) => calls.map(({ headers }) => headers["authorization"]);

describe("google's requests", () => {
  it("say everything that is not to be left to defaults", async () => {
    const { translate, calls } = connect();
    await translate();
    expect(calls().map(bodyOf)).toEqual([
      {
        contents: ["Hola."],
        mimeType: "text/html",
        sourceLanguageCode: "es",
        targetLanguageCode: "en",
        model: "projects/a-project/locations/europe-west1/models/general/nmt",
      },
    ]);
    expect(authorizations(calls())).toEqual([`Bearer ${TOKEN}1`]);
  });

  it.each([
    [{}, "translate-eu", "europe-west1", "eu"],
    [{ region: "us" }, "translate-us", "us-west1", "us"],
    [{ region: "global" }, "translation", "global", "other"],
    [{ region: "global", glossaryId: "products" }, "translation", "us-central1", "other"],
  ])("go where the region says: %j", async (over, host, location, region) => {
    const connected = connect({ ...SETTINGS, ...over });
    await connected.translate();
    const path = `projects/a-project/locations/${location}`;
    expect(connected.calls().map(({ url }) => url)).toEqual([
      `https://${host}.googleapis.com/v3/${path}:translateText`,
    ]);
    expect(connected.calls().map((request) => bodyOf(request).model)).toEqual([`${path}/models/general/nmt`]);
    expect([connected.region, connected.retention]).toEqual([region, "transient"]);
  });

  it("ask for the admin's glossary, and what it gives is the answer", async () => {
    const { translate, calls } = connect({ ...SETTINGS, glossaryId: "products" }, () =>
      Response.json(JSON.parse(translated(["The router"], ["The HomeBox"]))),
    );
    const result = await translate();
    expect(calls().map((request) => bodyOf(request).glossaryConfig)).toEqual([
      { glossary: "projects/a-project/locations/europe-west1/glossaries/products", ignoreCase: false },
    ]);
    expect(result.ok && result.value.translations).toEqual(["The HomeBox"]);
  });

  it("are plain text for the shape nonce, and come back as they are", async () => {
    const { translate, calls } = connect();
    const text = asSafeText(`ZXQ1ZXQ "a" & <b> 'c' &amp; مرحبا こんにちは`);
    const result = await translate({ shape: "nonce", segments: [text] });
    expect(calls().map((request) => bodyOf(request).mimeType)).toEqual(["text/plain"]);
    expect(result.ok && result.value.translations).toEqual([text]);
  });

  it("stay within 1,024 texts and 25,000 code points", async () => {
    const { translate, calls } = connect();
    const segments = [
      ...Array.from({ length: 1_500 }, (_, index) => asSafeText(`Frase ${index}.`)),
      asSafeText("まだ届いていません。".repeat(6_000)),
    ];
    const result = await translate({ segments });
    expect(result.ok && result.value.translations).toEqual(segments);
    for (const request of calls()) {
      const { contents } = bodyOf(request);
      expect(contents.length).toBeLessThanOrEqual(MAX_TEXTS);
      expect(contents.reduce((sum, text) => sum + Array.from(text).length, 0)).toBeLessThanOrEqual(MAX_CODE_POINTS);
    }
    expect(calls().length).toBeLessThanOrEqual(5);
  });
});

describe("google's token", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date"], now: 1_780_000_000_000 });
    return () => vi.useRealTimers();
  });

  it("is asked for with an assertion that the account's public key verifies", async () => {
    const { translate, tokenCalls } = connect();
    await translate();
    const [request] = tokenCalls();
    const form = new URLSearchParams(request?.body);
    expect([...form.keys()]).toEqual(["grant_type", "assertion"]);
    expect(form.get("grant_type")).toBe("urn:ietf:params:oauth:grant-type:jwt-bearer");
    const [header = "", claims = "", signature = ""] = (form.get("assertion") ?? "").split(".");
    expect(JSON.parse(decode(header))).toEqual({ alg: "RS256", typ: "JWT" });
    expect(JSON.parse(decode(claims))).toEqual({
      iss: SETTINGS.clientEmail,
      scope: "https://www.googleapis.com/auth/cloud-translation",
      aud: "https://oauth2.googleapis.com/token",
      iat: 1_780_000_000,
      exp: 1_780_003_600,
    });
    const bytes = Uint8Array.from(decode(signature), (character) => character.charCodeAt(0));
    const signed = new TextEncoder().encode(`${header}.${claims}`);
    expect(await crypto.subtle.verify(ALGORITHM, keys.publicKey, bytes, signed)).toBe(true);
  });

  it.each([
    ["line breaks", PRIVATE_KEY],
    ["line breaks as the key file writes them", PRIVATE_KEY.replaceAll("\n", String.raw`\n`)],
    ["line breaks of Windows", PRIVATE_KEY.replaceAll("\n", "\r\n")],
    ["none", PRIVATE_KEY.replaceAll("\n", "")],
  ])("takes a key with %s", async (_name, privateKey) => {
    const { translate } = connect({ ...SETTINGS, privateKey });
    expect((await translate()).ok).toBe(true);
  });

  it("is used again until a minute before its end", async () => {
    const { translate, calls, tokenCalls } = connect();
    await translate();
    vi.setSystemTime(1_780_000_000_000 + 3_538_000);
    await translate();
    expect(tokenCalls()).toHaveLength(1);
    vi.setSystemTime(1_780_000_000_000 + 3_540_000);
    await translate();
    expect(tokenCalls()).toHaveLength(2);
    expect(authorizations(calls())).toEqual([`Bearer ${TOKEN}1`, `Bearer ${TOKEN}1`, `Bearer ${TOKEN}2`]);
  });

  it("is replaced once when Google no longer takes it", async () => {
    const { translate, calls, tokenCalls } = connect(SETTINGS, (request, index) =>
      index > 1 && request.headers["authorization"] === `Bearer ${TOKEN}1`
        ? new Response(refused(401, "UNAUTHENTICATED", ""), { status: 401 })
        : echo(request),
    );
    expect((await translate()).ok).toBe(true);
    expect((await translate()).ok).toBe(true);
    expect(authorizations(calls())).toEqual([`Bearer ${TOKEN}1`, `Bearer ${TOKEN}1`, `Bearer ${TOKEN}2`]);
    expect(tokenCalls()).toHaveLength(2);
  });

  it("is not asked for over and over by an account that was shut out", async () => {
    const { translate, calls, tokenCalls } = connect(SETTINGS, (request, index) =>
      index > 1 ? new Response(refused(401, "UNAUTHENTICATED", ""), { status: 401 }) : echo(request),
    );
    await translate();
    expect(await translate()).toEqual({ ok: false, error: { kind: "unauthorized" } });
    expect([calls().length, tokenCalls().length]).toEqual([3, 2]);
  });

  it.each([
    ["a key that was withdrawn", () => new Response(TOKEN_REFUSED, { status: 400 }), { kind: "unauthorized" }],
    ["an unknown client", () => new Response(TOKEN_REFUSED, { status: 401 }), { kind: "unauthorized" }],
    ["a failure", () => new Response("", { status: 503 }), { kind: "unavailable" }],
    ["a redirect", () => new Response(null, { status: 302, headers: { location: "/" } }), { kind: "redirected" }],
    ["no token", () => new Response("{}"), { kind: "malformed" }],
    ["a token that is no header", () => new Response(token("a\r\nx-evil: 1234567")), { kind: "malformed" }],
    ["another page", () => new Response("<html>"), { kind: "malformed" }],
  ])("that Google does not give lets no text leave: %s", async (_name, answerToken, error) => {
    const { translate, calls } = connect(SETTINGS, echo, answerToken);
    expect(await translate()).toEqual({ ok: false, error });
    expect(calls()).toEqual([]);
  });

  it("cannot be asked for with a key that is none", async () => {
    const privateKey = `-----BEGIN PRIVATE KEY-----\n${"QUJD".repeat(60)}\n-----END PRIVATE KEY-----`;
    const { translate, calls, tokenCalls } = connect({ ...SETTINGS, privateKey });
    expect(await translate()).toEqual({ ok: false, error: { kind: "unauthorized" } });
    expect([...calls(), ...tokenCalls()]).toEqual([]);
  });
});
