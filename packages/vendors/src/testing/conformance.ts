import { isIntact, renderShape, type VendorError, type VendorJob } from "@sottovoce/core";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Pair, Vendor } from "../vendor.ts";
import { fakeFetch, silence, type SentRequest } from "./fake-fetch.ts";
import { asSafeText } from "./safe-text.ts";

/** What the suite must know of a vendor to judge it. */
export type Subject = {
  readonly vendor: Vendor;
  /** Accepted settings. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly refusedSettings: readonly (readonly [name: string, settings: Readonly<Record<string, unknown>>])[];
  readonly pair: Pair;
  /** Pairs, and what must stand in the request for them. */
  readonly variants: readonly (readonly [pair: Pair, inRequest: string])[];
  readonly unsupported: readonly Pair[];
  /** A well-behaved server: reads the request in the vendor's wire format and answers with each text translated. */
  readonly answer: (request: SentRequest, translate: (text: string) => string) => Response;
  /** Recorded refusals and what each must become. */
  readonly failures: readonly (readonly [name: string, reply: () => Response, error: VendorError])[];
  /** A valid answer with one text too few. */
  readonly oneTooFew: (request: SentRequest) => Response;
  readonly malformed: readonly (readonly [name: string, body: string])[];
  /** Answers calls that fetch a credential (a token); undefined for a call that translates. Such calls are not counted. */
  readonly credential?: (request: SentRequest) => Response | undefined;
  /** Header names beside the usual ones, lower case: those that carry the credential or switch storing off. */
  readonly headers?: readonly string[];
  /** What may stand behind the `?`: parameters from closed lists only, never text. Absent: nothing. */
  readonly query?: RegExp;
};

const CANARY = "canarioxyz";
const ALLOWED_HEADERS = new Set(["accept", "authorization", "content-type", "user-agent"]);
const NO_ANSWER: Subject["malformed"] = [
  ["an empty body", ""],
  ["no JSON", "<html>Bad gateway</html>"],
  ["JSON of another shape", "[]"],
  ["null", "null"],
];
const CALM = new AbortController().signal;

/** The contract of a vendor. Every vendor's test calls it; what is special to one stands beside the call. */
export function testVendor(subject: Subject): void {
  const { vendor, settings, pair } = subject;
  const secrets = vendor.secrets.map((name) => String(settings[name]));

  const connect = (fetch: typeof globalThis.fetch) => {
    const connected = vendor.connect(settings, { fetch });
    if (!connected.ok) throw new Error(`settings refused: ${connected.error.fields.join()}`);
    return connected.value;
  };
  const job = (segments: readonly string[], over: Partial<VendorJob> = {}): VendorJob => ({
    segments: segments.map(asSafeText),
    shape: vendor.shapes(pair)[0],
    tokens: [],
    contentType: "ticket",
    ...pair,
    ...over,
  });
  const run = async (
    reply: (request: SentRequest) => Response | Promise<Response>,
    asked = job([`Hola ${CANARY}.`]),
    signal = CALM,
  ) => {
    const fake = fakeFetch((request) => subject.credential?.(request) ?? reply(request));
    const result = await connect(fake.fetch).translate(asked, signal);
    const isCredential = (request: SentRequest) => subject.credential?.(request) !== undefined;
    return {
      result,
      requests: fake.requests.filter((request) => !isCredential(request)),
      credentials: fake.requests.filter(isCredential),
    };
  };
  const echo = (request: SentRequest) => subject.answer(request, (text) => text);

  describe(`${vendor.id} and its job`, () => {
    it.each(vendor.shapes(pair))("keeps pseudonyms and text in the shape %s", async (shape) => {
      const source = asSafeText("⟦PERSON 1⟧: uno & <dos> ⟦IBAN 2⟧, ⟦PERSON 1⟧⟦EMAIL 1⟧ &amp; tres ⟦PERSON 1⟧");
      const { text, tokens, read } = renderShape(source, shape, "ZQX");
      const { result } = await run(
        (request) => subject.answer(request, (sent) => sent.replace("uno", "one")),
        job([text], { shape, tokens }),
      );
      if (!result.ok) throw new Error(result.error.kind);
      const back = read(result.value.translations[0] ?? "");
      expect(isIntact(back)).toBe(true);
      expect(back.text).toBe(source.replace("uno", "one"));
    });

    it("answers every segment in order, however many there are", async () => {
      const segments = Array.from({ length: 180 }, (_, index) => `Frase número ${index}.`);
      const { result } = await run(
        (request) => subject.answer(request, (text) => text.replace("Frase", "Sentence")),
        job(segments),
      );
      if (!result.ok) throw new Error(result.error.kind);
      expect(result.value.translations).toEqual(segments.map((text) => text.replace("Frase", "Sentence")));
      expect(result.value.billedCharacters).toBeGreaterThan(0);
    });

    it.each([
      ["sentences", "El pedido no ha llegado todavía. ".repeat(620)],
      ["one sentence without an end", "palabra ".repeat(2_500)],
      ["one word", "x".repeat(20_000)],
    ])("loses nothing of a segment of 20,000 characters: %s", async (_name, text) => {
      const { result } = await run(echo, job([text.trim()]));
      expect(result.ok && result.value.translations).toEqual([text.trim()]);
    });

    it.each([
      ["no segment", []],
      ["an empty segment", [""]],
      ["white space", ["  ", "Hola.", "\t"]],
      ["emoji, right-to-left and CJK text", ["👩‍👩‍👧 ok 😀.", "مرحبا بك.", "こんにちは。"]],
    ])("takes %s", async (_name, segments) => {
      const { result } = await run(echo, job(segments));
      expect(result.ok && result.value.translations).toEqual(segments);
    });

    it("survives control characters and halves of surrogate pairs", async () => {
      const { result } = await run(echo, job(["a\u0000b\u001bc\ud800d"]));
      expect(result.ok && result.value.translations).toEqual(["a b c d"]);
    });

    it.each(subject.variants)("asks for %j as the vendor writes it", async (variant, inRequest) => {
      const { result, requests } = await run(echo, job(["Hola."], variant));
      expect(result.ok).toBe(true);
      const sent = requests.map(({ url, body }) => decodeURIComponent(`${new URL(url).search}\n${body}`)).join("\n");
      expect(sent).toContain(inRequest);
    });
  });

  describe(`${vendor.id} and what leaves`, () => {
    it("S45, S47: sends nothing in the URL, nothing that says who we are, and only by POST over a safe channel", async () => {
      const { requests, credentials } = await run(echo);
      expect(requests.length).toBeGreaterThan(0);
      for (const { body } of credentials) expect(body).not.toContain(CANARY);
      for (const { url, method, headers, redirect } of [...requests, ...credentials]) {
        const { protocol, hostname, search, username } = new URL(url);
        expect(protocol === "https:" || ["localhost", "127.0.0.1", "[::1]"].includes(hostname)).toBe(true);
        expect([method, redirect, username]).toEqual(["POST", "manual", ""]);
        expect(search).toMatch(search === "" ? /^$/ : (subject.query ?? /^$/));
        const allowed = new Set([...ALLOWED_HEADERS, ...(subject.headers ?? [])]);
        expect(Object.keys(headers).filter((name) => !allowed.has(name))).toEqual([]);
        expect(Object.values(headers).join("\n")).not.toContain(CANARY);
        expect(headers["user-agent"]).toMatch(/^Sottovoce\//);
        for (const secret of [CANARY, ...secrets]) expect(url).not.toContain(secret);
      }
    });

    it.each(subject.unsupported)("refuses %j without a call", async (unsupported) => {
      const { result, requests } = await run(echo, job(["Hola."], unsupported));
      expect(result).toEqual({ ok: false, error: { kind: "unsupported-pair" } });
      expect(requests).toEqual([]);
    });

    it("refuses a job over its size without a call", async () => {
      const { result, requests } = await run(echo, job(["x".repeat(vendor.maxCharacters + 1)]));
      expect(result).toEqual({ ok: false, error: { kind: "too-large" } });
      expect(requests).toEqual([]);
    });

    it("makes no call for somebody who has already gone", async () => {
      const { result, requests } = await run(echo, job(["Hola."]), AbortSignal.abort());
      expect(result).toEqual({ ok: false, error: { kind: "aborted" } });
      expect(requests).toEqual([]);
    });
  });

  describe(`${vendor.id} and failures`, () => {
    const refused = async (
      reply: (request: SentRequest) => Response | Promise<Response>,
      error: VendorError,
      signal = CALM,
    ) => {
      const logged = watchConsole();
      const { result, requests } = await run(reply, undefined, signal);
      expect(result).toEqual({ ok: false, error });
      const seen = JSON.stringify([result, logged()]);
      for (const secret of [CANARY, ...secrets]) expect(seen).not.toContain(secret);
      return requests;
    };
    afterEach(() => vi.restoreAllMocks());

    it.each(subject.failures)("understands: %s", async (_name, reply, error) => {
      const requests = await refused(reply, error);
      expect(requests).toHaveLength(1);
    });

    it.each([301, 302, 303, 307, 308])("S43: never follows a redirect (%i)", async (status) => {
      const requests = await refused(
        () => new Response(null, { status, headers: { location: "https://elsewhere.example/" } }),
        { kind: "redirected" },
      );
      expect(requests).toHaveLength(1);
    });

    it("calls a broken connection unavailable", async () => {
      await refused(() => Promise.reject(new TypeError(`fetch failed: ${CANARY} ${secrets.join(" ")}`)), {
        kind: "unavailable",
      });
    });

    it("calls a reply that breaks off unavailable", async () => {
      await refused(
        () =>
          new Response(
            stream(1, () => {
              throw new Error(CANARY);
            }),
          ),
        { kind: "unavailable" },
      );
    });

    it("gives up at the deadline, before or in the middle of the reply", async () => {
      await refused(silence, { kind: "timeout" }, AbortSignal.timeout(20));
    });

    it("stops when nobody waits any longer", async () => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 20);
      await refused(silence, { kind: "aborted" }, controller.signal);
    });

    it("S46: does not read an endless reply", async () => {
      let chunks = 0;
      await refused(
        () =>
          new Response(
            stream(Infinity, () => {
              chunks += 1;
            }),
          ),
        { kind: "malformed" },
      );
      expect(chunks).toBeLessThan(200);
    });

    it.each([...NO_ANSWER, ...subject.malformed])("refuses %s with status 200", async (_name, body) => {
      await refused(() => new Response(body), { kind: "malformed" });
    });

    it("refuses bytes that are no UTF-8", async () => {
      await refused(() => new Response(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])), { kind: "malformed" });
    });

    it("refuses an answer with one text too few", async () => {
      const { result } = await run(subject.oneTooFew, job(["Uno.", "Dos.", "Tres."]));
      expect(result).toEqual({ ok: false, error: { kind: "malformed" } });
    });
  });

  describe(`${vendor.id} and its settings`, () => {
    it.each(subject.refusedSettings)("refuses %s, and does not repeat it", (_name, refused) => {
      const connected = vendor.connect(refused, { fetch });
      expect(connected.ok).toBe(false);
      if (connected.ok) return;
      expect(connected.error.kind).toBe("settings");
      for (const field of connected.error.fields) expect(field).toMatch(/^[a-zA-Z]{0,30}$/);
      for (const value of Object.values(refused)) {
        if (typeof value === "string" && value !== "") expect(connected.error.fields.join()).not.toContain(value);
      }
    });

    it("refuses unknown fields", () => {
      expect(vendor.connect({ ...settings, color: "red" }, { fetch }).ok).toBe(false);
    });

    it("names shapes, best first, and never one twice", () => {
      const shapes = vendor.shapes(pair);
      expect(shapes.length).toBeGreaterThan(0);
      expect(new Set(shapes).size).toBe(shapes.length);
    });
  });
}

function watchConsole(): () => unknown[] {
  const spies = (["log", "info", "warn", "error", "debug"] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(() => {}),
  );
  return () => spies.flatMap((spy) => spy.mock.calls as unknown[][]);
}

/** A body of 64 KiB chunks; `onChunk` may throw to break it off. */
function stream(chunks: number, onChunk: () => void): ReadableStream<Uint8Array> {
  let sent = 0;
  return new ReadableStream({
    pull(controller) {
      if (sent > 0) onChunk();
      sent += 1;
      if (sent > chunks) controller.close();
      else controller.enqueue(new Uint8Array(65_536).fill(32));
    },
  });
}
