import type { DiffReply, DryRunReply, SettingsChanged, SettingsReply, VersionsReply } from "@sottovoce/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { bearer, makeCustomer, save } from "./customers.ts";
import { migrate } from "./database.ts";
import { errorOf, startApi } from "./start-api.ts";

beforeAll(migrate);

const changedBy = async (response: Response): Promise<SettingsChanged> => {
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return response.json<SettingsChanged>();
};

describe("settings", () => {
  it("begin with defaults at version 0, and carry their version as ETag", async () => {
    const customer = await makeCustomer(startApi());
    const response = await customer.call("/v1/settings");
    expect(response.headers.get("etag")).toBe('"0"');
    const { version, settings, proposals } = await response.json<SettingsReply>();
    expect({ version, proposals }).toEqual({ version: 0, proposals: [] });
    expect(settings.privacy.visible).toEqual(["LOCATION", "ORGANIZATION", "DATE", "AGE"]);
    expect(settings.vendors).toEqual([]);
  });

  it("are replaced as a whole, one version after the other, and only from the version that was read", async () => {
    const customer = await makeCustomer(startApi());
    const put = (settings: unknown, headers: Record<string, string>) =>
      customer.call("/v1/settings", { method: "PUT", body: settings, headers });
    expect((await put({}, {})).status).toBe(428);
    expect((await put({}, { "if-match": '"7"' })).status).toBe(412);
    expect((await put({}, { "if-match": "*" })).status).toBe(412);
    const first = await put({ budgets: { tenantDaily: 1_000 } }, { "if-match": '"0"' });
    expect(await changedBy(first)).toEqual({ version: 1, proposal: null, weakens: [] });
    expect(first.headers.get("etag")).toBe('"1"');
    expect((await put({}, { "if-match": '"0"' })).status).toBe(412);
    await changedBy(await save(customer, { budgets: { agentDaily: 50 } }));
    const { settings } = await customer.read<SettingsReply>("/v1/settings");
    expect(settings.budgets).toEqual({ agentDaily: 50 });
  });

  it("of two admins who save at once only one is taken", async () => {
    const customer = await makeCustomer(startApi());
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        customer.call("/v1/settings", {
          method: "PUT",
          body: { budgets: { tenantDaily: index } },
          headers: { "if-match": '"0"' },
        }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      200,
      ...Array.from({ length: 7 }, () => 412),
    ]);
  });

  it.each([
    [{ vendors: [{ id: "nobody" }] }, "vendors[0].id"],
    [{ vendors: [{ id: "deepl", settings: { key: "secret-in-plain" } }] }, "vendors[0].settings.key"],
    [{ vendors: [{ id: "deepl" }, { id: "deepl" }] }, "vendors"],
    [{ vendors: [{ id: "libretranslate", settings: { url: "https://10.0.0.8" } }] }, "vendors[0].settings.url"],
    [
      { vendors: [{ id: "libretranslate", settings: { url: "http://translate.example.com" } }] },
      "vendors[0].settings.url",
    ],
    [
      { vendors: [{ id: "libretranslate", settings: { url: "https://169.254.169.254/latest" } }] },
      "vendors[0].settings.url",
    ],
    [{ routing: { pairs: [{ pair: "es>en", vendors: ["deepl"] }] } }, "routing.pairs[0].vendors[0]"],
    [{ routing: { pairs: [{ pair: "spanish" }] } }, "routing.pairs[0].pair"],
    [{ privacy: { visible: ["NAME"] } }, "privacy.visible[0]"],
    [{ privacy: { visible: ["CARD"] } }, "privacy.visible[0]"],
    [{ privacy: { visible: ["DATE", "PERSON"] } }, "privacy.visible[1]"],
    [{ privacy: { custom: [{ name: "BADGE", pattern: "(" }] } }, "privacy.custom[0].pattern"],
    [{ privacy: { custom: [{ name: "BADGE", pattern: "(a|b)*" }] } }, "privacy.custom[0].pattern"],
    [{ origins: ["https://example.com/path"] }, "origins[0]"],
    [{ kept: { days: 4_000 } }, "kept.days"],
    [{ surprise: true }, "(unknown field)"],
  ])("that make no sense are refused by the field's name: %o", async (settings, field) => {
    const response = await save(await makeCustomer(startApi()), settings);
    expect(response.status).toBe(400);
    const error = await errorOf(response);
    expect(error).toMatchObject({ code: "invalid_request", field });
    expect(JSON.stringify(error)).not.toMatch(/secret-in-plain|10\.0\.0\.8|surprise/);
  });
});

describe("S41: privacy", () => {
  const WEAKER = { privacy: { visible: ["LOCATION", "ORGANIZATION", "DATE", "AGE", "ACCOUNT_ID"] } };

  it("is strengthened by one admin at once", async () => {
    const customer = await makeCustomer(startApi());
    expect(await changedBy(await save(customer, { privacy: { visible: [] } }))).toMatchObject({
      version: 1,
      proposal: null,
    });
  });

  it.each([
    [WEAKER, "privacy.visible"],
    [{ privacy: { allow: ["Acme Turbo"] } }, "privacy.allow"],
    [{ routing: { hedge: {} } }, "routing.hedge"],
    [{ kept: { days: 90 } }, "kept.days"],
    [{ kept: { refs: true } }, "kept.refs"],
    [
      { vendors: [{ id: "libretranslate", settings: { url: "https://lt.example.com", retentionConfirmed: true } }] },
      "vendors.settings.retentionConfirmed",
    ],
  ])("is weakened only when a second admin agrees: %o", async (settings, path) => {
    const api = startApi();
    const customer = await makeCustomer(api);
    const before = await customer.read<SettingsReply>("/v1/settings");
    const response = await save(customer, settings);
    expect(response.status, await response.clone().text()).toBe(202);
    const { proposal, weakens } = await changedBy(response);
    expect(weakens).toEqual([path]);
    expect((await customer.read<SettingsReply>("/v1/settings")).settings).toEqual(before.settings);

    expect((await errorOf(await customer.call("/v1/settings:approve", { body: { proposal } }))).code).toBe(
      "second_admin_needed",
    );
    // A key that the first admin made for himself is no second admin.
    const { secret } = await customer.read<{ secret: string }>("/v1/keys", {
      body: { name: "mine", scopes: ["admin"] },
    });
    const own = await api.call("/v1/settings:approve", { body: { proposal }, headers: bearer(secret) });
    expect((await errorOf(own)).code).toBe("second_admin_needed");

    const approved = await api.call("/v1/settings:approve", {
      body: { proposal },
      headers: bearer(await customer.secondAdmin()),
    });
    expect(await changedBy(approved)).toEqual({ version: 1, proposal: null, weakens: [] });
    const { settings: now, proposals } = await customer.read<SettingsReply>("/v1/settings");
    expect(now).not.toEqual(before.settings);
    expect(proposals).toEqual([]);
  });

  it("is not weakened by a proposal that another change overtook, nor by one that was rejected", async () => {
    const api = startApi();
    const customer = await makeCustomer(api);
    const second = bearer(await customer.secondAdmin());
    const { proposal } = await changedBy(await save(customer, WEAKER));
    await changedBy(await save(customer, { privacy: { visible: ["DATE"] } }));
    expect((await api.call("/v1/settings:approve", { body: { proposal }, headers: second })).status).toBe(404);
    const again = await changedBy(await save(customer, WEAKER));
    expect((await customer.call("/v1/settings:reject", { body: { proposal: again.proposal } })).status).toBe(200);
    expect(
      (await api.call("/v1/settings:approve", { body: { proposal: again.proposal }, headers: second })).status,
    ).toBe(404);
  });

  it("is not weakened by rolling back either", async () => {
    const customer = await makeCustomer(startApi());
    await changedBy(await save(customer, { privacy: { visible: [] } }));
    const response = await customer.call("/v1/settings:rollback", {
      body: { version: 0 },
      headers: { "if-match": '"1"' },
    });
    expect(response.status).toBe(202);
    expect((await changedBy(response)).weakens).toEqual(["privacy.visible"]);
  });
});

describe("the history of settings", () => {
  it("keeps every version, says what changed between two, and goes back", async () => {
    const customer = await makeCustomer(startApi());
    await changedBy(await save(customer, { budgets: { tenantDaily: 10 } }));
    await changedBy(await save(customer, { budgets: { tenantDaily: 20 }, privacy: { visible: ["DATE"] } }));
    const { versions } = await customer.read<VersionsReply>("/v1/settings/versions");
    expect(versions.map(({ version }) => version)).toEqual([2, 1]);
    for (const { by } of versions) expect(by).toMatch(/^[0-9a-f]{32}$/);

    const { changes } = await customer.read<DiffReply>("/v1/settings/diff?from=1&to=2");
    expect(changes).toEqual([
      { path: "/budgets/tenantDaily", before: 10, after: 20 },
      { path: "/privacy/visible", before: ["LOCATION", "ORGANIZATION", "DATE", "AGE"], after: ["DATE"] },
    ]);
    expect((await customer.call("/v1/settings/diff?from=1&to=9")).status).toBe(404);

    await changedBy(await save(customer, { budgets: { tenantDaily: 30 }, privacy: { visible: ["DATE"] } }));
    const back = await customer.call("/v1/settings:rollback", { body: { version: 2 }, headers: { "if-match": '"3"' } });
    expect(await changedBy(back)).toMatchObject({ version: 4, proposal: null });
    expect((await customer.read<SettingsReply>("/v1/settings")).settings.budgets).toEqual({ tenantDaily: 20 });
    expect(
      (await customer.call("/v1/settings:rollback", { body: { version: 99 }, headers: { "if-match": '"4"' } })).status,
    ).toBe(404);
  });

  it("can be tried dry: our own tickets, masked and lined up as the settings would have it, nothing saved or sent", async () => {
    const customer = await makeCustomer(startApi());
    const reply = await customer.read<DryRunReply>("/v1/settings:dry-run", {
      body: { settings: { privacy: { visible: ["ACCOUNT_ID", "DATE"] }, vendors: [{ id: "deepl" }] } },
    });
    expect(reply.weakens).toEqual(["privacy.visible"]);
    expect(reply.tickets.map(({ language }) => language)).toEqual(["es", "de", "it", "ja", "ar", "en"]);
    for (const ticket of reply.tickets) expect(ticket.maskedNow, ticket.language).toBeGreaterThan(0);
    expect(reply.tickets[0]?.vendorWouldSee).toContain("4471-8820");
    expect(reply.tickets.reduce((sum, one) => sum + one.maskedThen, 0)).toBeLessThan(
      reply.tickets.reduce((sum, one) => sum + one.maskedNow, 0),
    );
    expect((await customer.read<SettingsReply>("/v1/settings")).version).toBe(0);
  });
});
