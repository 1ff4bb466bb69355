import type { CredentialsReply, KeyCreated, KeysReply, SettingsReply, TenantDeleted } from "@sottovoce/contract";
import { env } from "cloudflare:workers";
import { runInDurableObject } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { bearer, makeCustomer, OPERATOR_KEY, save } from "./customers.ts";
import { migrate } from "./database.ts";
import { DEVELOPMENT_KEY, errorOf, startApi, TICKET } from "./start-api.ts";

beforeAll(migrate);

const statusOf = async (response: Promise<Response>): Promise<number> => (await response).status;

describe("S42: an API key", () => {
  it("has 256 random bits, is said once, and only its hash is kept", async () => {
    const api = startApi();
    const customer = await makeCustomer(api);
    const { secret, id } = await customer.read<KeyCreated>("/v1/keys", {
      body: { name: "crm-export", scopes: ["read"] },
    });
    expect(secret).toMatch(new RegExp(`^sv_${customer.tenant}_${id}_[A-Za-z0-9_-]{43}$`));
    const { keys } = await customer.read<KeysReply>("/v1/keys");
    expect(JSON.stringify(keys)).not.toContain(secret.slice(-43));
    const stub = api.dependencies.tenants.object(customer.tenant);
    const stored = await runInDurableObject(stub, (_, state) => JSON.stringify([...state.storage.kv.list()]));
    expect(stored).toContain(id);
    expect(stored).not.toContain(secret.slice(-43));
  });

  it("does what its scopes say and nothing else", async () => {
    const api = startApi();
    const customer = await makeCustomer(api);
    const { secret } = await customer.read<KeyCreated>("/v1/keys", { body: { name: "reader", scopes: ["read"] } });
    const as = (path: string, body?: unknown) =>
      statusOf(api.call(path, { headers: bearer(secret), ...(body === undefined ? {} : { body }) }));
    expect(await as("/v1/jobs")).toBe(200);
    expect(await as("/v1/translations", TICKET)).toBe(403);
    expect(await as("/v1/settings")).toBe(403);
    expect(await as("/v1/keys")).toBe(403);
    expect(await as("/v1/tenants", {})).toBe(401);
  });

  it("ends at once when it is revoked, and by itself when its time is up", async () => {
    const api = startApi();
    const customer = await makeCustomer(api);
    const make = () => customer.read<KeyCreated>("/v1/keys", { body: { name: "short", scopes: ["read"], days: 1 } });
    const [revoked, other] = [await make(), await make()];
    const use = (key: KeyCreated) => statusOf(api.call("/v1/jobs", { headers: bearer(key.secret) }));
    expect(await use(revoked)).toBe(200);
    expect(await statusOf(customer.call("/v1/keys:revoke", { body: { id: revoked.id } }))).toBe(200);
    expect(await use(revoked)).toBe(401);
    expect(await use(other)).toBe(200);
    const stub = api.dependencies.tenants.object(customer.tenant);
    await runInDurableObject(stub, (_, { storage: { kv } }) => {
      kv.put(`key ${other.id}`, { ...(kv.get(`key ${other.id}`) as object), expiresAt: 1 });
    });
    expect(await use(other)).toBe(401);
    expect(await statusOf(customer.call("/v1/keys:revoke", { body: { id: revoked.id } }))).toBe(404);
  });

  it.each([
    ["altered", (key: string) => `${key.slice(0, -1)}${key.endsWith("A") ? "B" : "A"}`],
    ["of another id", (key: string) => key.replace(/_[a-z0-9]{10}_/, "_aaaaaaaaaa_")],
    ["of another customer", (key: string) => key.replace(/^sv_.{26}/, "sv_01JDEV00000000000000000000")],
    ["shorter", (key: string) => key.slice(0, -2)],
    ["longer", (key: string) => `${key}A`],
  ])("is refused when it is %s", async (_what, change) => {
    const api = startApi();
    const { adminKey } = await makeCustomer(api);
    expect(await statusOf(api.call("/v1/settings", { headers: bearer(change(adminKey)) }))).toBe(401);
  });
});

describe("S25: a secret", () => {
  const SECRET = "deepl-secret-5e1f0c77-a0b2";

  it("can be set and replaced, and is in no answer and nowhere unsealed", async () => {
    const api = startApi();
    const customer = await makeCustomer(api);
    const set = (secrets: unknown, purpose = "vendor:deepl") =>
      customer.call("/v1/credentials", { body: { purpose, secrets } });
    const reply = await (await set({ key: SECRET })).json<CredentialsReply>();
    expect(reply.credentials).toEqual([{ purpose: "vendor:deepl", fields: ["key"], setAt: expect.any(Number) }]);
    await save(customer, { vendors: [{ id: "deepl" }] });
    for (const path of [
      "/v1/credentials",
      "/v1/settings",
      "/v1/vendors",
      "/v1/vendors/kinds",
      "/v1/settings/versions",
      "/v1/audit",
    ])
      expect(await (await customer.call(path)).text(), path).not.toContain(SECRET);
    const stub = api.dependencies.tenants.object(customer.tenant);
    const stored = await runInDurableObject(stub, (_, state) => JSON.stringify([...state.storage.kv.list()]));
    expect(stored).not.toContain(SECRET);
    const view = await api.dependencies.tenants.view(customer.tenant);
    expect(view?.vendors.map(({ id }) => id)).toEqual(["deepl"]);
  });

  it.each([
    [{ purpose: "vendor:nobody", secrets: { key: "x" } }, "purpose"],
    [{ purpose: "vendor:deepl", secrets: { kye: "x" } }, "secrets.(unknown field)"],
    [{ purpose: "vendor:deepl", secrets: {} }, "secrets"],
    [{ purpose: "access:zendesk", secrets: { secret: "too short" } }, "secrets.secret"],
    [{ purpose: "maria@example.com", secrets: { key: "x" } }, "purpose"],
  ])("is refused where nobody asks for it: %o", async (body, field) => {
    const customer = await makeCustomer(startApi());
    const response = await customer.call("/v1/credentials", { body });
    expect(response.status).toBe(400);
    expect(await errorOf(response)).toMatchObject({ code: "invalid_request", field });
  });

  it("outlives a new tenant key, and nothing outlives the tenant", async () => {
    const api = startApi();
    const customer = await makeCustomer(api);
    await customer.call("/v1/credentials", { body: { purpose: "vendor:deepl", secrets: { key: SECRET } } });
    const stub = api.dependencies.tenants.object(customer.tenant);
    const sealed = () =>
      runInDurableObject(stub, (_, { storage: { kv } }) => JSON.stringify(kv.get("credential vendor:deepl")));
    const before = await sealed();
    const operator = (path: string) =>
      api.call(path, { body: { tenant: customer.tenant }, headers: bearer(OPERATOR_KEY) });
    expect(await statusOf(operator("/v1/tenants:rotate"))).toBe(200);
    expect(await sealed()).not.toBe(before);
    const snapshot = await stub.snapshot({});
    expect(snapshot).toMatchObject({ secrets: { "vendor:deepl": { key: SECRET } } });

    const deleted = await operator("/v1/tenants:delete");
    expect(await deleted.json<TenantDeleted>()).toEqual({ tenant: customer.tenant, jobs: 0 });
    expect(await statusOf(customer.call("/v1/settings"))).toBe(401);
    expect(await runInDurableObject(stub, (_, state) => [...state.storage.kv.list()])).toEqual([]);
    expect(await statusOf(operator("/v1/tenants:delete"))).toBe(404);
  });
});

describe("S24: root keys", () => {
  it("are changed while customers are served: their keys are wrapped anew, then the old one may go", async () => {
    const api = startApi();
    const customer = await makeCustomer(api);
    await customer.call("/v1/credentials", {
      body: { purpose: "vendor:deepl", secrets: { key: "deepl-secret-5e1f0c77" } },
    });
    const stub = api.dependencies.tenants.object(customer.tenant);
    const { "1": first = "" } = JSON.parse(env.ROOT_KEYS) as Record<string, string>;
    const second = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))));
    const snapshotWith = (keys: Record<string, string>) =>
      runInDurableObject(stub, async (object) => {
        // The Worker's own binding, as a new deployment would bring it.
        (object as unknown as { env: { ROOT_KEYS: string } }).env = { ...env, ROOT_KEYS: JSON.stringify(keys) };
        return object.snapshot({});
      });
    const opened = { secrets: { "vendor:deepl": { key: "deepl-secret-5e1f0c77" } } };
    expect(await snapshotWith({ "1": first, "2": second })).toMatchObject(opened);
    expect(await snapshotWith({ "2": second })).toMatchObject(opened);
    await expect(snapshotWith({ "1": first })).rejects.toThrow();
  });
});

describe("S39: what admins and the operator may do", () => {
  it("is refused to everybody else", async () => {
    const api = startApi();
    const customer = await makeCustomer(api);
    const { secret } = await customer.read<KeyCreated>("/v1/keys", {
      body: { name: "agents", scopes: ["translate", "read"] },
    });
    for (const path of [
      "/v1/settings",
      "/v1/settings/versions",
      "/v1/credentials",
      "/v1/keys",
      "/v1/vendors",
      "/v1/events",
      "/v1/audit",
    ])
      expect(await statusOf(api.call(path, { headers: bearer(secret) })), path).toBe(403);
    for (const key of [secret, customer.adminKey, DEVELOPMENT_KEY, "", "x".repeat(40)])
      for (const path of ["/v1/tenants", "/v1/tenants:admin-key", "/v1/tenants:delete", "/v1/tenants:rotate"])
        expect(await statusOf(api.call(path, { body: { tenant: customer.tenant }, headers: bearer(key) })), path).toBe(
          401,
        );
    expect(await statusOf(api.call("/v1/settings", { headers: bearer(OPERATOR_KEY) }))).toBe(401);
  });

  it("takes no field that the schema does not name", async () => {
    const customer = await makeCustomer(startApi());
    for (const [path, body] of [
      ["/v1/keys", { name: "a", scopes: ["read"], tenant: "01JDEV00000000000000000000" }],
      ["/v1/keys", { name: "a", scopes: ["operator"] }],
      ["/v1/keys", { name: "a", scopes: ["read"], line: "0".repeat(32) }],
      ["/v1/settings:approve", { proposal: "01JDEV00000000000000000000", by: "me" }],
      ["/v1/credentials", { purpose: "vendor:deepl", secrets: { key: "a" }, tenant: "01JDEV00000000000000000000" }],
    ] as const)
      expect(await statusOf(customer.call(path, { body })), `${path} ${JSON.stringify(body)}`).toBe(400);
  });
});

describe("a customer", () => {
  it("S62: of the EU is served by services of the EU, whatever the settings say", async () => {
    const api = startApi();
    const customer = await makeCustomer(api, "eu");
    await customer.call("/v1/credentials", {
      body: { purpose: "vendor:deepl", secrets: { key: "a-key-of-the-tests" } },
    });
    await customer.call("/v1/credentials", {
      body: { purpose: "vendor:openai", secrets: { key: "a-key-of-the-tests" } },
    });
    const saved = await save(customer, {
      vendors: [{ id: "deepl" }, { id: "openai", settings: OPENAI }],
      routing: { regions: ["us", "eu"] },
    });
    expect(saved.ok, await saved.clone().text()).toBe(true);
    const view = await api.dependencies.tenants.view(customer.tenant);
    for (const { id, region } of view?.vendors ?? []) expect(["eu", "local"], id).toContain(region);
    expect(view?.routing.regions).toEqual(["eu"]);
  });

  it("whose object does not answer gets an honest error, never somebody else's settings", async () => {
    const api = startApi();
    const customer = await makeCustomer(api);
    const broken = startApi({
      tenants: { ...api.dependencies.tenants, view: () => Promise.reject(new Error("away")) },
    });
    expect((await broken.call("/v1/jobs", { headers: bearer(customer.adminKey) })).status).toBeGreaterThanOrEqual(500);
  });

  it("is not made by asking for it", async () => {
    expect(env.TENANTS).toBeDefined();
    const api = startApi();
    const ghost = `sv_01JGH0ST000000000000000000_aaaaaaaaaa_${"A".repeat(43)}`;
    expect(await statusOf(api.call("/v1/settings", { headers: bearer(ghost) }))).toBe(401);
  });

  it("has settings of its own beside another's", async () => {
    const api = startApi();
    const [one, other] = [await makeCustomer(api), await makeCustomer(api)];
    await save(one, { budgets: { tenantDaily: 5 } });
    expect((await other.read<SettingsReply>("/v1/settings")).version).toBe(0);
  });
});

const OPENAI = { model: "gpt-5-mini", region: "us" };
