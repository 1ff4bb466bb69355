import type { SessionReply } from "@sottovoce/contract";
import { fakeVendor } from "@sottovoce/vendors/testing";
import { SignJWT, UnsecuredJWT } from "jose";
import { beforeAll, describe, expect, it } from "vitest";
import { migrate } from "./database.ts";
import { DEVELOPMENT_KEY, errorOf, PAGE, startApi, TICKET } from "./start-api.ts";

const OTHER_PAGE = "http://127.0.0.1:4173";
const NOW = Date.UTC(2026, 10, 23, 12, 0, 0);
const BODY = { crm: "zendesk", proof: { kind: "development", key: DEVELOPMENT_KEY } };
const NOBODY = "01JNBDY0000000000000000000";
const PROXY = { kind: "zendesk-jwt", token: "a.b.c" };
const SECRET = new TextEncoder().encode("a secret of the tests, thirty-two bytes long or more");

function start(now = NOW) {
  const clock = { now };
  const api = startApi({ vendors: [fakeVendor()], now: () => clock.now });
  const withToken = (token: string, origin?: string) =>
    api.call("/v1/translations", {
      body: TICKET,
      headers: { authorization: `Bearer ${token}`, ...(origin === undefined ? {} : { origin }) },
    });
  const session = async (origin?: string) => {
    const response = await api.call("/v1/sessions", {
      body: BODY,
      headers: { authorization: "", ...(origin === undefined ? {} : { origin }) },
    });
    expect(response.status).toBe(200);
    return response.json<SessionReply>();
  };
  return { ...api, clock, withToken, session };
}

beforeAll(migrate);

const claims = { tenant: "01JDEV00000000000000000000", role: "agent", scopes: ["translate", "read"], crm: "zendesk" };
const sign = (
  change: {
    alg?: string;
    typ?: string;
    aud?: string;
    iss?: string;
    exp?: number;
    claims?: object;
    key?: Uint8Array;
  } = {},
) =>
  new SignJWT({ ...(change.claims ?? claims) })
    .setProtectedHeader({ alg: change.alg ?? "HS256", typ: change.typ ?? "sottovoce-session" })
    .setIssuer(change.iss ?? "sottovoce")
    .setAudience(change.aud ?? "sottovoce-api")
    .setIssuedAt(NOW / 1000)
    .setExpirationTime(change.exp ?? NOW / 1000 + 600)
    .sign(change.key ?? SECRET);

describe("a session", () => {
  it("is given for a proof, lasts fifteen minutes, and lets its page translate", async () => {
    const { session, withToken, queued } = start();
    const { token, expiresAt, role, tenant, scopes } = await session(PAGE);
    expect(expiresAt).toBe(NOW / 1000 + 900);
    expect(scopes).toEqual(["translate", "read"]);
    expect({ role, tenant }).toEqual({ role: "agent", tenant: claims.tenant });
    expect((await withToken(token, PAGE)).status).toBe(200);
    expect(queued[0]).toMatchObject({ crm: "zendesk", tenant });
  });

  it("is of no use to another page, or to none", async () => {
    const { session, withToken } = start();
    const { token } = await session(PAGE);
    for (const origin of [OTHER_PAGE, undefined]) {
      const response = await withToken(token, origin);
      expect(response.status).toBe(401);
      expect(await errorOf(response)).toMatchObject({ code: "unauthorized" });
    }
  });

  it("that was asked by no page is bound to none", async () => {
    const { session, withToken } = start();
    const { token } = await session();
    expect((await withToken(token)).status).toBe(200);
  });

  it("ends", async () => {
    const { session, withToken, clock } = start();
    const { token } = await session(PAGE);
    clock.now += 899_000;
    expect((await withToken(token, PAGE)).status).toBe(200);
    clock.now += 2_000;
    const response = await withToken(token, PAGE);
    expect(response.status).toBe(401);
    expect(await errorOf(response)).toMatchObject({ code: "session_expired" });
  });

  it.each([
    ["a wrong key", { ...BODY, proof: { kind: "development", key: `${DEVELOPMENT_KEY}x` } }, 401, "proof_refused"],
    ["another kind of proof", { ...BODY, proof: { kind: "trust-me", key: DEVELOPMENT_KEY } }, 400, "invalid_request"],
    ["another CRM", { ...BODY, crm: "hubspot" }, 400, "invalid_request"],
    ["a role of one's own", { ...BODY, role: "admin" }, 400, "invalid_request"],
    ["scopes of one's own", { ...BODY, scopes: ["admin"] }, 400, "invalid_request"],
    ["another customer", { ...BODY, tenant: "01JTENANT00000000000000000" }, 401, "proof_refused"],
    ["a customer that is none", { ...BODY, tenant: "' OR 1=1" }, 400, "invalid_request"],
    ["a proof of another CRM", { ...BODY, crm: "oracle", tenant: claims.tenant, proof: PROXY }, 400, "invalid_request"],
    ["no customer", { crm: "zendesk", proof: PROXY }, 400, "invalid_request"],
    ["a customer nobody made", { crm: "zendesk", tenant: NOBODY, proof: PROXY }, 401, "proof_refused"],
  ])("is refused for %s", async (_what, body, status, code) => {
    const response = await start().call("/v1/sessions", { body });
    expect(response.status).toBe(status);
    expect(await errorOf(response)).toMatchObject({ code });
  });
});

describe("S37: a credential", () => {
  it("is a token of the right kind, and these differ from it in one thing each", async () => {
    expect((await start().withToken(await sign())).status).toBe(200);
  });

  it.each([
    ["none", async () => ""],
    ["an empty one", async () => "Bearer "],
    ["another scheme", async () => `Basic ${btoa(`a:${DEVELOPMENT_KEY}`)}`],
    ["a wrong key", async () => "Bearer the-development-key-of-the-testX"],
    ["part of the key", async () => "Bearer the-development-key"],
    [
      "an unsigned token",
      async () =>
        `Bearer ${new UnsecuredJWT(claims).setIssuer("sottovoce").setAudience("sottovoce-api").setExpirationTime("1h").encode()}`,
    ],
    [
      "another algorithm",
      async () => `Bearer ${await sign({ alg: "HS512", key: new Uint8Array([...SECRET, ...SECRET]) })}`,
    ],
    ["another secret", async () => `Bearer ${await sign({ key: new TextEncoder().encode("x".repeat(48)) })}`],
    ["another audience", async () => `Bearer ${await sign({ aud: "somebody-else" })}`],
    ["another issuer", async () => `Bearer ${await sign({ iss: "somebody-else" })}`],
    ["another kind of token", async () => `Bearer ${await sign({ typ: "JWT" })}`],
    ["no tenant", async () => `Bearer ${await sign({ claims: { ...claims, tenant: undefined } })}`],
    ["no scopes", async () => `Bearer ${await sign({ claims: { ...claims, scopes: [] } })}`],
    ["the operator's scope", async () => `Bearer ${await sign({ claims: { ...claims, scopes: ["operator"] } })}`],
    ["a claim nobody knows", async () => `Bearer ${await sign({ claims: { ...claims, admin: true } })}`],
    ["an actor with a name", async () => `Bearer ${await sign({ claims: { ...claims, actor: "maria@example.com" } })}`],
    ["a tenant that is none", async () => `Bearer ${await sign({ claims: { ...claims, tenant: "' OR 1=1" } })}`],
    ["a tampered token", async () => `Bearer ${(await sign()).replace(/.(?=[^.]*\.[^.]*$)/, "A")}`],
  ])("is refused: %s", async (_what, make) => {
    for (const path of ["/v1/translations", "/v1/jobs", "/v1/privacy"]) {
      const authorization = await make();
      const { call } = start();
      const response = await call(path, {
        ...(path === "/v1/translations" ? { body: TICKET } : {}),
        headers: { authorization },
      });
      expect(response.status, path).toBe(401);
      expect(await errorOf(response)).toMatchObject({ code: "unauthorized" });
    }
  });

  it("that is too old is refused, even with a far expiry", async () => {
    const api = start(NOW + 16 * 60_000);
    expect((await api.withToken(await sign({ exp: NOW / 1000 + 86_400 }))).status).toBe(401);
  });

  it("may be the development key itself, outside production", async () => {
    const api = start();
    expect((await api.translate({})).status).toBe(200);
    expect(api.queued[0]?.crm).toBe("api");
    const { createApp } = await import("../src/app.ts");
    const { env } = api.dependencies;
    const production = createApp({ ...api.dependencies, env: { ...env, isProduction: true } });
    const request = new Request("https://api.test/v1/privacy", {
      headers: { authorization: `Bearer ${DEVELOPMENT_KEY}` },
    });
    expect((await production.fetch(request)).status).toBe(401);
  });
});
