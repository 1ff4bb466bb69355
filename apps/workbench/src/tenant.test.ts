import { beforeEach, describe, expect, it } from "vitest";
import { setUpTenant, type TenantOptions, type WorkbenchTenant } from "./tenant.ts";

type Asked = { readonly route: string; readonly key: string; readonly body: unknown; readonly ifMatch: string | null };

/** The API's admin routes as far as they are used: keys count, versions count. */
function fakeApi(needsSecond = false) {
  const asked: Asked[] = [];
  const admins = new Set<string>();
  const settings = { privacy: { visible: ["DATE"] }, access: { salesforce: { instances: [] } } };
  let version = 3;
  const answers: Readonly<Record<string, () => object>> = {
    "POST /v1/tenants": () => {
      admins.add("admin-1");
      return { tenant: "01JZZZZZZZZZZZZZZZZZZZZZZZ", adminKey: "admin-1" };
    },
    "POST /v1/tenants:admin-key": () => {
      admins.add("admin-2");
      return { tenant: "01JZZZZZZZZZZZZZZZZZZZZZZZ", adminKey: "admin-2" };
    },
    "GET /v1/settings": () => ({ version, settings, proposals: [] }),
    "PUT /v1/settings": () => ({ version: (version += 1), proposal: needsSecond ? "p-1" : null, weakens: [] }),
    "POST /v1/settings:approve": () => ({ version, proposal: null, weakens: [] }),
    "POST /v1/credentials": () => ({ credentials: [] }),
  };
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const route = `${request.method} ${new URL(request.url).pathname}`;
    const key = request.headers.get("authorization")?.replace("Bearer ", "") ?? "";
    const body: unknown = request.method === "GET" ? undefined : await request.json();
    asked.push({ route, key, body, ifMatch: request.headers.get("if-match") });
    const isOperators = route.startsWith("POST /v1/tenants");
    if (isOperators ? key !== "operator" : !admins.has(key))
      return Response.json({ error: { code: "unauthorized", message: "secret words" } }, { status: 401 });
    return Response.json(answers[route]?.() ?? {});
  };
  return { asked, admins, fetch };
}

let api: ReturnType<typeof fakeApi>;
const options = (more: Partial<TenantOptions> = {}): TenantOptions => ({
  apiUrl: "http://127.0.0.1:8787",
  operatorKey: "operator",
  oracleSite: "http://127.0.0.1:5180",
  vendors: [{ id: "apertium", settings: { url: "http://127.0.0.1:2737" } }],
  fetch: api.fetch,
  ...more,
});

beforeEach(() => {
  api = fakeApi();
});

describe("the workbench's customer", () => {
  it("is made once, and knows both CRMs and the local engine", async () => {
    const tenant = await setUpTenant(options());
    expect(tenant).toMatchObject({ id: "01JZZZZZZZZZZZZZZZZZZZZZZZ", adminKey: "admin-1" });
    expect(tenant.zendeskSecret.length).toBeGreaterThanOrEqual(43);
    const put = api.asked.find(({ route }) => route === "PUT /v1/settings");
    expect(put).toMatchObject({
      key: "admin-1",
      ifMatch: '"3"',
      body: {
        privacy: { visible: ["DATE"] },
        vendors: [{ id: "apertium", settings: { url: "http://127.0.0.1:2737" } }],
        access: {
          salesforce: { instances: [] },
          zendesk: { subdomain: "workbench", audience: "http://127.0.0.1:8787" },
          oracle: { sites: ["http://127.0.0.1:5180"] },
        },
      },
    });
    const sealed = api.asked.filter(({ route }) => route === "POST /v1/credentials").map(({ body }) => body);
    expect(sealed).toEqual([{ purpose: "access:zendesk", secrets: { secret: tenant.zendeskSecret } }]);
  });

  it("is the same at the next start", async () => {
    const first = await setUpTenant(options());
    expect(await setUpTenant(options({ kept: first }))).toEqual(first);
    expect(api.asked.filter(({ route }) => route === "POST /v1/tenants")).toHaveLength(1);
  });

  it("is another one where the API does not know it any more", async () => {
    const gone: WorkbenchTenant = { id: "01JYYYYYYYYYYYYYYYYYYYYYYY", adminKey: "gone", zendeskSecret: "x" };
    expect((await setUpTenant(options({ kept: gone }))).id).toBe("01JZZZZZZZZZZZZZZZZZZZZZZZ");
  });

  it("keeps a service's secrets out of the settings", async () => {
    await setUpTenant(options({ vendors: [{ id: "deepl", settings: {}, secrets: { key: "k" } }] }));
    expect(JSON.stringify(api.asked.find(({ route }) => route === "PUT /v1/settings")?.body)).not.toContain('"k"');
    expect(api.asked.at(-1)?.body).toEqual({ purpose: "vendor:deepl", secrets: { key: "k" } });
  });

  it("has a second admin agree where the API asks for one", async () => {
    api = fakeApi(true);
    await setUpTenant(options());
    const approval = api.asked.find(({ route }) => route === "POST /v1/settings:approve");
    expect(approval).toMatchObject({ key: "admin-2", body: { proposal: "p-1" } });
  });

  it("is none without the operator's key, and says which call failed and nothing else", async () => {
    await expect(setUpTenant(options({ operatorKey: "wrong" }))).rejects.toThrow(
      /^POST \/v1\/tenants was answered with 401 unauthorized$/u,
    );
  });
});
