import type { EraseReply, JobsReply, TranslationReply, UsageReply } from "@sottovoce/contract";
import { fakeVendor } from "@sottovoce/vendors/testing";
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "../src/db/database.ts";
import { saveJobs, type JobMessage } from "../src/services/jobs/save.ts";
import { saveDead } from "../src/services/jobs/save-dead.ts";
import { makeJobId } from "../src/ulid.ts";
import { bearer, makeCustomer, save, type Customer } from "./customers.ts";
import { migrate } from "./database.ts";
import { jobRow } from "./job-rows.ts";
import { startApi, TICKET } from "./start-api.ts";

beforeAll(migrate);

const message = (body: unknown, seen: string[] = [], attempts = 1): JobMessage => ({
  body,
  attempts,
  ack: () => void seen.push("ack"),
  retry: (options) => void seen.push(options === undefined ? "retry" : `retry in ${options.delaySeconds}`),
});

const keep = (records: readonly unknown[]) =>
  saveJobs(
    { db: openDatabase(env.DB) },
    records.map((body) => message(body)),
  );

/** Of this customer, with an id of its own. */
function record(customer: Customer, number: number, change: Parameters<typeof jobRow>[1] = {}) {
  const row = jobRow(number, { tenant: customer.tenant, ...change });
  const id = makeJobId(row.createdAt * 1_000, crypto.getRandomValues(new Uint8Array(10)));
  return { kind: "job", job: { ...row, id }, attempts: [] };
}

describe("GET /v1/jobs", () => {
  const VARIETY = [
    { status: "ok", vendor: "deepl", contentType: "ticket", targetLanguage: "en" },
    { status: "vendor_error", vendor: "google", contentType: "chat", targetLanguage: "de" },
    { status: "timeout", vendor: "deepl", contentType: "article", targetLanguage: "en" },
    { status: "ok", vendor: "apertium", contentType: "chat", targetLanguage: "it" },
  ] as const;

  async function filled() {
    const customer = await makeCustomer(startApi());
    await keep(VARIETY.map((change, index) => record(customer, index + 1, change)));
    return customer;
  }

  it.each([
    ["status=timeout", [3]],
    ["status=ok", [4, 1]],
    ["vendor=deepl", [3, 1]],
    ["contentType=chat", [4, 2]],
    ["target=en&vendor=deepl&status=ok", [1]],
    ["crm=oracle", []],
    [`from=${jobRow(3).createdAt}`, [4, 3]],
    [`to=${jobRow(3).createdAt}`, [2, 1]],
    [`from=${jobRow(2).createdAt}&to=${jobRow(3).createdAt}`, [2]],
  ] as const)("filters by %s", async (query, expected) => {
    const customer = await filled();
    const { jobs, next } = await customer.read<JobsReply>(`/v1/jobs?${query}`);
    expect(jobs.map(({ createdAt }) => (createdAt - jobRow(0).createdAt) / 60)).toEqual(expected);
    expect(next).toBeNull();
  });

  it.each(["status=maria", "vendor=Maria Rossi", "from=yesterday", "limit=0", "surprise=1", "cursor=../../x"])(
    "refuses %s and repeats nothing of it",
    async (query) => {
      const response = await (await filled()).call(`/v1/jobs?${query}`);
      expect(response.status).toBe(400);
      expect(await response.text()).not.toMatch(/maria|yesterday|surprise|\.\.\//i);
    },
  );

  it("answers CSV of the same rows, with a header and no tenant", async () => {
    const customer = await filled();
    const response = await customer.call("/v1/jobs.csv?vendor=deepl");
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const lines = (await response.text()).split("\r\n");
    expect(lines[0]).toMatch(/^id,createdAt,crm,contentType,/);
    expect(lines[0]).not.toContain("tenant");
    expect(lines.slice(1, -1)).toHaveLength(2);
    expect((await (await customer.call("/v1/jobs.csv?crm=oracle")).text()).split("\r\n")).toHaveLength(2);
  });
});

describe("GET /v1/usage", () => {
  it("adds up each job once, however often and however its row came", async () => {
    const customer = await makeCustomer(startApi());
    const records = [
      record(customer, 1, { vendor: "deepl", billedCharacters: 100, maskedTotal: 2, latencyMs: 100 }),
      record(customer, 2, { vendor: "deepl", billedCharacters: 50, maskedTotal: 1, latencyMs: 300 }),
      record(customer, 3, { vendor: "google", billedCharacters: 7, status: "timeout", restored: false }),
    ];
    await Promise.all([keep(records), keep(records), keep(records.toReversed())]);
    await keep([
      {
        kind: "kinds",
        tenant: customer.tenant,
        day: Math.floor(jobRow(1).createdAt / 86_400),
        totals: { PERSON: 2, EMAIL: 1 },
      },
    ]);
    // A total that comes late, or again, changes nothing.
    await keep([
      { kind: "kinds", tenant: customer.tenant, day: Math.floor(jobRow(1).createdAt / 86_400), totals: { PERSON: 1 } },
    ]);
    const range = `from=${jobRow(0).createdAt}&to=${jobRow(9).createdAt}`;
    const { rows, byEntity } = await customer.read<UsageReply>(`/v1/usage?by=vendor&${range}`);
    expect(rows).toEqual([
      { key: "deepl", jobs: 2, ok: 2, billedCharacters: 150, masked: 3, failovers: 0, latencyMs: 200 },
      { key: "google", jobs: 1, ok: 0, billedCharacters: 7, masked: 3, failovers: 0, latencyMs: 87 },
    ]);
    expect(byEntity).toEqual({ EMAIL: 1, PERSON: 2 });
    for (const by of ["day", "pair", "contentType", "crm", "status"]) {
      const sums = await customer.read<UsageReply>(`/v1/usage?by=${by}&${range}`);
      expect(
        sums.rows.reduce((sum, { jobs }) => sum + jobs, 0),
        by,
      ).toBe(3);
    }
  });

  it("counts kinds of all jobs of a day together, and of none by itself", async () => {
    const api = startApi({ vendors: [fakeVendor({ id: "fake", region: "eu" })] });
    const customer = await makeCustomer(api);
    await save(customer, { vendors: [{ id: "fake" }] });
    await customer.call("/v1/translations", {
      body: { ...TICKET, segments: ["Hola, escriba a marta.gil@example.com."] },
    });
    expect(JSON.stringify(api.records)).not.toContain("EMAIL");
    const stub = api.dependencies.tenants.object(customer.tenant);
    const { runInDurableObject, runDurableObjectAlarm } = await import("cloudflare:test");
    const kinds = await runInDurableObject(stub, (_, { storage: { kv } }) => [...kv.list({ prefix: "kinds " })]);
    expect(JSON.stringify(kinds)).toContain('"EMAIL":1');
    expect(await runDurableObjectAlarm(stub)).toBe(true);
  });
});

describe("S59: one record's rows", () => {
  it("go when they are asked for by the CRM's id, in whatever month they came, and no other's", async () => {
    const api = startApi({ vendors: [fakeVendor({ id: "fake", region: "eu" })] });
    const customer = await makeCustomer(api);
    // Keeping references is weaker privacy: two admins agree.
    const { proposal } = await (
      await save(customer, { vendors: [{ id: "fake" }], kept: { refs: true } })
    ).json<{ proposal: string }>();
    const second = bearer(await customer.secondAdmin());
    await api.call("/v1/settings:approve", { body: { proposal }, headers: second });
    const translate = (id: string) =>
      customer.read<TranslationReply>("/v1/translations", { body: { ...TICKET, record: id } });
    for (const id of ["77120", "77120", "88001"]) await translate(id);
    await keep(api.records);
    expect(JSON.stringify(api.records)).not.toMatch(/77120|88001/);
    const refs = (await customer.read<JobsReply>("/v1/jobs")).jobs.map(({ recordRef }) => recordRef);
    expect(new Set(refs).size).toBe(2);
    for (const ref of refs) expect(ref).toMatch(/^[0-9a-f]{32}$/);

    expect(await customer.read<EraseReply>("/v1/jobs:erase", { body: { record: "99999" } })).toEqual({ erased: 0 });
    expect(await customer.read<EraseReply>("/v1/jobs:erase", { body: { record: "77120" } })).toEqual({ erased: 2 });
    expect((await customer.read<JobsReply>("/v1/jobs")).jobs).toHaveLength(1);
  });

  it("bear no reference at all unless the customer wants it", async () => {
    const api = startApi({ vendors: [fakeVendor({ id: "fake", region: "eu" })] });
    const customer = await makeCustomer(api);
    await save(customer, { vendors: [{ id: "fake" }] });
    await customer.read("/v1/translations", { body: { ...TICKET, record: "77120" } });
    expect(api.queued[0]).toMatchObject({ recordRef: null, actorRef: null });
  });
});

describe("a database that is away", () => {
  /** The real one, whose transactions fail as D1's do when it cannot be reached. */
  function awayDatabase() {
    const calls = { batch: 0 };
    const lost = (): Promise<never> => {
      calls.batch += 1;
      return Promise.reject(new Error("D1_ERROR: Network connection lost."));
    };
    const db = Object.assign(Object.create(openDatabase(env.DB)) as ReturnType<typeof openDatabase>, { batch: lost });
    return { db, calls };
  }

  it("is asked once for a batch, later again, and every row arrives once", async () => {
    const customer = await makeCustomer(startApi());
    const records = Array.from({ length: 40 }, (_, index) => record(customer, index + 1));
    const seen: string[] = [];
    const { db, calls } = awayDatabase();
    await saveJobs(
      { db },
      records.map((body) => message(body, seen, 3)),
    );
    expect(calls.batch).toBe(1);
    expect(new Set(seen)).toEqual(new Set(["retry in 40"]));
    await Promise.all([keep(records), keep(records)]);
    expect((await customer.read<JobsReply>("/v1/jobs?limit=200")).jobs).toHaveLength(40);
  });

  it("sends rows to the dead-letter queue for a while; what is refused for good is dropped, and the admins see it", async () => {
    const api = startApi();
    const customer = await makeCustomer(api);
    const good = record(customer, 1);
    const bad = record(customer, 2, { vendor: "Maria Rossi" });
    const { tenants } = api.dependencies;
    const seen: string[] = [];
    await saveDead({ db: awayDatabase().db, tenants }, [message(good, seen, 1), message(good, seen, 9)]);
    expect(seen).toEqual(["retry in 900", "retry in 21600"]);
    const db = openDatabase(env.DB);
    seen.length = 0;
    await saveDead({ db, tenants }, [
      message(bad, seen, 1),
      message(bad, seen, 3),
      message(good, seen, 4),
      message({}, seen),
    ]);
    expect(seen).toEqual(["retry in 900", "ack", "ack", "ack"]);
    const { events } = await customer.read<{ events: { kind: string }[] }>("/v1/events");
    expect(events.map(({ kind }) => kind)).toContain("row_refused");
    expect((await customer.read<JobsReply>("/v1/jobs")).jobs).toHaveLength(1);
  });
});
