import type { VendorJob } from "@sottovoce/core";
import { describe, expect, it } from "vitest";
import { fakeFetch, type SentRequest } from "../testing/fake-fetch.ts";
import { asSafeText } from "../testing/safe-text.ts";
import type { Segment } from "./prompt.ts";
import { MAX_CHARACTERS, MAX_SEGMENTS, translateWithModel, type ModelCall } from "./translate-with-model.ts";
import type { Violation } from "./violations.ts";

type Said = { readonly segments: readonly Segment[]; readonly retry?: readonly Violation[] };
type Asked = ModelCall & Said;

const askedIn = ({ body }: SentRequest): Asked => {
  const call = JSON.parse(body) as ModelCall;
  return { ...call, ...(JSON.parse(call.message) as Said) };
};

/** A model whose call is the whole request, and whose answer is the whole reply. */
async function run(
  segments: readonly string[],
  answer: (asked: Asked, index: number) => Response | Promise<Response>,
  tokens: readonly string[] = [],
) {
  const fake = fakeFetch((request, index) => answer(askedIn(request), index));
  const translate = translateWithModel(fake.fetch, {
    write: (call) => ({ url: "https://model.example/", headers: {}, body: JSON.stringify(call) }),
    read: ({ body }) => body,
  });
  const job: VendorJob = {
    segments: segments.map(asSafeText),
    tokens,
    shape: "nonce",
    source: "ja",
    target: "en",
    contentType: "chat",
  };
  const result = await translate(job, new AbortController().signal);
  return { result, asked: fake.requests.map(askedIn) };
}

const reply = ({ segments }: Said, translate: (text: string, id: number) => string): Response =>
  new Response(JSON.stringify({ translations: segments.map(({ id, text }) => ({ id, text: translate(text, id) })) }));
const echo = (asked: Asked): Response => reply(asked, (text) => text);

describe("a job for a model", () => {
  it.each([
    ["many segments", Array.from({ length: 205 }, (_, index) => `注文 ${index} はまだ届いていません。`)],
    ["much text", Array.from({ length: 30 }, (_, index) => `${index} ${"palabra ".repeat(240)}`.trim())],
    ["one endless paragraph", ["Der Auftrag ist nicht angekommen. ".repeat(1_700).trim()]],
    ["all it may hold", Array.from({ length: 20 }, () => "x".repeat(3_000))],
  ])("is divided within the limits and comes back in order: %s", async (_name, segments) => {
    const { result, asked } = await run(segments, echo);
    expect(result.ok && result.value.translations).toEqual(segments);
    for (const { segments: sent, count } of asked) {
      expect(sent.length).toBeLessThanOrEqual(MAX_SEGMENTS);
      expect(sent.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(MAX_CHARACTERS);
      expect(sent.map(({ id }) => id)).toEqual(Array.from({ length: count }, (__, index) => index + 1));
    }
  });

  it("goes out in one call where it is small", async () => {
    const { asked } = await run(["Hola.", "Adiós.", "مرحبا."], echo);
    expect(asked).toHaveLength(1);
  });

  it("goes out in four calls at a time where it is large, since a model writes slowly", async () => {
    let open = 0;
    let most = 0;
    const { result } = await run(
      Array.from({ length: 240 }, (_, index) => `Satz ${index}.`),
      async (asked) => {
        open += 1;
        most = Math.max(most, open);
        await new Promise((done) => setTimeout(done, 5));
        open -= 1;
        return echo(asked);
      },
    );
    expect(result.ok).toBe(true);
    expect(most).toBe(4);
  });

  it("ends with the first failure", async () => {
    const { result, asked } = await run(
      Array.from({ length: 400 }, () => "Hola."),
      () => new Response("", { status: 503 }),
    );
    expect(result).toEqual({ ok: false, error: { kind: "unavailable" } });
    expect(asked.length).toBeLessThanOrEqual(4);
  });

  it.each([
    ["Hola, ¿cómo está?", 1_000, 1_200],
    ["注文がまだ届いていません。".repeat(20), 2_000, 3_000],
    ["x".repeat(3_000), 6_000, 8_000],
  ])("may be answered at a length that follows from its own: %s", async (text, least, most) => {
    const { asked } = await run([text], echo);
    expect(asked[0]?.maxTokens).toBeGreaterThan(least);
    expect(asked[0]?.maxTokens).toBeLessThan(most);
  });

  it("is never answered at more than what most models may write", async () => {
    const { asked } = await run(
      Array.from({ length: 18 }, () => "語".repeat(3_000)),
      echo,
    );
    for (const { maxTokens } of asked) expect(maxTokens).toBeLessThanOrEqual(16_384);
  });

  it("is not sent to a language that is unknown", async () => {
    const fake = fakeFetch(() => new Response("{}"));
    const translate = translateWithModel(fake.fetch, {
      write: () => ({ url: "https://model.example/", headers: {}, body: "" }),
      read: ({ body }) => body,
    });
    const job = { segments: [asSafeText("a")], tokens: [], source: "xx", target: "en", contentType: "chat" } as const;
    const result = await translate({ ...job, shape: "nonce" }, new AbortController().signal);
    expect(result).toEqual({ ok: false, error: { kind: "unsupported-pair" } });
    expect(fake.requests).toEqual([]);
  });
});

describe("an answer that loses tokens", () => {
  const SEGMENTS = ["ZXQ1ZXQさん、こんにちは。", "注文はZXQ2ZXQです。", "ありがとうございます。"];
  const TOKENS = ["ZXQ1ZXQ", "ZXQ2ZXQ"];

  it("is asked for once more: those segments only, named by id and token, nothing quoted", async () => {
    const { result, asked } = await run(
      SEGMENTS,
      (said, index) => reply(said, (text) => (index === 0 ? text.replace("ZXQ2ZXQ", "") : text)),
      TOKENS,
    );
    expect(result.ok && result.value.translations).toEqual(SEGMENTS);
    expect(asked).toHaveLength(2);
    expect(asked[0]?.retry).toBeUndefined();
    expect(asked[1]).toMatchObject({ segments: [{ id: 2 }], retry: [{ id: 2, tokens: ["ZXQ2ZXQ"] }], count: 1 });
    const said = SEGMENTS.join("").length;
    expect(result.ok && result.value.billedCharacters).toBe(said + (SEGMENTS[1]?.length ?? 0));
  });

  it("is handed on as it came where the second is as bad, and not asked for a third time", async () => {
    const { result, asked } = await run(
      SEGMENTS,
      (said, index) => reply(said, (text) => text.replaceAll(/ZXQ\dZXQ/g, `${index}`)),
      TOKENS,
    );
    expect(asked).toHaveLength(2);
    expect(result.ok && result.value.translations).toEqual(["1さん、こんにちは。", "注文は1です。", SEGMENTS[2]]);
  });

  it("stands where the second is worse", async () => {
    const segment = "ZXQ1ZXQ と ZXQ2ZXQ です。";
    const { result } = await run(
      [segment],
      (said, index) => reply(said, (text) => (index === 0 ? text.replace("ZXQ1ZXQ", "zxq1zxq") : "Hello.")),
      TOKENS,
    );
    expect(result.ok && result.value.translations).toEqual(["zxq1zxq と ZXQ2ZXQ です。"]);
  });

  it.each([
    ["a failure", () => new Response("", { status: 500 })],
    ["no answer by the schema", () => new Response("I cannot.")],
    ["another segment", () => new Response('{"translations":[{"id":1,"text":"ZXQ2ZXQ"}]}')],
  ])("stands where the second is %s", async (_name, second) => {
    const { result, asked } = await run(
      SEGMENTS,
      (said, index) => (index === 0 ? reply(said, (text) => text.replace("ZXQ2ZXQ", "Z2Z")) : second()),
      TOKENS,
    );
    expect(asked).toHaveLength(2);
    expect(result.ok && result.value.translations[1]).toBe("注文はZ2Zです。");
  });

  it("is not asked for again where nothing is wrong with its tokens", async () => {
    const { asked } = await run(SEGMENTS, echo, TOKENS);
    expect(asked).toHaveLength(1);
  });
});
