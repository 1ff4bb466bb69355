import type { KeyCreated, SettingsChanged, SettingsReply, TranslationReply } from "@sottovoce/contract";
import { fakeVendor } from "@sottovoce/vendors/testing";
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { routes } from "../src/app.ts";
import { openDatabase } from "../src/db/database.ts";
import { saveJobs } from "../src/services/jobs/save.ts";
import { bearer, makeCustomer, save, type Customer } from "./customers.ts";
import { migrate } from "./database.ts";
import { startApi, TICKET } from "./start-api.ts";

beforeAll(migrate);

type Ids = {
  readonly job: string;
  readonly receipt: string;
  readonly key: string;
  readonly proposal: string;
  readonly tenant: string;
};

type Probe = {
  readonly path: string;
  readonly method?: string;
  readonly body?: (ids: Ids) => unknown;
  readonly query?: (ids: Ids) => string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What a stranger gets. `own`: an answer about the stranger's own customer, in which nothing of the other's may be. */
  readonly stranger: 400 | 401 | 404 | "own";
};

/** Every route that needs a credential, asked with the ids of another customer. A new route must be added here: the first test says so. */
const PROBES: readonly Probe[] = [
  { path: "/v1/translations", body: () => TICKET, stranger: "own" },
  { path: "/v1/feedback", body: ({ job }) => ({ job, postEditDistance: 0.5 }), stranger: 404 },
  { path: "/v1/jobs", query: () => "", stranger: "own" },
  { path: "/v1/jobs.csv", query: () => "", stranger: "own" },
  { path: "/v1/jobs:erase", body: () => ({ record: "77120" }), stranger: "own" },
  { path: "/v1/attempts", query: ({ job }) => `?job=${job}`, stranger: "own" },
  { path: "/v1/usage", query: () => "?by=vendor", stranger: "own" },
  { path: "/v1/vendors", stranger: "own" },
  { path: "/v1/vendors/kinds", stranger: "own" },
  { path: "/v1/vendors:test", body: () => ({ vendor: "fake", source: "es", target: "en" }), stranger: "own" },
  { path: "/v1/compare", body: () => ({ vendors: ["fake"], source: "es", target: "en" }), stranger: "own" },
  { path: "/v1/privacy", stranger: "own" },
  { path: "/v1/privacy:canary", body: () => ({}), stranger: "own" },
  { path: "/v1/receipts:verify", body: ({ receipt }) => ({ receipt }), stranger: "own" },
  { path: "/v1/receipts/proof", query: ({ job }) => `?job=${job}`, stranger: 404 },
  { path: "/v1/settings", stranger: "own" },
  { path: "/v1/settings", method: "PUT", body: () => ({}), headers: { "if-match": '"0"' }, stranger: "own" },
  { path: "/v1/settings:approve", body: ({ proposal }) => ({ proposal }), stranger: 404 },
  { path: "/v1/settings:reject", body: ({ proposal }) => ({ proposal }), stranger: 404 },
  { path: "/v1/settings:rollback", body: () => ({ version: 1 }), headers: { "if-match": '"0"' }, stranger: 404 },
  { path: "/v1/settings:dry-run", body: () => ({ settings: {} }), stranger: "own" },
  { path: "/v1/settings/versions", stranger: "own" },
  { path: "/v1/settings/diff", query: () => "?from=0&to=1", stranger: 404 },
  { path: "/v1/credentials", stranger: "own" },
  { path: "/v1/credentials", body: () => ({ purpose: "vendor:deepl", secrets: { key: "mine" } }), stranger: "own" },
  { path: "/v1/credentials:delete", body: () => ({ purpose: "vendor:libretranslate" }), stranger: 404 },
  { path: "/v1/keys", stranger: "own" },
  { path: "/v1/keys", body: () => ({ name: "mine", scopes: ["read"] }), stranger: "own" },
  { path: "/v1/keys:revoke", body: ({ key }) => ({ id: key }), stranger: 404 },
  { path: "/v1/events", stranger: "own" },
  { path: "/v1/audit", stranger: "own" },
  { path: "/v1/budget", stranger: "own" },
  { path: "/v1/tenants", body: () => ({}), stranger: 401 },
  { path: "/v1/tenants:admin-key", body: ({ tenant }) => ({ tenant }), stranger: 401 },
  { path: "/v1/tenants:delete", body: ({ tenant }) => ({ tenant }), stranger: 401 },
  { path: "/v1/tenants:rotate", body: ({ tenant }) => ({ tenant }), stranger: 401 },
];

const methodOf = ({ method, body }: Probe): string => method ?? (body === undefined ? "GET" : "POST");

async function furnish(api: ReturnType<typeof startApi>, customer: Customer): Promise<Ids> {
  await customer.read("/v1/credentials", {
    body: { purpose: "vendor:libretranslate", secrets: { key: "theirs-0123" } },
  });
  const saved = await save(customer, { vendors: [{ id: "fake" }], budgets: { tenantDaily: 4_242_424 } });
  if (!saved.ok) throw new Error(await saved.text());
  const { job, receipt } = await customer.read<TranslationReply>("/v1/translations", { body: TICKET });
  const message = api.records.find((record) => record.job.id === job);
  await saveJobs({ db: openDatabase(env.DB) }, [
    {
      body: message,
      ack: () => {},
      retry: () => {
        throw new Error("the row was refused");
      },
    },
  ]);
  const key = await customer.read<KeyCreated>("/v1/keys", { body: { name: "theirs", scopes: ["read"] } });
  const weaker = await save(customer, {
    vendors: [{ id: "fake" }],
    budgets: { tenantDaily: 4_242_424 },
    kept: { days: 99 },
  });
  const { proposal } = await weaker.json<SettingsChanged>();
  return { job, receipt, key: key.id, proposal: proposal ?? "", tenant: customer.tenant };
}

describe("S38: two customers", () => {
  it("are asked for at every route that needs a credential", () => {
    const demanded = routes.filter(({ access }) => access !== "open").map(({ method, path }) => `${method} ${path}`);
    expect(PROBES.map((probe) => `${methodOf(probe)} ${probe.path}`).toSorted()).toEqual(demanded.toSorted());
  });

  it.each(PROBES.map((probe) => ({ ...probe, name: `${methodOf(probe)} ${probe.path}` })))(
    "do not meet at $name",
    async (probe) => {
      const api = startApi({ vendors: [fakeVendor({ id: "fake", region: "eu" })] });
      const [theirs, mine] = [await makeCustomer(api), await makeCustomer(api)];
      const ids = await furnish(api, theirs);
      const before = await theirs.read<SettingsReply>("/v1/settings");

      const response = await api.call(`${probe.path}${probe.query?.(ids) ?? ""}`, {
        method: methodOf(probe),
        ...(probe.body === undefined ? {} : { body: probe.body(ids) }),
        headers: { ...bearer(mine.adminKey), ...probe.headers },
      });
      const text = await response.text();
      if (probe.stranger !== "own") expect(response.status, text).toBe(probe.stranger);
      for (const id of [ids.job, ids.key, ids.proposal, ids.tenant, "4242424"]) {
        // What was asked for may be named again only where the answer is about it.
        expect(text, `${probe.path} told of ${id}`).not.toContain(id);
      }
      // Nothing of theirs has changed.
      expect(await theirs.read<SettingsReply>("/v1/settings")).toEqual(before);
      expect((await theirs.call("/v1/jobs")).status).toBe(200);
      expect((await theirs.read<{ jobs: { id: string }[] }>("/v1/jobs")).jobs.map(({ id }) => id)).toEqual([ids.job]);
    },
  );

  it("S40: interleaved under load get nothing but their own", async () => {
    const api = startApi({
      vendors: [fakeVendor({ id: "fake", region: "eu", delayMs: ({ attempt }) => (attempt * 7) % 40 })],
    });
    const customers = await Promise.all(Array.from({ length: 4 }, () => makeCustomer(api)));
    for (const customer of customers) await save(customer, { vendors: [{ id: "fake" }] });
    const answers = await Promise.all(
      Array.from({ length: 80 }, async (_, index) => {
        const customer = customers[index % customers.length];
        if (customer === undefined) throw new Error("no customer");
        const text = `Hola, el pedido ${customer.tenant.slice(-4)} x${index} no ha llegado a mi casa.`;
        const reply = await customer.read<TranslationReply>("/v1/translations", {
          body: { ...TICKET, segments: [text] },
        });
        return { tenant: customer.tenant, text, reply };
      }),
    );
    for (const { tenant, text, reply } of answers) {
      expect(reply.translations).toEqual([text]);
      expect(api.queued.find(({ id }) => id === reply.job)?.tenant).toBe(tenant);
    }
  });
});
