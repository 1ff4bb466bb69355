import type { KeyCreated, SessionReply, SessionRequest } from "@sottovoce/contract";
import { fakeVendor } from "@sottovoce/vendors/testing";
import { decodeJwt } from "jose";
import { beforeAll, describe, expect, it } from "vitest";
import type { Caller } from "../src/context.ts";
import { createSession } from "../src/services/sessions/create.ts";
import type { SessionPorts } from "../src/services/sessions/ports.ts";
import { verifyCaller } from "../src/services/sessions/verify.ts";
import { bearer, makeCustomer, save } from "./customers.ts";
import { migrate } from "./database.ts";
import { compact, hmac, NOW } from "./proof-tokens.ts";
import { PAGE, startApi } from "./start-api.ts";

beforeAll(migrate);

const OTHER_PAGE = "http://127.0.0.1:4173";
/** The real clock's: customers' objects have it. */
const seconds = () => Math.floor(Date.now() / 1000);

/** A customer as sessions see one, with a memory of what was asked. */
function portsFor(change: Partial<SessionPorts> = {}) {
  const refusals: string[] = [];
  const subjects: string[] = [];
  const ports: SessionPorts = {
    accessOf: async () => ({
      access: { zendesk: { subdomain: "acme", appIds: ["12345"], audience: "https://api.test" } },
      secrets: { "access:zendesk": { secret: ZENDESK_SECRET } },
    }),
    firstSeen: async () => true,
    verifyKey: async () => undefined,
    verifyKeyFrom: async () => undefined,
    actorOf: async (_tenant, _role, subject) => {
      subjects.push(subject);
      return "ab".repeat(16);
    },
    sawOrigin: () => {},
    refused: (_tenant, reason) => void refusals.push(reason),
    ...change,
  };
  return { ports, refusals, subjects };
}

const ZENDESK_SECRET = "the secret of one installation at Zendesk";
const TENANT = "01JTENANT00000000000000000";
const byProxy = (iat: number, changed: object = {}) =>
  compact({
    header: { alg: "HS256", typ: "JWT" },
    claims: {
      iss: "https://acme.zendesk.com",
      aud: "https://api.test",
      sub: "a-frame",
      iat,
      exp: iat + 60,
      ...changed,
    },
    sign: hmac(ZENDESK_SECRET),
  });
const wanted = (token: string): SessionRequest => ({
  crm: "zendesk",
  tenant: TENANT,
  proof: { kind: "zendesk-jwt", token },
});

describe("a session for a CRM's proof", () => {
  const contextAt = (origin?: string) => ({
    ...startApi().dependencies,
    now: () => NOW,
    origin,
    source: "here",
    defer: () => {},
  });

  it("is bound to tenant, role, page and the keyed name of who calls, and holds nothing else of the proof", async () => {
    const { ports, subjects } = portsFor();
    const reply = await createSession(contextAt(), wanted(await byProxy(NOW / 1000)), {}, ports);
    expect(reply).toMatchObject({ tenant: TENANT, role: "agent", scopes: ["translate", "read"] });
    expect(decodeJwt(reply.token)).toEqual({
      iss: "sottovoce",
      aud: "sottovoce-api",
      iat: NOW / 1000,
      exp: NOW / 1000 + 900,
      tenant: TENANT,
      role: "agent",
      scopes: ["translate", "read"],
      crm: "zendesk",
      origins: [PAGE],
      actor: "ab".repeat(16),
    });
    // Named after its kind: a browser's claim cannot be an admin's name.
    expect(subjects).toEqual(["zendesk-jwt a-frame"]);
    const caller: Caller = await verifyCaller(contextAt(PAGE), `Bearer ${reply.token}`, ports);
    expect(caller).toEqual({
      tenant: TENANT,
      role: "agent",
      crm: "zendesk",
      scopes: ["translate", "read"],
      credential: "session",
      actor: "ab".repeat(16),
    });
    for (const origin of [OTHER_PAGE, undefined])
      await expect(verifyCaller(contextAt(origin), `Bearer ${reply.token}`, ports)).rejects.toMatchObject({
        code: "unauthorized",
      });
  });

  it("S37: is refused with one code, whatever was wrong; why is for the customer's admins", async () => {
    const { ports, refusals } = portsFor();
    for (const token of [await byProxy(1), await byProxy(NOW / 1000, { aud: "other" }), "a.b.c"])
      await expect(createSession(contextAt(), wanted(token), {}, ports)).rejects.toMatchObject({
        code: "proof_refused",
        field: undefined,
        cause: undefined,
      });
    expect(refusals).toEqual(["expired", "wrong_audience", "malformed"]);
  });

  it("S38: of a customer that is none is refused in the same words, and noted nowhere", async () => {
    const { ports, refusals } = portsFor({ accessOf: async () => undefined });
    const asking = createSession(contextAt(), wanted(await byProxy(NOW / 1000)), {}, ports);
    await expect(asking).rejects.toMatchObject({ code: "proof_refused" });
    expect(refusals).toEqual([]);
  });

  it("S37: is no proof for another session", async () => {
    const { ports } = portsFor();
    const { token } = await createSession(contextAt(), wanted(await byProxy(NOW / 1000)), {}, ports);
    await expect(createSession(contextAt(), wanted(token), {}, ports)).rejects.toMatchObject({ code: "proof_refused" });
  });

  it("is still good while the secret it was signed with is being changed, and not afterwards", async () => {
    const { ports } = portsFor();
    const old = contextAt(PAGE);
    const { token } = await createSession(old, wanted(await byProxy(NOW / 1000)), {}, ports);
    const sessionSecret = new TextEncoder().encode("the next secret of the tests, thirty-two bytes or more");
    const changing = { ...old, env: { ...old.env, sessionSecret, previousSessionSecret: old.env.sessionSecret } };
    expect(await verifyCaller(changing, `Bearer ${token}`, ports)).toMatchObject({ tenant: TENANT });
    const late = verifyCaller({ ...changing, now: () => NOW + 901_000 }, `Bearer ${token}`, ports);
    await expect(late).rejects.toMatchObject({ code: "session_expired" });
    const changed = { ...old, env: { ...old.env, sessionSecret, previousSessionSecret: undefined } };
    await expect(verifyCaller(changed, `Bearer ${token}`, ports)).rejects.toMatchObject({ code: "unauthorized" });
    // New ones are signed with the new secret alone.
    const next = await createSession(changing, wanted(await byProxy(NOW / 1000)), {}, ports);
    expect(await verifyCaller(changed, `Bearer ${next.token}`, ports)).toMatchObject({ tenant: TENANT });
  });
});

describe("a customer's own objects", () => {
  const real = async () => {
    const api = startApi({ vendors: [fakeVendor()] });
    return { api, customer: await makeCustomer(api) };
  };
  const sessionOf = (api: Awaited<ReturnType<typeof real>>["api"], body: object) =>
    api.call("/v1/sessions", { body, headers: { authorization: "" } });

  it("S42: give a session for a key, and end it with the key", async () => {
    const { api, customer } = await real();
    const { secret, id } = await customer.read<KeyCreated>("/v1/keys", { body: { name: "page", scopes: ["read"] } });
    const response = await sessionOf(api, { crm: "api", tenant: customer.tenant, proof: { kind: "key", key: secret } });
    const { token, scopes, role } = await response.json<SessionReply>();
    expect({ scopes, role }).toEqual({ scopes: ["read"], role: "agent" });
    const use = async (path: string) => (await api.call(path, { headers: bearer(token) })).status;
    expect(await use("/v1/jobs")).toBe(200);
    expect(await use("/v1/settings")).toBe(403);
    expect((await customer.call("/v1/keys:revoke", { body: { id } })).status).toBe(200);
    expect(await use("/v1/jobs")).toBe(401);
  });

  it("S39: an admin's session does what he may, and an agent's of the same key does not", async () => {
    const { api, customer } = await real();
    const ask = async (scopes?: readonly string[]) => {
      const proof = { kind: "key", key: customer.adminKey, ...(scopes === undefined ? {} : { scopes }) };
      const reply = await sessionOf(api, { crm: "api", tenant: customer.tenant, proof });
      const { token } = await reply.json<SessionReply>();
      return (await api.call("/v1/settings", { headers: bearer(token) })).status;
    };
    expect(await ask()).toBe(200);
    expect(await ask(["translate", "read"])).toBe(403);
  });

  it("S37: S58: remember a proof that was shown, and count those that were refused", async () => {
    const { api, customer } = await real();
    const zendesk = { subdomain: "acme", audience: "https://api.test" };
    expect((await save(customer, { access: { zendesk } })).ok).toBe(true);
    const credential = { purpose: "access:zendesk", secrets: { secret: ZENDESK_SECRET } };
    expect((await customer.call("/v1/credentials", { body: credential })).ok).toBe(true);
    const other = await makeCustomer(api);
    const token = await byProxy(seconds());
    const ask = async (tenant: string) =>
      (await sessionOf(api, { crm: "zendesk", tenant, proof: { kind: "zendesk-jwt", token } })).status;
    // Another customer cannot be opened with it, nor can it be used up there.
    expect(await ask(other.tenant)).toBe(401);
    expect(await ask(customer.tenant)).toBe(200);
    expect(await ask(customer.tenant)).toBe(401);
    const { events } = await customer.read<{ events: { kind: string; count: number }[] }>("/v1/events");
    expect(events.filter(({ kind }) => kind === "refused_proof").map(({ count }) => count)).toEqual([1]);
  });
});
