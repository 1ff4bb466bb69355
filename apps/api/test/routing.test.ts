import { ContentType } from "@sottovoce/contract";
import { fakeVendor, type FakeVendor } from "@sottovoce/vendors/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { DEVELOPMENT_TENANT } from "../src/context.ts";
import { RoutingSettings } from "@sottovoce/contract";
import { migrate } from "./database.ts";
import { errorOf, replyOf, startApi } from "./start-api.ts";

beforeAll(migrate);

const routing = (settings: unknown) => RoutingSettings.parse(settings);
const callsOf = (...vendors: readonly FakeVendor[]) => vendors.map(({ calls }) => calls.length);
/** A vendor of its own for each test: what the tenant's object knows of one outlives a test. */
let count = 0;
const fresh = (): string => `vendor-${(count += 1)}`;

describe("the order of vendors", () => {
  it("follows the rule of the pair, and leaves out those it does not name", async () => {
    const [a, b, c] = [fresh(), fresh(), fresh()];
    const vendors = [fakeVendor({ id: a }), fakeVendor({ id: b, fail: { kind: "quota" } }), fakeVendor({ id: c })];
    const api = startApi({ vendors, routing: routing({ pairs: [{ pair: "es>*", vendors: [b, c] }] }) });
    const reply = await replyOf(await api.translate({}));
    expect(reply.vendor?.id).toBe(c);
    expect(callsOf(...vendors)).toEqual([0, 1, 1]);
  });

  it("follows the price", async () => {
    const [dear, cheap] = [fresh(), fresh()];
    const vendors = [fakeVendor({ id: dear }), fakeVendor({ id: cheap })];
    const api = startApi({ vendors, routing: routing({ policy: "price", prices: { [dear]: 25, [cheap]: 6 } }) });
    expect((await replyOf(await api.translate({}))).vendor?.id).toBe(cheap);
  });

  it("follows what agents had to change, once enough of them said so", async () => {
    const [worse, better] = [fresh(), fresh()];
    const vendors = [fakeVendor({ id: worse }), fakeVendor({ id: better })];
    const api = startApi({ vendors, routing: routing({ policy: "quality" }) });
    const pair = "es>en";
    for (let i = 0; i < 20; i += 1) {
      await api.dependencies.health.rate(DEVELOPMENT_TENANT, { vendor: worse, pair }, 0.5);
      await api.dependencies.health.rate(DEVELOPMENT_TENANT, { vendor: better, pair }, 0.1);
    }
    expect((await replyOf(await api.translate({}))).vendor?.id).toBe(better);
  });

  it("keeps text in the regions the admin named", async () => {
    const far = fakeVendor({ id: fresh(), region: "us" });
    const near = fakeVendor({ id: fresh(), region: "eu" });
    const api = startApi({ vendors: [far, near], routing: routing({ regions: ["eu"] }) });
    await replyOf(await api.translate({}));
    expect(callsOf(far, near)).toEqual([0, 1]);
  });

  it("stops at the day's characters, and says that it is the quota", async () => {
    const id = fresh();
    const vendor = fakeVendor({ id });
    const api = startApi({ vendors: [vendor], routing: routing({ dailyCharacters: { [id]: 60 } }) });
    await replyOf(await api.translate({}));
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await errorOf(await api.translate({}))).toMatchObject({ code: "vendor_quota" });
    expect(vendor.calls).toHaveLength(1);
  });
});

describe("a form of address", () => {
  it("is said to a vendor that has it, and others are passed over", async () => {
    const plain = fakeVendor({ id: fresh() });
    const polite = fakeVendor({ id: fresh(), formality: () => true });
    const api = startApi({ vendors: [plain, polite] });
    const reply = await replyOf(await api.translate({ formality: "formal", gender: "female" }));
    expect(callsOf(plain, polite)).toEqual([0, 1]);
    expect(polite.calls[0]?.job).toMatchObject({ formality: "formal", gender: "female" });
    expect(reply.warnings).toEqual([]);
  });

  it("is dropped with a warning rather than the translation with it", async () => {
    const plain = fakeVendor({ id: fresh() });
    const reply = await replyOf(await startApi({ vendors: [plain] }).translate({ formality: "informal" }));
    expect(reply.warnings).toEqual(["formality_ignored"]);
  });
});

describe("a gender", () => {
  it("gives people names of it where the target keeps names, and puts the people back", async () => {
    const vendor = fakeVendor({ id: fresh(), translate: (text) => text.replace("está cansada", "is tired") });
    const segments = ["⟦PERSON 1⟧ está cansada de esperar el pedido ⟦ACCOUNT_ID 1⟧"];
    const reply = await replyOf(await startApi({ vendors: [vendor] }).translate({ segments, gender: "female" }));
    expect(reply.translations).toEqual(["⟦PERSON 1⟧ is tired de esperar el pedido ⟦ACCOUNT_ID 1⟧"]);
    expect(vendor.calls[0]?.job.shape).toBe("surrogate");
    expect(vendor.calls[0]?.job.segments[0]).toMatch(/^Laura is tired|^Laura está cansada/);
  });

  it("changes nothing for a target that bends names, nor where nobody is named", async () => {
    const vendor = fakeVendor({ id: fresh() });
    const api = startApi({ vendors: [vendor] });
    await api.translate({ segments: ["Estoy cansada"], gender: "female" });
    await api.translate({ target: "pl", segments: ["Soy ⟦PERSON 1⟧"], gender: "female" });
    expect(vendor.calls.map(({ job }) => job.shape)).toEqual(["xml-tag", "xml-tag"]);
  });
});

describe("what was said before", () => {
  it("is masked like the text, given to the vendor, and not translated", async () => {
    const vendor = fakeVendor({ id: fresh() });
    const reply = await replyOf(
      await startApi({ vendors: [vendor] }).translate({
        segments: ["¿Y cuándo llega mi pedido?"],
        context: "Soy María Rossi, mi correo es maria.rossi@example.com",
      }),
    );
    expect(reply.translations).toEqual(["¿Y cuándo llega mi pedido?"]);
    const context = vendor.calls[0]?.job.context ?? "";
    expect(context).toMatch(/mi correo es /);
    expect(context).not.toMatch(/rossi|maria|⟦/i);
  });
});

describe("terms of the glossary", () => {
  const terms = [
    { pair: "es>en", source: "Entrega exprés", target: "Express delivery" },
    { pair: "it>en", source: "Reso", target: "Return" },
  ];

  it("need no vendor where a paragraph is nothing else", async () => {
    const vendor = fakeVendor({ id: fresh() });
    const api = startApi({ vendors: [vendor], routing: routing({ terms }) });
    const reply = await replyOf(await api.translate({ segments: ["Entrega exprés\n\n⟦PERSON 1⟧"] }));
    expect(reply.translations).toEqual(["Express delivery\n\n⟦PERSON 1⟧"]);
    expect(reply.vendor).toBeNull();
    expect(vendor.calls).toEqual([]);
    expect(api.queued[0]).toMatchObject({ status: "not_needed", vendor: "none" });
  });

  it("travel with the text otherwise, those of the pair alone", async () => {
    const vendor = fakeVendor({ id: fresh() });
    const api = startApi({ vendors: [vendor], routing: routing({ terms }) });
    await replyOf(await api.translate({ segments: ["Quiero la entrega exprés para mañana", "Entrega exprés"] }));
    expect(vendor.calls[0]?.job.segments).toHaveLength(1);
    expect(vendor.calls[0]?.job.terms).toEqual([terms[0]]);
  });
});

describe("a hedge", () => {
  const hedged = routing({ hedge: { after: 100 } });

  it("asks a second vendor when the first is slow, and takes the quicker", async () => {
    const slow = fakeVendor({ id: fresh(), delayMs: 3_000 });
    const quick = fakeVendor({ id: fresh() });
    const started = Date.now();
    const api = startApi({ vendors: [slow, quick], routing: hedged });
    const reply = await replyOf(await api.translate({ contentType: "chat", explain: true }));
    expect(Date.now() - started).toBeLessThan(1_500);
    expect(reply.warnings).toEqual(["another_vendor"]);
    expect(callsOf(slow, quick)).toEqual([1, 1]);
    // Both saw the text, so both are in the trail.
    expect(reply.attempts?.map(({ outcome }) => outcome)).toEqual(["ok", "superseded"]);
    expect(api.records[0]?.attempts.map(({ outcome }) => outcome)).toEqual(["ok", "superseded"]);
  });

  it("asks nobody else when the first answers in time", async () => {
    const first = fakeVendor({ id: fresh() });
    const second = fakeVendor({ id: fresh() });
    await replyOf(await startApi({ vendors: [first, second], routing: hedged }).translate({ contentType: "chat" }));
    expect(callsOf(first, second)).toEqual([1, 0]);
  });

  it.each(ContentType.options.filter((type) => type !== "chat"))("is not for a %s", async (contentType) => {
    const slow = fakeVendor({ id: fresh(), delayMs: 300 });
    const second = fakeVendor({ id: fresh() });
    await replyOf(await startApi({ vendors: [slow, second], routing: hedged }).translate({ contentType }));
    expect(callsOf(slow, second)).toEqual([1, 0]);
  });

  it.each([
    ["that keeps more", { retention: "transient" }],
    ["that works elsewhere", { region: "us" }],
  ] as const)("never goes to a vendor %s", async (_name, weaker) => {
    const slow = fakeVendor({ id: fresh(), delayMs: 300 });
    const second = fakeVendor({ id: fresh(), ...weaker });
    await replyOf(await startApi({ vendors: [slow, second], routing: hedged }).translate({ contentType: "chat" }));
    expect(callsOf(slow, second)).toEqual([1, 0]);
  });

  it("is off unless the admin asks for it", async () => {
    const slow = fakeVendor({ id: fresh(), delayMs: 300 });
    const second = fakeVendor({ id: fresh() });
    await replyOf(await startApi({ vendors: [slow, second] }).translate({ contentType: "chat" }));
    expect(callsOf(slow, second)).toEqual([1, 0]);
  });
});

describe("the trail of attempts", () => {
  it("says with numbers and closed words what happened, and holds no text", async () => {
    const broken = fakeVendor({ id: fresh(), shapes: ["nonce"], damage: "drop" });
    const busy = fakeVendor({ id: fresh(), fail: { kind: "rate-limited", retryAfterMs: 60_000 } });
    const good = fakeVendor({ id: fresh() });
    const reply = await replyOf(
      await startApi({ vendors: [broken, busy, good] }).translate({
        segments: ["Hola ⟦PERSON 1⟧, el pedido ⟦ACCOUNT_ID 1⟧ sale mañana"],
        explain: true,
      }),
    );
    expect(reply.attempts).toMatchObject([
      { shape: "nonce", outcome: "pseudonyms", sent: 2, returned: 1 },
      { outcome: "rate-limited", sent: 2, returned: 0, billedCharacters: 0 },
      { shape: "xml-tag", outcome: "ok", sent: 2, returned: 2 },
    ]);
    expect(JSON.stringify(reply.attempts)).not.toMatch(/Hola|pedido|mañana|⟦/);
  });
});

describe("feedback", () => {
  it("is refused for a job that is not there, and for numbers that are none", async () => {
    const api = startApi();
    const job = "01JDEV00000000000000000000";
    expect((await api.call("/v1/feedback", { body: { job, postEditDistance: 0.5 } })).status).toBe(404);
    const bad = await api.call("/v1/feedback", { body: { job, postEditDistance: 1.5 } });
    expect(await errorOf(bad)).toMatchObject({ code: "invalid_request", field: "postEditDistance" });
  });

  it("is for whoever asked, vendors' standing for admins alone", async () => {
    const api = startApi();
    const session = await api.call("/v1/sessions", {
      body: { crm: "zendesk", proof: { kind: "development", key: "the-development-key-of-the-tests" } },
    });
    const { token } = await session.json<{ token: string }>();
    const response = await api.call("/v1/vendors", { headers: { authorization: `Bearer ${token}` } });
    expect(response.status).toBe(403);
  });
});
