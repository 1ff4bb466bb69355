import { describe, expect, it, vi } from "vitest";
import { guardedFetch, type GuardedFetchOptions } from "./guarded-fetch.ts";

type Reply = (url: string, init: RequestInit | undefined) => Response | Promise<Response>;

/** A network in which every name is public, unless told otherwise. */
function network(reply: Reply, addresses: readonly string[] = ["104.18.2.3"]) {
  return vi.fn(async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const url = String(input instanceof Request ? input.url : input);
    if (!url.startsWith("https://cloudflare-dns.com/")) return reply(url, init);
    const type = url.endsWith("AAAA") ? 28 : 1;
    return Response.json({
      Status: 0,
      Answer: type === 1 ? addresses.map((data) => ({ type, data, TTL: 300 })) : [],
    });
  });
}

const guarded = (fetch: ReturnType<typeof network>, options: Partial<GuardedFetchOptions> = {}) =>
  guardedFetch({ fetch, now: () => 0, isSelfHosted: false, ...options });

const endless = (chunk: number) =>
  new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(new Uint8Array(chunk)) });

describe("calling a host that an admin named", () => {
  it("passes request and answer on as they are", async () => {
    const fetch = network(() => Response.json({ a: 1 }, { status: 201, headers: { "retry-after": "3" } }));
    const response = await guarded(fetch)("https://MT.example.org/v1", {
      method: "POST",
      body: "x",
      headers: { "x-key": "k" },
    });
    expect([response.status, response.headers.get("retry-after"), await response.json()]).toEqual([201, "3", { a: 1 }]);
    expect(fetch.mock.lastCall).toMatchObject([
      "https://mt.example.org/v1",
      { method: "POST", body: "x", headers: { "x-key": "k" }, redirect: "manual" },
    ]);
  });

  it("S43: calls nothing when the host is refused, and says why without saying what", async () => {
    const reply = vi.fn<Reply>(() => new Response());
    const call = guarded(network(reply, ["10.0.0.1"]))("https://mt.example.org/secret-path");
    await expect(call).rejects.toMatchObject({ name: "GuardError", reason: "private_address" });
    await expect(call).rejects.not.toThrow(/secret-path|example/);
    expect(reply).not.toHaveBeenCalled();
  });

  it.each([300, 301, 302, 303, 304, 307, 308])("S43: follows no %s, even when asked to", async (status) => {
    const fetch = network(() => new Response(null, { status, headers: { location: "https://other.example.org/" } }));
    const call = guarded(fetch)("https://mt.example.org/", { redirect: "follow" });
    await expect(call).rejects.toMatchObject({ reason: "redirected" });
    expect(fetch.mock.lastCall?.[1]?.redirect).toBe("manual");
  });

  it("S43: checks a Request as well, and what it carries goes along", async () => {
    const seen: string[] = [];
    const fetch = vi.fn(async (input: RequestInfo | URL, init?: RequestInit) => {
      if (!(input instanceof Request)) return network(() => new Response())(input, init);
      seen.push(`${input.method} ${input.url} ${await input.text()} ${init?.redirect}`);
      return new Response("ok");
    });
    const own = guardedFetch({ fetch, now: () => 0, isSelfHosted: false });
    const request = new Request("https://mt.example.org/x", { method: "POST", body: "body" });
    expect(await (await own(request)).text()).toBe("ok");
    await expect(own(new Request("http://127.0.0.1/"))).rejects.toMatchObject({ reason: "not_https" });
    expect(seen).toEqual(["POST https://mt.example.org/x body manual"]);
  });

  it("stops reading where an answer grows too large, declared or not", async () => {
    const declared = network(() => new Response("x".repeat(11), { headers: { "content-length": "11" } }));
    await expect(guarded(declared, { maxBytes: 10 })("https://mt.example.org/")).rejects.toMatchObject({
      reason: "too_large",
    });
    const streamed = await guarded(
      network(() => new Response(endless(1_000))),
      { maxBytes: 10_000 },
    )("https://mt.example.org/");
    await expect(streamed.arrayBuffer()).rejects.toMatchObject({ reason: "too_large" });
    const whole = await guarded(
      network(() => new Response("x".repeat(10))),
      { maxBytes: 10 },
    )("https://mt.example.org/");
    expect(await whole.text()).toBe("x".repeat(10));
  });

  it("gives up after its time, and when the caller does", async () => {
    const silent: Reply = (_url, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener("abort", () => reject(init.signal?.reason as Error));
      });
    await expect(guarded(network(silent), { timeout: 20 })("https://mt.example.org/")).rejects.toMatchObject({
      name: "TimeoutError",
    });
    const caller = new AbortController();
    const call = guarded(network(silent))("https://mt.example.org/", { signal: caller.signal });
    caller.abort();
    await expect(call).rejects.toMatchObject({ name: "AbortError" });
  });

  it("S43: calls private hosts and http only for whoever runs it at home", async () => {
    const reply = vi.fn<Reply>(() => new Response("ok"));
    const url = "http://libretranslate:5000/translate";
    await expect(guarded(network(reply))(url)).rejects.toMatchObject({ reason: "not_https" });
    expect(await (await guarded(network(reply), { isSelfHosted: true })(url)).text()).toBe("ok");
    expect(reply).toHaveBeenCalledTimes(1);
  });
});
