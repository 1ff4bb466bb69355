import type { VendorJob } from "@sottovoce/core";
import { describe, expect, it } from "vitest";
import { testVendor } from "../testing/conformance.ts";
import { fakeFetch, type SentRequest } from "../testing/fake-fetch.ts";
import { asSafeText } from "../testing/safe-text.ts";
import { CRASHED, INVALID_PAIR, MISSING_ARGUMENT, NOT_INSTALLED, PIPE_BROKE, translated } from "./fixtures.ts";
import { apertium } from "./index.ts";
import { MAX_REQUEST } from "./pieces.ts";

const textOf = ({ body }: SentRequest): string => new URLSearchParams(body).get("q") ?? "";
const pairOf = ({ body }: SentRequest): string => new URLSearchParams(body).get("langpair") ?? "";

testVendor({
  vendor: apertium,
  settings: { url: "http://127.0.0.1:2737" },
  refusedSettings: [
    ["nothing", {}],
    ["http elsewhere", { url: "http://mt.example.org" }],
    ["another scheme", { url: "file:///etc/passwd" }],
    ["credentials", { url: "https://user:pass@mt.example.org" }],
    ["a query", { url: "https://mt.example.org/?x=1" }],
    ["a fragment", { url: "https://mt.example.org/#a" }],
    ["a path that climbs", { url: "https://mt.example.org/a/../b" }],
    ["an escaped path", { url: "https://mt.example.org/%2e%2e/" }],
    ["a double slash", { url: "https://mt.example.org//evil.example" }],
    ["a backslash", { url: "https://mt.example.org\\evil.example" }],
    ["a private address", { url: "https://10.0.0.1" }],
    ["the metadata address", { url: "https://169.254.169.254" }],
    ["an address written as a number", { url: "https://2852039166" }],
    ["an address in IPv6", { url: "https://[fd00::1]" }],
    ["a name inside the network", { url: "https://mt.internal" }],
    ["a name that only looks like loopback", { url: "http://127.0.0.1.example.org" }],
    ["no text", { url: 7 }],
  ],
  pair: { source: "es", target: "en" },
  variants: [
    [{ source: "es", target: "en" }, "langpair=spa|eng_US"],
    [{ source: "es-MX", target: "en-GB" }, "langpair=spa|eng&"],
    [{ source: "es", target: "pt" }, "langpair=spa|por_BR"],
    [{ source: "es", target: "pt-PT" }, "langpair=spa|por&"],
    [{ source: "pt-BR", target: "es" }, "langpair=por|spa"],
    [{ source: "nb", target: "sv" }, "langpair=nob|swe"],
    [{ source: "it", target: "en" }, "langpair=spa|eng_US"],
    [{ source: "en", target: "it" }, "langpair=cat|ita"],
  ],
  unsupported: [
    { source: "de", target: "en" },
    { source: "en", target: "de" },
    { source: "ja", target: "es" },
    { source: "en", target: "en" },
    { source: "pt-BR", target: "pt-PT" },
    { source: "sv", target: "en" },
    { source: "und", target: "en" },
    { source: "", target: "" },
    { source: "constructor", target: "__proto__" },
  ],
  answer: (request, translate) =>
    new Response(
      translated(
        textOf(request).replace(
          /(<p id="\d+">)([^]*?)(<\/p>)/g,
          (_, open, text, close) => `${open}${translate(text)}${close}`,
        ),
      ),
    ),
  failures: [
    ["a pair that is not installed", () => new Response(NOT_INSTALLED, { status: 400 }), { kind: "unsupported-pair" }],
    ["a pair it cannot read", () => new Response(INVALID_PAIR, { status: 400 }), { kind: "unsupported-pair" }],
    ["a request it refuses", () => new Response(MISSING_ARGUMENT, { status: 400 }), { kind: "rejected", status: 400 }],
    ["a pipe that broke or took ten seconds", () => new Response(PIPE_BROKE, { status: 503 }), { kind: "unavailable" }],
    ["a crash", () => new Response(CRASHED, { status: 500 }), { kind: "unavailable" }],
    ["a page of something else", () => new Response("<html>", { status: 404 }), { kind: "rejected", status: 404 }],
    ["a proxy that waits too long", () => new Response("", { status: 504 }), { kind: "timeout" }],
    ["a proxy that wants a password", () => new Response("", { status: 401 }), { kind: "unauthorized" }],
  ],
  oneTooFew: (request) => new Response(translated(textOf(request).replace(/<p id="\d+">[^]*?<\/p>/, ""))),
  malformed: [
    ["no text", '{"responseData":{"translatedText":null}}'],
    ["a text that lost its frame", translated("Hello")],
  ],
});

const job = (segments: readonly string[], over: Partial<VendorJob> = {}): VendorJob => ({
  segments: segments.map(asSafeText),
  tokens: [],
  shape: "apertium-notrans",
  source: "es",
  target: "en",
  contentType: "ticket",
  ...over,
});

async function translate(asked: VendorJob, answer: (request: SentRequest, index: number) => string) {
  const fake = fakeFetch((request, index) => new Response(translated(answer(request, index))));
  const connected = apertium.connect({ url: "http://localhost:2737/" }, { fetch: fake.fetch });
  if (!connected.ok) throw new Error("settings refused");
  const result = await connected.value.translate(asked, new AbortController().signal);
  if (!result.ok) throw new Error(result.error.kind);
  return { ...result.value, requests: fake.requests };
}

describe("apertium's requests", () => {
  it("stay under the length at which APy cuts them, and are few", async () => {
    const { requests } = await translate(
      job(Array.from({ length: 40 }, () => "El pedido no ha llegado.".repeat(5))),
      textOf,
    );
    for (const request of requests) expect(textOf(request).length).toBeLessThanOrEqual(MAX_REQUEST);
    expect(requests.length).toBeLessThanOrEqual(7);
  });

  it("never cut a pseudonym, a tag or an entity", async () => {
    const segment = `${"a".repeat(90)}&amp;<apertium-notrans>ZQX1ZQX</apertium-notrans>`.repeat(60);
    const { requests, translations } = await translate(job([segment]), textOf);
    expect(translations).toEqual([segment]);
    for (const request of requests) {
      expect(textOf(request)).not.toMatch(/&[^;]{0,6}<\/p>|<apertium-notrans>[^<]*<\/p>/);
      expect(textOf(request).length).toBeLessThanOrEqual(MAX_REQUEST);
    }
  });

  it("go through a second language where no package is direct, marks removed in between", async () => {
    const { requests, translations } = await translate(job(["La lavatrice."], { source: "it" }), (request) =>
      pairOf(request) === "ita|spa"
        ? '<p id="0">La *lavadora #grande.</p>'
        : textOf(request).replace("La lavadora grande", "The washing machine"),
    );
    expect(requests.map(pairOf)).toEqual(["ita|spa", "spa|eng_US"]);
    expect(
      textOf(requests[1] ?? requests[0] ?? { url: "", method: "", headers: {}, body: "", redirect: undefined }),
    ).toBe('<p id="0">La lavadora grande.</p>');
    expect(translations).toEqual(["The washing machine."]);
  });

  it("keep addresses, handles and the source's own marks away from the engine", async () => {
    const segment = "Mire https://ayuda.example/caso?a=1&amp;b=2, pedido #12 *urgente* @tienda.";
    const { requests, translations } = await translate(job([segment]), textOf);
    expect(textOf(requests[0] ?? { url: "", method: "", headers: {}, body: "", redirect: undefined })).toBe(
      '<p id="0">Mire <m id="0"/>, pedido <m id="1"/>12 <m id="2"/>urgente<m id="3"/> <m id="4"/>.</p>',
    );
    expect(translations).toEqual([segment]);
  });
});

describe("apertium's answers", () => {
  it("lose its marks, and the words it did not know are counted, pseudonyms not among them", async () => {
    const { translations, wordsLeft } = await translate(
      job(["Hola ZQX1ZQX, gadget prometido 5*3 #1."], { shape: "nonce" }),
      () => '<p id="0">Hello *ZQX1ZQX, the *gadget #prometer  @casa 5<m id="0"/>3 <m id="1"/>1.</p>',
    );
    expect(translations).toEqual(["Hello ZQX1ZQX, the gadget prometer casa 5*3 #1."]);
    expect(wordsLeft).toBe(1);
  });

  it("are asked for paragraph by paragraph where the frame came back damaged", async () => {
    const { requests, translations } = await translate(job(["Uno.", "Dos."]), (request, index) =>
      index === 0 ? "One. Two." : textOf(request),
    );
    expect(requests.map(textOf)).toEqual([
      '<p id="0">Uno.</p><p id="1">Dos.</p>',
      '<p id="0">Uno.</p>',
      '<p id="0">Dos.</p>',
    ]);
    expect(translations).toEqual(["Uno.", "Dos."]);
  });

  it("are refused when they hold the leftovers of somebody else's request", async () => {
    const { requests } = await translate(job(["Uno."]), (request) => textOf(request));
    expect(requests).toHaveLength(1);
    await expect(translate(job(["Uno."]), (request) => `<p id="0">Secret</p>${textOf(request)}`)).rejects.toThrow(
      "malformed",
    );
  });

  it("are unescaped once in plain text and left escaped in markup", async () => {
    const plain = await translate(job(["a &lt; b & <c>"], { shape: "nonce" }), textOf);
    expect(plain.translations).toEqual(["a &lt; b & <c>"]);
    const markup = await translate(job(["a &amp;lt; b"]), textOf);
    expect(markup.translations).toEqual(["a &amp;lt; b"]);
  });

  it("begin with a capital where the source did, and go on after a pseudonym with a small letter where the source does", async () => {
    const cases = [
      ["Buenos días.", "good morning.", "Good morning."],
      ["y ya", "and already", "and already"],
      ["ZQX1ZQX dijo", "ZQX1ZQX Said", "ZQX1ZQX said"],
      ["ZQX1ZQX Lopez", "ZQX1ZQX Lopez", "ZQX1ZQX Lopez"],
      ["ZQX1ZQX soy", "ZQX1ZQX I am", "ZQX1ZQX I am"],
      ["ZQX1ZQX and", "ZQX1ZQX Y", "ZQX1ZQX y"],
      ["dijo ZQX1ZQX", "Said ZQX1ZQX", "Said ZQX1ZQX"],
    ] as const;
    const { translations } = await translate(
      job(
        cases.map(([source]) => source),
        { shape: "nonce" },
      ),
      () => cases.map(([, answer], index) => `<p id="${index}">${answer}</p>`).join(""),
    );
    expect(translations).toEqual(cases.map(([, , expected]) => expected));
  });
});

describe("apertium's privacy", () => {
  const classOf = (settings: unknown) => {
    const connected = apertium.connect(settings, { fetch });
    return connected.ok ? [connected.value.retention, connected.value.region] : undefined;
  };
  it("is its own machine's, or as the admin states", () => {
    expect(classOf({ url: "http://localhost:2737" })).toEqual(["none", "local"]);
    expect(classOf({ url: "http://[::1]:2737" })).toEqual(["none", "local"]);
    expect(classOf({ url: "https://mt.example.org/apy" })).toEqual(["stores", "other"]);
    expect(classOf({ url: "https://mt.example.org/apy", retentionConfirmed: true })).toEqual(["none", "other"]);
  });
});
