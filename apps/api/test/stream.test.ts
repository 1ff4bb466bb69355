import { DoneEvent, SegmentEvent, StreamError, type TranslationRequest } from "@sottovoce/contract";
import { fakeVendor } from "@sottovoce/vendors/testing";
import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env as bindings } from "cloudflare:workers";
import { describe, expect, it, vi } from "vitest";
import { createApp } from "../src/app.ts";
import { openEventStream, wantsEvents } from "../src/event-stream.ts";
import { groupSegments } from "../src/services/translations/group-segments.ts";
import { readText } from "../src/services/translations/document.ts";
import { DEVELOPMENT_KEY, errorOf, replyOf, startApi, TICKET } from "./start-api.ts";

type Api = ReturnType<typeof startApi>;
type Event = { readonly name: string; readonly data: unknown };

/** Enough of a translation for nobody to doubt it. */
const english = (text: string): string =>
  text
    .replaceAll("Es una frase más del cliente que espera", "It is one more sentence of a waiting customer")
    .replaceAll("商品", "品物");

const translating = (more: Parameters<typeof fakeVendor>[0] = {}) =>
  fakeVendor({ translate: english, shapes: ["nonce"], ...more });

/** Characters of one group. */
const long = (start: string): string =>
  `El número ${start}. ${"Es una frase más del cliente que espera. ".repeat(46)}`.trim();
const LONG = ["uno", "dos", "tres", "cuatro", "cinco"].map((start) => long(start));

/** Unlike call() of startApi, without waiting for the end. */
async function open(api: Api, request: Partial<TranslationRequest>, headers: Readonly<Record<string, string>> = {}) {
  const execution = createExecutionContext();
  const app = createApp(api.dependencies);
  const response = await app.fetch(
    new Request("https://api.test/v1/translations", {
      method: "POST",
      headers: {
        authorization: `Bearer ${DEVELOPMENT_KEY}`,
        "content-type": "application/json",
        accept: "text/event-stream",
        ...headers,
      },
      body: JSON.stringify({ ...TICKET, ...request }),
    }),
    bindings,
    execution,
  );
  return { response, settled: () => waitOnExecutionContext(execution) };
}

async function* eventsOf(response: Response): AsyncGenerator<Event> {
  let rest = "";
  for await (const text of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const blocks = (rest + text).split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      const [, name = "", data = ""] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? [];
      if (name !== "") yield { name, data: JSON.parse(data) as unknown };
    }
  }
}

async function stream(api: Api, request: Partial<TranslationRequest>) {
  const { response, settled } = await open(api, request);
  expect(response.status).toBe(200);
  const events: Event[] = [];
  for await (const event of eventsOf(response)) events.push(event);
  await settled();
  const translations: (string | undefined)[] = [];
  for (const { name, data } of events) {
    if (name !== "segment") continue;
    const { index, translation } = SegmentEvent.parse(data);
    expect(translations[index]).toBeUndefined();
    translations[index] = translation;
  }
  return { events, names: events.map(({ name }) => name), translations, last: events.at(-1), response };
}

describe("a translation as a stream of events", () => {
  it("says the language, then every segment once, then the rest of the reply, for one job and one charge", async () => {
    const vendor = translating();
    const api = startApi({ vendors: [vendor] });
    const { response, names, translations, last, events } = await stream(api, { segments: LONG, explain: true });
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(names).toEqual(["source", ...LONG.map(() => "segment"), "done"]);
    expect(events[0]?.data).toEqual({ language: "es", confidence: 1, by: "request" });
    expect(translations).toEqual(LONG.map((text) => english(text)));
    const done = DoneEvent.parse(last?.data);
    expect(last?.data).not.toHaveProperty("translations");
    expect(done.attempts).toHaveLength(vendor.calls.length);
    expect(vendor.calls).toHaveLength(LONG.length);
    expect(api.records).toHaveLength(1);
    const billed = vendor.calls.flatMap(({ job }) => job.segments).join("").length;
    expect(api.queued[0]).toMatchObject({ id: done.job, status: "ok", billedCharacters: billed });
  });

  it("gives what the plain answer gives, values restored in every group", async () => {
    const segments = LONG.map((text, index) => `${text}\n\n- Mi correo es cliente${index}@example.com, gracias`);
    const plain = await replyOf(await startApi({ vendors: [fakeVendor()] }).translate({ segments }));
    const vendor = fakeVendor();
    const { translations, last } = await stream(startApi({ vendors: [vendor] }), { segments });
    expect(translations).toEqual(plain.translations);
    expect(DoneEvent.parse(last?.data)).toMatchObject({ masked: plain.masked, warnings: plain.warnings });
    expect(vendor.calls.length).toBeGreaterThan(3);
    expect(JSON.stringify(vendor.calls)).not.toContain("@example.com");
  });

  it("gives HTML as the plain answer gives it", async () => {
    const segments = LONG.map(
      (text, n) => `<p>${text} <b>fuerte ${n}</b><br>fin</p><p>Escriba a a${n}@example.com ya</p><pre>x</pre>`,
    );
    const plain = await replyOf(await startApi({ vendors: [translating()] }).translate({ segments, format: "html" }));
    const streamed = await stream(startApi({ vendors: [translating()] }), { segments, format: "html" });
    expect(streamed.names.at(-1)).toBe("done");
    expect(streamed.translations).toEqual(plain.translations);
    expect(plain.translations[1]).toContain("It is one more sentence of a waiting customer. <b>fuerte 1</b>");
  });

  it("hands over a segment while others are on their way", async () => {
    const vendor = translating({ delayMs: ({ attempt }) => (attempt === 1 ? 0 : 500) });
    const { response, settled } = await open(startApi({ vendors: [vendor] }), { segments: LONG.slice(0, 3) });
    const times = new Map<string, number>();
    for await (const { name, data } of eventsOf(response))
      times.set(name === "segment" ? `segment ${SegmentEvent.parse(data).index}` : name, performance.now());
    await settled();
    expect([...times.keys()].slice(0, 2)).toEqual(["source", "segment 0"]);
    expect((times.get("done") ?? 0) - (times.get("segment 0") ?? 0)).toBeGreaterThan(300);
  });

  it("has three groups on their way, a chat in one", async () => {
    let [now, most] = [0, 0];
    const vendor = translating({ delayMs: () => 50 });
    const counted = {
      ...vendor,
      connect: (...args: Parameters<typeof vendor.connect>) => {
        const connected = vendor.connect(...args);
        if (!connected.ok) return connected;
        const translate: typeof connected.value.translate = async (job, signal) => {
          most = Math.max(most, ++now);
          return connected.value.translate(job, signal).finally(() => (now -= 1));
        };
        return { ...connected, value: { ...connected.value, translate } };
      },
    };
    await stream(startApi({ vendors: [counted] }), { segments: LONG });
    expect(most).toBe(3);
    const chatting = translating();
    await stream(startApi({ vendors: [chatting] }), { segments: LONG, contentType: "chat" });
    expect(chatting.calls).toHaveLength(1);
  });

  it("delivers the groups that are right and says which segments are missing", async () => {
    const segments = LONG.map((text, index) => (index === 1 ? `Soy ⟦PERSON 1⟧. ${text}` : text));
    const vendor = translating({
      damage: ({ job }) => (job.segments.join().includes("número dos") ? "drop" : undefined),
    });
    const api = startApi({ vendors: [vendor] });
    const { names, translations, last } = await stream(api, { segments });
    expect(names.at(-1)).toBe("error");
    expect(names).not.toContain("done");
    const error = StreamError.parse(last?.data);
    expect(error).toMatchObject({ code: "pseudonyms_lost", missing: [1], source: { language: "es" } });
    expect(translations).toEqual(segments.map((text, index) => (index === 1 ? undefined : english(text))));
    expect(api.queued).toMatchObject([{ status: "pseudonyms_lost", restored: false }]);
  });

  it("begins no other group once the service is down, and charges what was delivered", async () => {
    const vendor = translating({
      fail: ({ attempt }) => (attempt === 1 ? undefined : { kind: "quota" }),
      delayMs: ({ attempt }) => attempt * 20,
    });
    const api = startApi({ vendors: [vendor] });
    const before = await (await api.call("/v1/budget")).json<{ today: number }>();
    const { translations, last } = await stream(api, { segments: [...LONG, ...LONG] });
    expect(StreamError.parse(last?.data)).toMatchObject({ code: "vendor_quota", missing: [1, 2, 3, 4, 5, 6, 7, 8, 9] });
    expect(translations).toEqual([english(LONG[0] ?? "")]);
    expect(vendor.calls.length).toBeLessThanOrEqual(4);
    const after = await (await api.call("/v1/budget")).json<{ today: number }>();
    expect(after.today - before.today).toBe([...LONG, ...LONG].join("").length);
  });

  it("needs no service where there is nothing to translate", async () => {
    const vendor = fakeVendor();
    const { names, translations, last } = await stream(startApi({ vendors: [vendor] }), { segments: ["1234", "👍"] });
    expect(names).toEqual(["source", "segment", "segment", "done"]);
    expect(translations).toEqual(["1234", "👍"]);
    expect(last?.data).toMatchObject({ vendor: null, warnings: ["nothing_to_translate"] });
    expect(vendor.calls).toEqual([]);
  });

  it.each([
    ["a bad request", { target: "English" }, 400, "invalid_request"],
    ["a language nobody knows", { source: undefined, segments: ["Xyzzy plugh"] }, 422, "unknown_language"],
    ["too much", { segments: ["a".repeat(20_000), "b".repeat(20_000), "c".repeat(20_000), "d"] }, 413, "too_large"],
  ])("answers with a status what fails before it begins: %s", async (_what, request, status, code) => {
    const api = startApi({ vendors: [fakeVendor()], identify: async () => ({ language: "und", confidence: 0 }) });
    const { response, settled } = await open(api, request as Partial<TranslationRequest>);
    await settled();
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toContain("application/json");
    expect(await errorOf(response)).toMatchObject({ code });
  });

  it("scans before anything begins: a scan that fails sends nothing", async () => {
    const vendor = fakeVendor();
    const broken = () => Promise.reject(new Error("no engine"));
    const { response } = await open(startApi({ vendors: [vendor], createPseudonymizer: broken }), { segments: LONG });
    expect(response.status).toBe(503);
    expect(await errorOf(response)).toMatchObject({ code: "scan_failed" });
    expect(vendor.calls).toEqual([]);
  });

  it("stops the services when the reader goes away, and notes an aborted job", async () => {
    const vendor = translating({ delayMs: ({ attempt }) => (attempt === 1 ? 0 : 5_000) });
    const api = startApi({ vendors: [vendor] });
    const { response, settled } = await open(api, { segments: [...LONG, ...LONG] });
    const started = performance.now();
    const reader = response.body?.getReader();
    let text = "";
    while (!text.includes("event: segment")) text += new TextDecoder().decode((await reader?.read())?.value);
    await reader?.cancel();
    await settled();
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(vendor.calls.length).toBeLessThanOrEqual(5);
    expect(api.queued).toMatchObject([{ status: "aborted" }]);
  });

  it("waits for a reader who does not read", async () => {
    const segments = Array.from({ length: 12 }, () => "先週注文した商品がまだ届いていません。".repeat(262));
    const vendor = translating();
    const api = startApi({ vendors: [vendor] });
    const { response, settled } = await open(api, { source: "ja", segments, contentType: "article" });
    const settledAt = async (): Promise<number> => {
      let before = -1;
      while (vendor.calls.length !== before) {
        before = vendor.calls.length;
        await new Promise((resolve) => setTimeout(resolve, 400));
      }
      return before;
    };
    const calls = await settledAt();
    expect(calls).toBeGreaterThan(2);
    expect(calls).toBeLessThan(12);
    let count = 0;
    for await (const { name } of eventsOf(response)) count += name === "segment" ? 1 : 0;
    await settled();
    expect(count).toBe(12);
  });
});

describe("the stream itself", () => {
  it("shows that it is alive while nothing happens", async () => {
    const { response, end } = openEventStream({ onGone: () => {}, heartbeat: 20 });
    setTimeout(end, 150);
    expect(await response.text()).toMatch(/^(: still here\n\n){2,}$/);
  });

  it("keeps line breaks of a text out of its own lines", async () => {
    const { response, send, end } = openEventStream({ onGone: () => {} });
    await send("segment", { translation: "a\n\nevent: done\r\ndata: {}\u2028" });
    end();
    const text = await response.text();
    expect(text.split("\n")).toHaveLength(4);
    expect(JSON.parse(/^data: ([^\n]*)$/m.exec(text)?.[1] ?? "")).toEqual({
      translation: "a\n\nevent: done\r\ndata: {}\u2028",
    });
  });

  it("says when the reader is gone", async () => {
    const onGone = vi.fn<() => void>();
    const { response, send } = openEventStream({ onGone });
    await send("source", {});
    await response.body?.cancel();
    await vi.waitFor(() => expect(onGone).toHaveBeenCalledOnce());
    await expect(send("segment", {})).rejects.toThrow();
  });

  it.each([
    ["text/event-stream", true],
    ["application/json, Text/Event-Stream;q=0.9", true],
    ["application/json", false],
    ["*/*", false],
    ["text/event-stream;q=0", false],
    ["text/event-streams", false],
    [null, false],
  ])("is wanted by Accept: %s: %s", (accept, expected) => expect(wantsEvents(accept)).toBe(expected));
});

describe("groups of segments", () => {
  const lengthsOf = (lengths: readonly number[]) =>
    groupSegments(readText(lengths.map((length) => "a".repeat(length))), lengths).map(({ segments }) => segments);
  it.each([
    [[100, 100, 100], [[0, 1, 2]]],
    [
      [1_500, 600, 1_400, 10],
      [[0], [1, 2], [3]],
    ],
    [
      [20_000, 5, 20_000],
      [[0], [1], [2]],
    ],
    [[0, 0], [[0, 1]]],
    [[], []],
  ])("%j → %j", (lengths, groups) => expect(lengthsOf(lengths)).toEqual(groups));

  it("are few, however much there is", () => {
    const groups = lengthsOf(Array.from({ length: 500 }, () => 120));
    expect(groups.length).toBeLessThanOrEqual(13);
    expect(groups.flat()).toEqual(Array.from({ length: 500 }, (_, index) => index));
  });
});
