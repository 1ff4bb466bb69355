import type {
  AuditReply,
  CanaryReply,
  ReceiptProofReply,
  ReceiptVerified,
  TranslationReply,
} from "@sottovoce/contract";
import { verifyReceipt, PublicKeys } from "@sottovoce/contract/receipts";
import { fakeVendor } from "@sottovoce/vendors/testing";
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "../src/db/database.ts";
import { brokenAt } from "../src/services/audit/chain.ts";
import { saveJobs } from "../src/services/jobs/save.ts";
import { closeDays } from "../src/services/receipts/close-days.ts";
import { makeCustomer, save, type Customer } from "./customers.ts";
import { migrate } from "./database.ts";
import { startApi, TICKET } from "./start-api.ts";

beforeAll(migrate);

const DAY = 86_400_000;

/** What the queue would do. */
async function arrive(records: readonly unknown[]): Promise<void> {
  const refused: unknown[] = [];
  await saveJobs(
    { db: openDatabase(env.DB) },
    records.map((body) => ({ body, ack: () => {}, retry: () => refused.push(body) })),
  );
  if (refused.length > 0) throw new Error(`refused: ${JSON.stringify(refused)}`);
}

async function customerWithJobs(count: number) {
  const api = startApi({ vendors: [fakeVendor({ id: "fake", region: "eu" })] });
  const customer = await makeCustomer(api);
  await save(customer, { vendors: [{ id: "fake" }] });
  const replies: TranslationReply[] = [];
  for (let index = 0; index < count; index += 1)
    replies.push(await customer.read<TranslationReply>("/v1/translations", { body: TICKET }));
  await arrive(api.records);
  return { api, customer, replies };
}

const verify = (customer: Customer, receipt: string) =>
  customer.read<ReceiptVerified>("/v1/receipts:verify", { body: { receipt } });

describe("S57: a receipt", () => {
  it("is verified by signature and row, and by its day's root once the day is closed", async () => {
    const { api, customer, replies } = await customerWithJobs(5);
    const [first] = replies;
    if (first === undefined) throw new Error("nothing was translated");
    const { receipt, job } = first;
    expect(await verify(customer, receipt)).toEqual({ valid: true, reason: null, own: true, row: "same", day: null });
    expect((await customer.call(`/v1/receipts/proof?job=${job}`)).status).toBe(404);

    const later = { ...api.dependencies, now: () => Date.now() + 3 * DAY };
    await closeDays(later);
    const { day } = await verify(customer, receipt);
    expect(day).toMatchObject({ size: 5, intact: true });

    // Offline: with the published keys and the proof, nothing else.
    const keys = PublicKeys.parse(
      await (await api.call("/.well-known/jwks.json", { headers: { authorization: "" } })).json(),
    );
    const proof = await customer.read<ReceiptProofReply>(`/v1/receipts/proof?job=${job}`);
    expect(await verifyReceipt(receipt, keys, proof)).toMatchObject({ ok: true, inTree: true });
    // Closing again changes nothing.
    await closeDays(later);
    expect((await verify(customer, receipt)).day).toEqual(day);
  });

  it("shows when a row is altered or dropped", async () => {
    const { api, customer, replies } = await customerWithJobs(4);
    await closeDays({ ...api.dependencies, now: () => Date.now() + 3 * DAY });
    const [first, second] = replies;
    await env.DB.prepare("UPDATE jobs SET receipt_hash = ?1 WHERE id = ?2").bind("f".repeat(64), first?.job).run();
    expect(await verify(customer, first?.receipt ?? "")).toMatchObject({ row: "different", day: { intact: false } });
    expect(await verify(customer, second?.receipt ?? "")).toMatchObject({ row: "same", day: { intact: false } });
    await env.DB.prepare("DELETE FROM jobs WHERE id = ?1").bind(first?.job).run();
    expect(await verify(customer, first?.receipt ?? "")).toMatchObject({
      valid: true,
      row: "absent",
      day: { size: 4, kept: 3, intact: null },
    });
  });

  it("of another customer is known to be ours, and nothing more is said", async () => {
    const { api, replies } = await customerWithJobs(1);
    const stranger = await makeCustomer(api);
    expect(await verify(stranger, replies[0]?.receipt ?? "")).toEqual({
      valid: true,
      reason: null,
      own: false,
      row: "absent",
      day: null,
    });
    expect(await verify(stranger, "a.b.c")).toMatchObject({ valid: false, own: false });
  });
});

describe("S56: the trail of admins' acts", () => {
  it("is chained, whole, and can be checked by whoever reads it", async () => {
    const api = startApi();
    const customer = await makeCustomer(api);
    await save(customer, { budgets: { tenantDaily: 9 } });
    await save(customer, { kept: { days: 200 } });
    await customer.call("/v1/keys", { body: { name: "one", scopes: ["read"] } });
    await customer.call("/v1/credentials", {
      body: { purpose: "vendor:deepl", secrets: { key: "a-key-of-the-tests" } },
    });
    await expect
      .poll(async () => (await customer.read<AuditReply>("/v1/audit")).entries.length, {
        timeout: 15_000,
        interval: 500,
      })
      .toBe(5);
    const { entries, intact, next } = await customer.read<AuditReply>("/v1/audit");
    expect(entries.map(({ action }) => action)).toEqual([
      "credential_set",
      "key_created",
      "settings_proposed",
      "settings_changed",
      "tenant_created",
    ]);
    expect({ intact, next }).toEqual({ intact: true, next: null });
    const chain = entries.toReversed();
    expect(await brokenAt(chain)).toBeUndefined();
    for (const index of chain.keys()) {
      const at = chain[index]?.seq;
      expect(
        await brokenAt(chain.map((entry, other) => (other === index ? { ...entry, action: "key_revoked" } : entry))),
      ).toBe(at);
      if (index > 0 && index < chain.length - 1)
        expect(await brokenAt(chain.filter((_, other) => other !== index))).toBe(chain[index + 1]?.seq);
    }
    const page = await customer.read<AuditReply>("/v1/audit?limit=2");
    expect(page).toMatchObject({ intact: true, next: 4 });
    expect(
      (await customer.read<AuditReply>(`/v1/audit?limit=9&cursor=${page.next}`)).entries.map(({ seq }) => seq),
    ).toEqual([3, 2, 1]);
  });
});

describe("the live canary", () => {
  it("S27: goes the real way and is found nowhere", async () => {
    const vendor = fakeVendor({ id: "fake", region: "eu" });
    const api = startApi({ vendors: [vendor] });
    const customer = await makeCustomer(api);
    await save(customer, { vendors: [{ id: "fake" }] });
    const running = customer.read<CanaryReply>("/v1/privacy:canary", { body: {} });
    await expect.poll(() => api.records.length, { timeout: 5_000 }).toBe(1);
    await arrive(api.records);
    const reply = await running;
    expect(reply).toMatchObject({ outcome: "ok", found: [], rowArrived: true, job: api.queued[0]?.id });
    expect([...new Set(reply.kept.map(({ where }) => where))]).toEqual(["queue", "jobs", "attempts"]);
    expect(reply.columnsSearched).toBeGreaterThan(20);
    expect(reply.vendorRequests).toHaveLength(vendor.calls.length);
    // The word is no personal data: it is there to show that the search would find something.
    const word = reply.markers.find(({ kind }) => kind === "word")?.value ?? "";
    expect(JSON.stringify(vendor.calls)).toContain(word);
    for (const { kind, value } of reply.markers)
      if (kind !== "word") expect(JSON.stringify(vendor.calls)).not.toContain(value);
  }, 30_000);

  it("S27: finds a leak where there is one, and says so to the admins", async () => {
    const api = startApi({
      vendors: [fakeVendor({ id: "fake", region: "eu" })],
      // A scan that sees nothing: the worst that could happen to us.
      scan: async () => ({ findings: [], people: [], values: [] }),
    });
    const customer = await makeCustomer(api);
    await save(customer, { vendors: [{ id: "fake" }] });
    const reply = await customer.read<CanaryReply>("/v1/privacy:canary", { body: {} });
    expect(reply.found.map(({ where }) => where)).toContain("vendor fake");
    const { events } = await customer.read<{ events: { kind: string }[] }>("/v1/events");
    expect(events.map(({ kind }) => kind)).toContain("canary_failed");
  }, 30_000);

  it("leaves as little when every service fails", async () => {
    const api = startApi({ vendors: [fakeVendor({ id: "fake", region: "eu", fail: { kind: "quota" } })] });
    const customer = await makeCustomer(api);
    await save(customer, { vendors: [{ id: "fake" }] });
    const reply = await customer.read<CanaryReply>("/v1/privacy:canary", { body: {} });
    expect(reply).toMatchObject({ outcome: "vendor_quota", found: [] });
  }, 30_000);
});
