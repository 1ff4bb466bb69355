import { LIMITS } from "@sottovoce/contract";
import { fakeVendor } from "@sottovoce/vendors/testing";
import { afterEach, describe, expect, it, vi } from "vitest";
import { errorOf, PAGE, startApi, TICKET } from "./start-api.ts";

const MARKER = "zq7canary";

afterEach(() => vi.restoreAllMocks());

describe("a request that does not fit", () => {
  it.each([
    ["source", { source: MARKER }, "source"],
    ["target", { target: MARKER }, "target"],
    ["no target", { target: undefined }, "target"],
    ["contentType", { contentType: MARKER }, "contentType"],
    ["direction", { direction: MARKER }, "direction"],
    ["format", { format: MARKER }, "format"],
    ["segments that are text", { segments: MARKER }, "segments"],
    ["no segments", { segments: [] }, "segments"],
    ["too many segments", { segments: Array.from({ length: 501 }, () => "a") }, "segments"],
    ["a segment that is no text", { segments: ["a", "b", "c", { text: MARKER }] }, "segments[3]"],
    ["a segment that is too long", { segments: ["a", MARKER.repeat(2_300)] }, "segments[1]"],
    ["conversation", { conversation: { language: MARKER } }, "conversation.language"],
    ["text in the conversation", { conversation: { subject: MARKER } }, "conversation.(unknown field)"],
    ["released", { released: [{ segment: 0, start: -1, end: 2 }] }, "released[0].start"],
    ["explain", { explain: MARKER }, "explain"],
    ["a field nobody knows", { [MARKER]: MARKER }, "(unknown field)"],
    ["a switch for the scan", { scan: false }, "(unknown field)"],
  ])("names the field and never its value: %s", async (_what, change, field) => {
    const written = vi.spyOn(console, "error");
    const vendor = fakeVendor();
    const api = startApi({ vendors: [vendor] });
    const response = await api.call("/v1/translations", { body: { ...TICKET, ...change } });
    expect(response.status).toBe(400);
    const body = await response.text();
    expect(JSON.parse(body)).toMatchObject({ error: { code: "invalid_request", field } });
    expect(body).not.toContain(MARKER);
    expect(JSON.stringify([...response.headers])).not.toContain(MARKER);
    expect(written).not.toHaveBeenCalled();
    expect(vendor.calls).toEqual([]);
    expect(api.queued).toEqual([]);
  });

  it.each(["", "{", `{"target": "${MARKER}`, "[1,2", "\u0000"])("is no JSON: %j", async (body) => {
    const response = await startApi().call("/v1/translations", {
      body,
      headers: { "content-type": "application/json" },
    });
    expect(response.status).toBe(400);
    const text = await response.text();
    expect(text).toContain("invalid_json");
    expect(text).not.toContain(MARKER);
  });

  it.each(["null", "[]", '"text"', "7"])("is JSON of another kind: %s", async (body) => {
    const response = await startApi().call("/v1/translations", { body });
    expect(response.status).toBe(400);
    expect(await errorOf(response)).toMatchObject({ code: "invalid_request" });
  });

  it.each(["text/plain", "application/x-www-form-urlencoded", "application/jsonx", ""])(
    "is of type %j",
    async (type) => {
      const response = await startApi().call("/v1/translations", { body: "{}", headers: { "content-type": type } });
      expect(response.status).toBe(415);
      expect(await errorOf(response)).toMatchObject({ code: "unsupported_media_type" });
    },
  );

  it("S49: is larger than the limit, whether it says so or not", async () => {
    const api = startApi();
    const body = JSON.stringify({ ...TICKET, segments: ["a".repeat(LIMITS.bodyBytes)] });
    const said = await api.call("/v1/translations", { body });
    expect(said.status).toBe(413);

    let pulled = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new TextEncoder().encode(" ".repeat(64_000)));
      },
    });
    const execution = {
      waitUntil: () => {},
      passThroughOnException: () => {},
      props: {},
    } as unknown as ExecutionContext;
    const { createApp } = await import("../src/app.ts");
    const request = new Request("https://api.test/v1/translations", {
      method: "POST",
      body: endless,
      headers: { "content-type": "application/json", authorization: "Bearer the-development-key-of-the-tests" },
    });
    const streamed = await createApp(api.dependencies).fetch(request, {}, execution);
    expect(streamed.status).toBe(413);
    expect(pulled).toBeLessThan(20);
  });

  it("is larger than the limit in all its segments together", async () => {
    const response = await startApi().translate({ segments: Array.from({ length: 4 }, () => "a ".repeat(9_000)) });
    expect(response.status).toBe(413);
    expect(await errorOf(response)).toMatchObject({ code: "too_large", field: "segments" });
  });

  it.each([
    ["limit", "limit=0"],
    ["limit", "limit=201"],
    ["limit", `limit=${MARKER}`],
    ["cursor", `cursor=${MARKER}`],
    ["(unknown field)", `${MARKER}=1`],
  ])("has a bad query: %s", async (field, query) => {
    const response = await startApi().call(`/v1/jobs?${query}`);
    expect(response.status).toBe(400);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ error: { field } });
    expect(text).not.toContain(MARKER);
  });
});

describe("an address", () => {
  it.each(["/", "/v1", "/v1/translation", `/v1/jobs/${MARKER}`, "/v1/translations/", "/administrator"])(
    "that is not there: %s",
    async (path) => {
      const response = await startApi().call(path);
      expect(response.status).toBe(404);
      expect(await errorOf(response)).toMatchObject({ code: "not_found" });
    },
  );

  it.each([
    ["GET", "/v1/translations", "POST"],
    ["PUT", "/v1/sessions", "POST"],
    ["DELETE", "/v1/jobs", "GET"],
    ["POST", "/healthz", "GET"],
  ])("that does not take %s: %s", async (method, path, allowed) => {
    const response = await startApi().call(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe(allowed);
    expect(await errorOf(response)).toMatchObject({ code: "method_not_allowed" });
  });
});

describe("every answer", () => {
  it.each([
    "/healthz",
    "/openapi.json",
    "/docs",
    "/v1/privacy",
    "/v1/translations",
    "/nowhere",
    "/.well-known/jwks.json",
  ])("S32, S54: is kept by nobody, framed by nobody and sniffed by nobody: %s", async (path) => {
    const { headers } = await startApi().call(path);
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("strict-transport-security")).toContain("max-age=");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("to an error names the request, and not by what the caller called it", async () => {
    const response = await startApi().call("/nowhere", { headers: { "x-request-id": MARKER } });
    expect((await errorOf(response)).requestId).toBe(response.headers.get("x-request-id"));
    expect(response.headers.get("x-request-id")).not.toBe(MARKER);
  });
});

describe("a page of another origin", () => {
  const preflight = (origin: string) =>
    startApi().call("/v1/translations", {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization,content-type",
      },
    });

  it.each([PAGE, "http://127.0.0.1:4173"])("is let in when it is allowed: %s", async (origin) => {
    const response = await preflight(origin);
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-origin")).toBe(origin);
    expect(response.headers.get("access-control-allow-headers")?.toLowerCase()).toContain("authorization");
    expect(response.headers.get("access-control-allow-credentials")).toBeNull();
    expect(response.headers.get("vary")).toContain("Origin");
  });

  it.each([
    "https://evil.example",
    "https://a.b.apps.zdusercontent.com",
    "https://apps.zdusercontent.com",
    "http://1.apps.zdusercontent.com",
    "https://1.apps.zdusercontent.com.evil.example",
    "null",
  ])("is refused when it is not: %s", async (origin) => {
    const response = await preflight(origin);
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
    const vendor = fakeVendor();
    const api = startApi({ vendors: [vendor] });
    const asked = await api.call("/v1/translations", { body: TICKET, headers: { origin } });
    expect(asked.status).toBe(403);
    expect(asked.headers.get("access-control-allow-origin")).toBeNull();
    expect(vendor.calls).toEqual([]);
  });

  it("can read errors too", async () => {
    const response = await startApi().call("/v1/translations", { body: "{}", headers: { origin: PAGE } });
    expect(response.status).toBe(400);
    expect(response.headers.get("access-control-allow-origin")).toBe(PAGE);
  });
});

describe("an error nobody foresaw", () => {
  it("S34: is answered without its message, and logged by its class and the request's id alone", async () => {
    const written = vi.spyOn(console, "error").mockImplementation(() => {});
    const identify = () => Promise.reject(new TypeError(`broke over ${MARKER}`));
    const api = startApi({ vendors: [fakeVendor()], identify });
    const response = await api.call("/v1/translations", {
      body: { target: "en", contentType: "chat", direction: "inbound", segments: ["Hola"] },
    });
    expect(response.status).toBe(500);
    const error = await errorOf(response);
    expect(error).toMatchObject({ code: "internal" });
    expect(written.mock.calls).toEqual([
      [JSON.stringify({ level: "error", requestId: error.requestId, error: "TypeError" })],
    ]);
    expect(api.queued[0]?.status).toBe("failed");
  });
});
