import { fakeVendor } from "@sottovoce/vendors/testing";
import { env as bindings } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { DEVELOPMENT_TENANT } from "../src/context.ts";
import { createHealth } from "../src/tenant/health.ts";
import type { Tenant } from "../src/tenant/tenant.ts";
import { replyOf, startApi } from "./start-api.ts";

const tenants = (bindings as unknown as { TENANTS: DurableObjectNamespace<Tenant> }).TENANTS;
/** What an isolate knows: nothing but what the one object tells it. */
const isolate = () => createHealth(tenants, () => Date.now());
/** A vendor of its own for each test: what the tenant's object knows of one outlives a test. */
let count = 0;
const fresh = (): string => `circuit-${(count += 1)}`;

describe("a circuit", () => {
  const failing = (id: string) => fakeVendor({ id, fail: { kind: "malformed" } });

  it("opens for all isolates: the next request does not ask the vendor that failed", async () => {
    const id = fresh();
    const bad = failing(id);
    const good = fakeVendor({ id: fresh() });
    for (let i = 0; i < 5; i += 1)
      await replyOf(await startApi({ vendors: [bad, good], health: isolate() }).translate({}));
    // Another isolate: a new app that knows nothing of its own.
    const reply = await replyOf(await startApi({ vendors: [bad, good], health: isolate() }).translate({}));
    expect(bad.calls).toHaveLength(5);
    expect(reply.warnings).toEqual([]);
    const [standing] = await isolate().look(DEVELOPMENT_TENANT, [{ vendor: id, pair: "es>en" }]);
    expect(standing?.circuit).toBe("open");
  });

  it("is of one pair: another goes on", async () => {
    const id = fresh();
    const bad = fakeVendor({ id, fail: ({ job }) => (job.target === "en" ? { kind: "malformed" } : undefined) });
    const good = fakeVendor({ id: fresh() });
    for (let i = 0; i < 6; i += 1) await startApi({ vendors: [bad, good], health: isolate() }).translate({});
    const reply = await replyOf(
      await startApi({ vendors: [bad, good], health: isolate() }).translate({ target: "de" }),
    );
    expect(reply.vendor?.id).toBe(id);
  });

  it("opens for all pairs at once when the key is refused, and raises an alarm that an admin sees", async () => {
    const id = fresh();
    const locked = fakeVendor({ id, fail: { kind: "unauthorized" } });
    const good = fakeVendor({ id: fresh() });
    await replyOf(await startApi({ vendors: [locked, good], health: isolate() }).translate({}));
    const api = startApi({ vendors: [locked, good], health: isolate() });
    await replyOf(await api.translate({ target: "de" }));
    expect(locked.calls).toHaveLength(1);
    const { vendors } = await (await api.call("/v1/vendors")).json<{ vendors: { id: string; alarm: string }[] }>();
    expect(vendors.find((vendor) => vendor.id === id)).toMatchObject({
      alarm: "unauthorized",
      pairs: [{ pair: "es>en", circuit: "open" }],
    });
  });

  it("does not leave a customer without an answer when nobody else is there", async () => {
    const id = fresh();
    let isDown = true;
    const vendor = fakeVendor({ id, fail: () => (isDown ? { kind: "malformed" } : undefined) });
    for (let i = 0; i < 6; i += 1) await startApi({ vendors: [vendor], health: isolate() }).translate({});
    isDown = false;
    expect((await startApi({ vendors: [vendor], health: isolate() }).translate({})).status).toBe(200);
  });

  it("is closed by a probe that carries a sentence of ours and nobody's text", async () => {
    const id = fresh();
    let isDown = true;
    const vendor = fakeVendor({ id, fail: () => (isDown ? { kind: "malformed" } : undefined) });
    const good = fakeVendor({ id: fresh() });
    for (let i = 0; i < 5; i += 1) await startApi({ vendors: [vendor, good], health: isolate() }).translate({});
    isDown = false;
    const health = isolate();
    const due = {
      ...health,
      look: async (tenant: string, keys: Parameters<typeof health.look>[1]) =>
        (await health.look(tenant, keys)).map((one) =>
          one.circuit === "open" ? { ...one, circuit: "probe" as const } : one,
        ),
      lease: async () => true,
    };
    await replyOf(await startApi({ vendors: [vendor, good], health: due }).translate({}));
    const probe = vendor.calls.at(-1)?.job;
    expect(vendor.calls).toHaveLength(6);
    expect(probe?.segments.join()).toContain("Thank you for your message");
    expect(probe?.segments.join()).not.toContain("paquete");
    const [standing] = await isolate().look(DEVELOPMENT_TENANT, [{ vendor: id, pair: "es>en" }]);
    expect(standing?.circuit).toBe("closed");
  });

  it("fails soft: with the tenant's object away, vendors are asked", async () => {
    const away = {
      look: () => Promise.reject(new Error("away")),
      report: () => Promise.reject(new Error("away")),
    };
    const real = createHealth({ idFromName: () => "", get: () => away } as unknown as typeof tenants, Date.now);
    const reply = await replyOf(await startApi({ vendors: [fakeVendor({ id: fresh() })], health: real }).translate({}));
    expect(reply.warnings).toEqual([]);
  });
});
