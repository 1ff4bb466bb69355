import { Job, JobAttempt, type PrivacyReply } from "@sottovoce/contract";
import { fakeVendor } from "@sottovoce/vendors/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { getTableColumns } from "drizzle-orm";
import { audit, piiDaily, receiptHeads, tenants, usageDaily } from "../src/db/schema.ts";
import wranglerConfig from "../wrangler.jsonc?raw";
import { routes } from "../src/app.ts";
import { makeCustomer } from "./customers.ts";
import { migrate } from "./database.ts";
import { startApi } from "./start-api.ts";

const vendors = [fakeVendor({ id: "deepl", region: "eu", retention: "transient" }), fakeVendor({ id: "apertium" })];
beforeAll(migrate);

const ANONYMOUS = { authorization: "" };

describe("GET /healthz", () => {
  it("needs no credential and tells versions and ids only", async () => {
    const response = await startApi({ vendors }).call("/healthz", { headers: ANONYMOUS });
    expect(await response.json()).toEqual({ ok: true, version: expect.any(String), vendors: ["deepl", "apertium"] });
  });
});

describe("GET /v1/privacy", () => {
  const privacy = async () => (await startApi({ vendors }).call("/v1/privacy")).json<PrivacyReply>();

  it("S29: lists what is stored: exactly the columns that there are, each with its reason", async () => {
    const { stored } = await privacy();
    const fields = stored.map(({ field }) => field);
    expect(fields.filter((field) => !field.includes("."))).toEqual(Object.keys(Job.shape));
    const ofAttempts = Object.keys(JobAttempt.shape).map((field) => `attempts.${field}`);
    expect(fields.filter((field) => field.startsWith("attempts.")).toSorted()).toEqual(ofAttempts.toSorted());
    const others = Object.entries({ usageDaily, piiDaily, receiptHeads, audit, tenants }).flatMap(([name, table]) =>
      Object.keys(getTableColumns(table)).map((field) => `${name}.${field}`),
    );
    expect(fields.slice(Object.keys(Job.shape).length + ofAttempts.length)).toEqual(others);
    for (const { purpose } of stored) expect(purpose.length).toBeGreaterThan(10);
  });

  it("lists the configured services in their order, with region and retention", async () => {
    expect((await privacy()).subProcessors).toEqual([
      { id: "deepl", region: "eu", retention: "transient" },
      { id: "apertium", region: "local", retention: "none" },
    ]);
  });

  it("says what is never stored", async () => {
    expect((await privacy()).neverStored).toContain("translations");
  });
});

type Operation = {
  readonly security: readonly unknown[];
  readonly requestBody?: { readonly content: Record<string, { readonly schema: Record<string, unknown> }> };
  readonly parameters?: readonly { readonly name: string }[];
  readonly responses: Record<string, unknown>;
};
type OpenApi = { readonly openapi: string; readonly paths: Record<string, Record<string, Operation>> };

describe("GET /openapi.json", () => {
  const openApi = async () => (await startApi().call("/openapi.json", { headers: ANONYMOUS })).json<OpenApi>();

  it("describes every route that is not itself a document", async () => {
    const { openapi, paths } = await openApi();
    expect(openapi).toBe("3.1.0");
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const documents = ["/openapi.json", "/docs", "/docs.css", "/.well-known/jwks.json", "/admin", "/admin/*"];
    expect(described).toEqual(
      routes.filter(({ path }) => !documents.includes(path)).map(({ method, path }) => `${method} ${path}`),
    );
  });

  it("says what the schemas say", async () => {
    const { paths } = await openApi();
    const translate = paths["/v1/translations"]?.["post"];
    expect(translate?.security).toEqual([{ bearer: [] }]);
    const schema = translate?.requestBody?.content["application/json"]?.schema;
    expect(schema).toMatchObject({
      additionalProperties: false,
      required: ["target", "contentType", "direction", "segments"],
    });
    expect(Object.keys(translate?.responses ?? {})).toEqual(
      expect.arrayContaining(["200", "400", "401", "403", "413", "415", "422", "502", "503", "504"]),
    );
    expect(paths["/v1/jobs"]?.["get"]?.parameters?.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["limit", "cursor", "from", "to", "status"]),
    );
    expect(paths["/v1/sessions"]?.["post"]?.security).toEqual([]);
  });
});

describe("GET /docs", () => {
  it("is a page of the API's own, without scripts, that names every route", async () => {
    const api = startApi();
    const response = await api.call("/docs", { headers: ANONYMOUS });
    expect(response.headers.get("content-type")).toContain("text/html");
    const page = await response.text();
    expect(page).not.toMatch(/<script|javascript:|https?:\/\/(?!this-host)/i);
    for (const path of ["/v1/translations", "/v1/sessions", "/v1/jobs", "/v1/privacy", "/healthz"])
      expect(page).toContain(path);
    const style = await api.call("/docs.css", { headers: ANONYMOUS });
    expect(style.headers.get("content-type")).toContain("text/css");
  });
});

describe("the Worker's configuration", () => {
  type Config = {
    readonly observability: unknown;
    readonly logpush: unknown;
    readonly tail_consumers?: unknown;
    readonly analytics_engine_datasets?: unknown;
    readonly queues: { readonly consumers: readonly Record<string, unknown>[] };
  };
  const config = JSON.parse(wranglerConfig.replace(/^\s*\/\/.*$/gm, "").replace(/,(\s*[}\]])/g, "$1")) as Config;

  it("writes no invocation logs, no traces, and has no other sink", () => {
    expect(config.observability).toEqual({
      enabled: false,
      logs: { enabled: false, invocation_logs: false },
      traces: { enabled: false },
    });
    expect(config.logpush).toBe(false);
    expect(config.tail_consumers).toBeUndefined();
    expect(config.analytics_engine_datasets).toBeUndefined();
  });

  it("retries rows and loses none", () => {
    const [consumer] = config.queues.consumers;
    expect(consumer?.["dead_letter_queue"]).toBe("sottovoce-jobs-dead");
    expect(consumer?.["max_retries"]).toBeGreaterThanOrEqual(10);
    expect(consumer?.["max_batch_size"]).toBeGreaterThan(1);
  });
});

describe("the admins' console", () => {
  const assets = {
    fetch: async (request: Request) =>
      new URL(request.url).pathname === "/"
        ? new Response("<!doctype html>", { headers: { "content-type": "text/html" } })
        : new Response(null, { status: 404 }),
  } as unknown as Fetcher;

  async function ask(path: string) {
    const { dependencies } = startApi();
    const { createApp } = await import("../src/app.ts");
    const app = createApp({ ...dependencies, env: { ...dependencies.env, assets } });
    const context = { waitUntil: () => {}, passThroughOnException: () => {}, props: {} } as unknown as ExecutionContext;
    return app.fetch(new Request(`https://api.test${path}`), undefined, context);
  }

  it("S52: is served under a policy that lets nothing foreign in", async () => {
    const page = await ask("/admin/");
    expect(page.status).toBe(200);
    const policy = page.headers.get("content-security-policy") ?? "";
    for (const rule of ["default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'"])
      expect(policy).toContain(rule);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(page.headers.get("cache-control")).toBe("no-store");
    expect((await ask("/admin")).headers.get("location")).toBe("/admin/");
  });

  it("is not there where it was not built, and holds no other file", async () => {
    expect((await startApi().call("/admin/", { headers: ANONYMOUS })).status).toBe(404);
    expect((await ask("/admin/..%2f..%2fsecrets")).status).toBe(404);
  });

  it("reads from its own origin although browsers name none then", async () => {
    const api = startApi();
    const customer = await makeCustomer(api);
    const own = { origin: "https://api.test" };
    const session = await customer.call("/v1/sessions", {
      body: { crm: "api", tenant: customer.tenant, proof: { kind: "key", key: customer.adminKey } },
      headers: own,
    });
    const { token } = await session.json<{ token: string }>();
    const read = async (headers: Record<string, string>) =>
      (await api.call("/v1/settings", { headers: { authorization: `Bearer ${token}`, ...headers } })).status;
    expect(await read({ "sec-fetch-site": "same-origin" })).toBe(200);
    expect(await read({})).toBe(401);
    expect(await read({ "sec-fetch-site": "cross-site" })).toBe(401);
  });
});
