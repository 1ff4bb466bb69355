import type { EventsReply, TranslationReply } from "@sottovoce/contract";
import { fakeVendor } from "@sottovoce/vendors/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { makeCustomer, save, bearer } from "./customers.ts";
import { migrate } from "./database.ts";
import { errorOf, startApi, TICKET } from "./start-api.ts";

beforeAll(migrate);

const LENGTH = TICKET.segments.join("").length;
const vendors = () => [fakeVendor({ id: "fake", region: "eu" })];
const codeOf = async (response: Response): Promise<string> => (response.ok ? "ok" : (await errorOf(response)).code);
const kindsOf = async (customer: Awaited<ReturnType<typeof makeCustomer>>) =>
  (await customer.read<EventsReply>("/v1/events")).events.map(({ kind }) => kind);

describe("S49: a day's characters", () => {
  it("are a hard stop for the customer, also for requests side by side", async () => {
    const customer = await makeCustomer(startApi({ vendors: vendors() }));
    await save(customer, { vendors: [{ id: "fake" }], budgets: { tenantDaily: LENGTH * 3 } });
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => customer.call("/v1/translations", { body: TICKET })),
    );
    const codes = await Promise.all(answers.map(codeOf));
    expect(codes.toSorted()).toEqual([...Array.from({ length: 5 }, () => "budget_spent"), "ok", "ok", "ok"]);
    expect(answers.find(({ ok }) => !ok)?.status).toBe(429);
    expect(await customer.read("/v1/budget")).toEqual({ today: LENGTH * 3, tenantDaily: LENGTH * 3, agentDaily: null });
    expect(await kindsOf(customer)).toContain("quota");
  });

  it("are counted for each agent by himself", async () => {
    const api = startApi({ vendors: vendors() });
    const customer = await makeCustomer(api);
    await save(customer, { vendors: [{ id: "fake" }], budgets: { agentDaily: LENGTH } });
    const second = bearer(await customer.secondAdmin());
    expect(await codeOf(await customer.call("/v1/translations", { body: TICKET }))).toBe("ok");
    expect(await codeOf(await customer.call("/v1/translations", { body: TICKET }))).toBe("budget_spent");
    expect(await codeOf(await api.call("/v1/translations", { body: TICKET, headers: second }))).toBe("ok");
  });

  it("are given back when nothing could be translated", async () => {
    const failing = [fakeVendor({ id: "fake", region: "eu", fail: { kind: "unavailable" } })];
    const customer = await makeCustomer(startApi({ vendors: failing }));
    await save(customer, { vendors: [{ id: "fake" }], budgets: { tenantDaily: LENGTH } });
    for (let times = 0; times < 3; times += 1)
      expect(await codeOf(await customer.call("/v1/translations", { body: TICKET }))).toBe("vendor_unavailable");
    expect(await customer.read("/v1/budget")).toMatchObject({ today: 0 });
  });
});

describe("S51: an idempotency key", () => {
  const once = { "idempotency-key": "order-of-a-crm-0001" };

  it("lets a request be done once: a repetition is told which job it was, and nothing is billed again", async () => {
    const vendor = fakeVendor({ id: "fake", region: "eu" });
    const api = startApi({ vendors: [vendor] });
    const customer = await makeCustomer(api);
    await save(customer, { vendors: [{ id: "fake" }] });
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => customer.call("/v1/translations", { body: TICKET, headers: once })),
    );
    const done = answers.filter(({ ok }) => ok);
    expect(done).toHaveLength(1);
    const [first] = done;
    const { job } = first === undefined ? { job: "none" } : await first.json<TranslationReply>();
    for (const answer of answers.filter(({ ok }) => !ok)) {
      expect(answer.status).toBe(409);
      expect(await errorOf(answer)).toMatchObject({ code: "duplicate_request", job });
    }
    expect(vendor.calls).toHaveLength(1);
    expect(api.queued.filter(({ status }) => status === "ok")).toHaveLength(1);
  });

  it("may be used again when the first try failed, and by another customer", async () => {
    const vendor = fakeVendor({
      id: "fake",
      region: "eu",
      fail: ({ attempt }) => (attempt === 1 ? { kind: "rejected", status: 400 } : undefined),
    });
    const api = startApi({ vendors: [vendor] });
    const customer = await makeCustomer(api);
    await save(customer, { vendors: [{ id: "fake" }] });
    expect((await customer.call("/v1/translations", { body: TICKET, headers: once })).ok).toBe(false);
    expect((await customer.call("/v1/translations", { body: TICKET, headers: once })).ok).toBe(true);
    const other = await makeCustomer(api);
    await save(other, { vendors: [{ id: "fake" }] });
    expect((await other.call("/v1/translations", { body: TICKET, headers: once })).ok).toBe(true);
  });

  it.each(["short", "with a blank in it", "x".repeat(201)])("is refused when it is none: %s", async (key) => {
    const customer = await makeCustomer(startApi({ vendors: vendors() }));
    const response = await customer.call("/v1/translations", { body: TICKET, headers: { "idempotency-key": key } });
    expect(await errorOf(response)).toMatchObject({ code: "invalid_request", field: "Idempotency-Key" });
  });
});

describe("a page", () => {
  it("S53: that the customer's admins did not name may not call for him, whatever its credential", async () => {
    const customer = await makeCustomer(startApi({ vendors: vendors() }));
    const page = "https://12345.apps.zdusercontent.com";
    await save(customer, { origins: [page] });
    expect((await customer.call("/v1/jobs", { headers: { origin: page } })).status).toBe(200);
    expect(
      (await customer.call("/v1/jobs", { headers: { origin: "https://99999.apps.zdusercontent.com" } })).status,
    ).toBe(403);
    expect((await customer.call("/v1/jobs", { headers: { origin: "https://evil.example" } })).status).toBe(403);
    expect(await kindsOf(customer)).toContain("new_origin");
  });
});

describe("a caller's pace", () => {
  it("is limited by the platform, and so are refusals from one place", async () => {
    const limiter = (answers: boolean[]) =>
      ({ limit: async () => ({ success: answers.shift() ?? false }) }) as RateLimit;
    const api = startApi();
    const customer = await makeCustomer(api);
    const { createApp } = await import("../src/app.ts");
    const app = createApp({
      ...api.dependencies,
      env: { ...api.dependencies.env, callerRate: limiter([true]), refusalRate: limiter([true]) },
    });
    const ask = async (key: string) =>
      (await app.fetch(new Request("https://api.test/v1/jobs", { headers: bearer(key) }), undefined, CONTEXT)).status;
    expect([await ask(customer.adminKey), await ask(customer.adminKey)]).toEqual([200, 429]);
    expect([await ask("nobody"), await ask("nobody")]).toEqual([401, 429]);
  });
});

describe("a decoy", () => {
  it("opens nothing, and whoever shows it is locked out at once and seen", async () => {
    const api = startApi();
    const customer = await makeCustomer(api);
    const body = { name: "backup-admin", scopes: ["admin"], decoy: true };
    const { secret } = await customer.read<{ secret: string }>("/v1/keys", { body });
    const thief = (key: string) =>
      api.call("/v1/settings", { headers: { ...bearer(key), "cf-connecting-ip": "198.51.100.9" } });
    expect(await codeOf(await thief(secret))).toBe("unauthorized");
    expect(await codeOf(await thief(customer.adminKey))).toBe("locked_out");
    expect(await codeOf(await customer.call("/v1/settings"))).toBe("ok");
    expect(await kindsOf(customer)).toEqual(expect.arrayContaining(["decoy_used", "lockout"]));
  });
});

describe("S58: refused API keys", () => {
  it("lock the place they come from, and no other, and the admins see it", async () => {
    const api = startApi();
    const customer = await makeCustomer(api);
    const from = (address: string) => ({ "cf-connecting-ip": address });
    const wrong = `${customer.adminKey.slice(0, -4)}AAAA`;
    const codes: string[] = [];
    for (let times = 0; times < 12; times += 1)
      codes.push(await codeOf(await api.call("/v1/jobs", { headers: { ...bearer(wrong), ...from("203.0.113.7") } })));
    expect(codes.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => "unauthorized"));
    expect(codes.slice(10)).toEqual(["locked_out", "locked_out"]);
    expect(await codeOf(await customer.call("/v1/jobs", { headers: from("203.0.113.7") }))).toBe("locked_out");
    expect(await codeOf(await customer.call("/v1/jobs", { headers: from("203.0.113.8") }))).toBe("ok");
    const kinds = await kindsOf(customer);
    expect(kinds).toContain("refused_proof");
    expect(kinds).toContain("lockout");
  });
});

const CONTEXT = { waitUntil: () => {}, passThroughOnException: () => {}, props: {} } as unknown as ExecutionContext;
