// @vitest-environment happy-dom
import { HostError, type Credential } from "@sottovoce/sidebar";
import { fakeEdge } from "@sottovoce/sidebar/testing";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { zendeskHost } from "./host.ts";
import { fakeZaf, type FakeZaf } from "./testing/fake-zaf.ts";
import { hmac } from "./testing/zendesk-proxy.ts";

const API = "https://api.sottovoce.test";
const TENANT = "01JZZZZZZZZZZZZZZZZZZZZZZZ";
const SECRET = "a-shared-secret-of-no-worth-whatsoever";

type Sent = { readonly url: string; readonly headers: Headers };
let client: FakeZaf;
let edge: ReturnType<typeof fakeEdge>;
let sent: Sent[];

beforeEach(() => {
  client = fakeZaf();
  sent = [];
  edge = fakeEdge();
  answerWith((input, init) => edge.fetch(input, init));
});

const answerWith = (answer: typeof globalThis.fetch) =>
  client.controls.setBackend({
    secret: SECRET,
    fetch: (input, init) => {
      sent.push({ url: new Request(input).url, headers: new Headers(init?.headers) });
      return answer(input, init);
    },
  });

const host = (settings: object = { tenant: TENANT }, zaf: FakeZaf = client) =>
  zendeskHost({
    client: zaf,
    settings: { apiUrl: API, ...settings },
    randomId: () => crypto.randomUUID(),
    visibleHeight: () => Promise.resolve(undefined),
  });

/** As the sidebar sends it. */
async function start({ fetch = globalThis.fetch, ...shown }: Credential, signal?: AbortSignal): Promise<Response> {
  const body = JSON.stringify({ crm: "zendesk", ...shown });
  return fetch(new URL("/v1/sessions", API), { method: "POST", body, ...(signal === undefined ? {} : { signal }) });
}

async function claimsOf(token: string): Promise<Record<string, unknown>> {
  const [head, payload, signature] = token.split(".");
  expect(await hmac(`${head}.${payload}`, SECRET)).toBe(signature);
  return JSON.parse(atob((payload ?? "").replaceAll("-", "+").replaceAll("_", "/")));
}

describe("a session through Zendesk's proxy", () => {
  it("is asked for with what the contract takes, and with a JWT in the header that Zendesk signed", async () => {
    const reply = await start(await host().credential());
    expect(reply.status).toBe(200);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.url).toBe(`${API}/v1/sessions`);
    expect(edge.controls.proofs()).toEqual([{ crm: "zendesk", tenant: TENANT, proof: { kind: "zendesk-jwt" } }]);
    const claims = await claimsOf(sent[0]?.headers.get("authorization")?.replace("Bearer ", "") ?? "");
    expect(Object.keys(claims).toSorted()).toEqual(["aud", "exp", "iat", "iss", "jti", "sub"]);
    expect(claims).toMatchObject({ iss: "https://northwind.zendesk.com", aud: API });
    expect(Number(claims["exp"]) - Number(claims["iat"])).toBe(60);
  });

  it("S10: says nothing of the agent: one random name for this frame, another for the next", async () => {
    const first = host();
    await start(await first.credential());
    await start(await first.credential());
    const other = fakeZaf();
    other.controls.setBackend({ secret: SECRET, fetch: () => Promise.resolve(Response.json({})) });
    await start(await host({ tenant: TENANT }, other).credential());
    const claims = [...client.controls.requests(), ...other.controls.requests()].map(({ jwt }) => jwt.claims);
    expect(claims[0]?.["sub"]).toMatch(/^[0-9a-f-]{36}$/u);
    expect(claims[1]?.["sub"]).toBe(claims[0]?.["sub"]);
    expect(claims[2]?.["sub"]).not.toBe(claims[0]?.["sub"]);
    expect(client.asked().filter((asked) => /user|requester|assignee/iu.test(asked))).toEqual([]);
  });

  it("S38: is never asked for with the same token twice, even within one second", async () => {
    const one = host();
    await start(await one.credential());
    await start(await one.credential());
    const [first, second] = sent.map(({ headers }) => headers.get("authorization"));
    expect(first).not.toBe(second);
  });

  it("names the secret and never holds it, and puts no placeholder anywhere but where Zendesk fills it in", async () => {
    await start(await host().credential());
    const [options] = client.controls.requests();
    const { headers, jwt, ...rest } = options ?? { headers: {}, jwt: undefined };
    expect(JSON.stringify(options)).not.toContain(SECRET);
    expect(JSON.stringify(rest)).not.toContain("{{");
    expect(headers).toEqual({ accept: "application/json", Authorization: "Bearer {{jwt.token}}" });
    expect(jwt).toMatchObject({ algorithm: "HS256", secret_key: "{{setting.appSharedSecret}}", expiry: 60 });
    expect(rest).toMatchObject({ secure: true, cors: false, autoRetry: false, type: "POST" });
  });

  it("names the API's origin, whatever path it is below", async () => {
    const below = zendeskHost({
      client,
      settings: { apiUrl: `${API}/eu`, tenant: TENANT },
      randomId: () => crypto.randomUUID(),
      visibleHeight: () => Promise.resolve(undefined),
    });
    await start(await below.credential());
    expect(client.controls.requests()[0]?.jwt.claims["aud"]).toBe(API);
  });
});

describe("when it fails", () => {
  it.each([
    ["proof_refused", 401],
    ["locked_out", 429],
    ["tenant_unavailable", 503],
  ] as const)("the API's own words come through: %s", async (code, status) => {
    answerWith(() => Promise.resolve(Response.json({ error: { code } }, { status })));
    const reply = await start(await host().credential());
    expect(reply.status).toBe(status);
    expect(await reply.json()).toEqual({ error: { code } });
  });

  it("Zendesk's refusal to carry it is an answer that is not the API's", async () => {
    const failure = { status: 422, statusText: "UnprocessableEntity", responseText: "Proxy error: {}" };
    client.controls.failRequests(failure);
    const reply = await start(await host().credential());
    expect([reply.status, await reply.text()]).toEqual([422, "Proxy error: {}"]);
  });

  it.each([
    ["a gateway's page", { status: 502, responseText: "<html>Bad Gateway</html>" }],
    ["no status", { status: 0, statusText: "error", responseText: "" }],
    ["nothing at all", undefined],
    ["text", "timeout"],
  ])("an API out of reach is a network failure: %s", async (_name, failure) => {
    client.controls.failRequests(failure);
    await expect(start(await host().credential())).rejects.toThrow(TypeError);
  });

  it("waits no longer than the sidebar does", async () => {
    const credential = await host().credential();
    client.controls.hang();
    const given = new AbortController();
    const failed = expect(start(credential, given.signal)).rejects.toThrow("aborted");
    given.abort();
    await failed;
  });

  it.each([undefined, {}, { account: {} }, { account: { subdomain: "a.evil.example/" } }])(
    "has no credential where Zendesk does not name the account: %j",
    async (context) => {
      client.controls.setContext(context);
      await expect(host().credential()).rejects.toThrow(HostError);
    },
  );

  it("has no credential while Zendesk does not answer", async () => {
    vi.useFakeTimers();
    client.controls.hang();
    const failed = expect(host().credential()).rejects.toThrow(HostError);
    await vi.advanceTimersByTimeAsync(60_000);
    await failed;
    vi.useRealTimers();
  });
});

describe("a developer's installation", () => {
  it("shows its key, which the page sends itself", async () => {
    const credential = await host({ developmentKey: "a-development-key-of-no-worth" }).credential();
    expect(credential).toEqual({ proof: { kind: "development", key: "a-development-key-of-no-worth" } });
  });

  it("shows Zendesk's proof where it has a customer's number as well", async () => {
    const both = { tenant: TENANT, developmentKey: "a-development-key-of-no-worth" };
    expect((await host(both).credential()).proof).toEqual({ kind: "zendesk-jwt" });
  });
});
