import type { TranslationRequest } from "@sottovoce/contract";
import { describe, expect, it } from "vitest";
import { createClient, type TranslationEvent } from "./index.ts";

const REQUEST: TranslationRequest = {
  target: "en",
  contentType: "ticket",
  direction: "inbound",
  segments: ["Hola", "Adiós"],
};
const SOURCE = { language: "es", confidence: 1, by: "request" } as const;
const DONE = {
  job: "01JDEV00000000000000000000",
  source: SOURCE,
  target: "en",
  vendor: { id: "apertium", region: "local", retention: "none" },
  masked: { total: 0, byEntity: {}, addedAtEdge: 0 },
  warnings: [],
  receipt: "a.b.c",
} as const;
const line = (name: string, data: unknown): string => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
const WHOLE = [
  line("source", SOURCE),
  ": still here\n\n",
  line("segment", { index: 1, translation: "Goodbye\n¡ñ 👍" }),
  line("segment", { index: 0, translation: "Hello" }),
  line("done", { ...DONE, fieldOfALaterVersion: true }),
].join("");

/** A body in pieces of so many bytes: characters and events are cut anywhere. */
function inPieces(text: string, size = 7): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new ReadableStream({
    pull: (controller) => {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, (at += size)));
      return undefined;
    },
  });
}

const EVENTS = { headers: { "content-type": "text/event-stream" } };

async function collect(answer: (init: RequestInit) => Response | Promise<Response>, signal?: AbortSignal) {
  const sent: RequestInit[] = [];
  const client = createClient({
    baseUrl: "https://api.example.com",
    token: async () => "the-token",
    fetch: async (_input, init = {}) => {
      sent.push(init);
      init.signal?.throwIfAborted();
      return answer(init);
    },
  });
  const events: TranslationEvent[] = [];
  for await (const event of client.translateStream(REQUEST, signal === undefined ? {} : { signal })) events.push(event);
  return { events, sent };
}

describe("a translation as it is done", () => {
  it.each([1, 7, 4_096])("is read in pieces of %i bytes", async (size) => {
    const { events, sent } = await collect(() => new Response(inPieces(WHOLE, size), EVENTS));
    expect(events).toEqual([
      { kind: "source", source: SOURCE },
      { kind: "segment", index: 1, translation: "Goodbye\n¡ñ 👍" },
      { kind: "segment", index: 0, translation: "Hello" },
      { kind: "done", reply: DONE },
    ]);
    expect(new Headers(sent[0]?.headers).get("accept")).toBe("text/event-stream");
    expect(new Headers(sent[0]?.headers).get("authorization")).toBe("Bearer the-token");
    expect(sent[0]?.body).toBe(JSON.stringify(REQUEST));
  });

  it("ends with the API's error and what is missing", async () => {
    const error = { code: "pseudonyms_lost", message: "", requestId: "r-1", source: SOURCE, missing: [1] };
    const text = line("source", SOURCE) + line("segment", { index: 0, translation: "Hello" }) + line("error", error);
    const { events } = await collect(() => new Response(inPieces(text), EVENTS));
    expect(events.at(-1)).toEqual({
      kind: "error",
      error: { code: "pseudonyms_lost", requestId: "r-1", source: SOURCE, retry: true },
      missing: [1],
    });
  });

  it("ends with a refusal that came instead", async () => {
    const error = { code: "budget_spent", message: "", requestId: "r-2" };
    const { events } = await collect(() => Response.json({ error }, { status: 429 }));
    expect(events).toEqual([
      { kind: "error", error: { code: "budget_spent", requestId: "r-2", retry: false }, missing: [0, 1] },
    ]);
  });

  it.each([
    ["JSON", () => Response.json({ translations: [] })],
    ["another event", () => new Response(line("news", {}), EVENTS)],
    ["an event that is no JSON", () => new Response("event: segment\ndata: {\n\n", EVENTS)],
    ["a segment twice", () => new Response(line("segment", { index: 0, translation: "a" }).repeat(2), EVENTS)],
    ["a segment nobody sent", () => new Response(line("segment", { index: 2, translation: "a" }), EVENTS)],
    ["no body", () => new Response(null, EVENTS)],
  ])("calls it a bad reply: %s", async (_what, answer) => {
    expect((await collect(answer)).events.at(-1)).toMatchObject({ kind: "error", error: { code: "bad_reply" } });
  });

  it("is offline when it breaks off, with or without an error of the network", async () => {
    const half = WHOLE.slice(0, WHOLE.indexOf("event: done"));
    const broken = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode(half)),
      pull: (controller) => controller.error(new TypeError("network")),
    });
    for (const body of [inPieces(half), broken]) {
      const { events } = await collect(() => new Response(body, EVENTS));
      expect(events.at(-1)).toMatchObject({ kind: "error", error: { code: "offline", retry: true } });
    }
  });

  it("says aborted when the caller no longer wants it", async () => {
    const { events } = await collect(() => new Response(inPieces(WHOLE), EVENTS), AbortSignal.abort());
    expect(events).toEqual([{ kind: "error", error: { code: "aborted", retry: false }, missing: [0, 1] }]);
  });

  it("lets go of the request when the loop is left", async () => {
    let signal: AbortSignal | null | undefined;
    const client = createClient({
      baseUrl: "https://api.example.com",
      token: async () => "t",
      fetch: async (_input, init) => {
        signal = init?.signal;
        return new Response(inPieces(WHOLE), EVENTS);
      },
    });
    for await (const event of client.translateStream(REQUEST)) if (event.kind === "segment") break;
    expect(signal?.aborted).toBe(true);
  });
});
