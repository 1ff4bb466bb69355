import { describe, expect, it } from "vitest";
import type { Grounds, Refused } from "../src/services/sessions/proofs/proof-check.ts";
import { salesforceCanvas } from "../src/services/sessions/proofs/salesforce-canvas.ts";
import { groundsOf, hmac, NOW, SECONDS, type Signer } from "./proof-tokens.ts";

const SECRET = "5F1E0CE2D4A94BB58F3D9E21A7C6B8905F1E0CE2D4A94BB58F3D9E21A7C6B890";
const INSTANCE = "https://acme.my.salesforce.com";
const refused = (reason: Refused["reason"]) => ({ ok: false, reason });
const base64 = (bytes: ArrayBuffer | Uint8Array): string => btoa(String.fromCharCode(...new Uint8Array(bytes)));

const grounds = ({ salesforce = {}, secret = SECRET, previous, now }: GroundsChange = {}): Grounds =>
  groundsOf({
    access: { salesforce: { instances: [INSTANCE], ...salesforce } },
    secrets: { "access:salesforce": { secret, ...(previous === undefined ? {} : { previous }) } },
    ...(now === undefined ? {} : { now }),
  });
type GroundsChange = { salesforce?: object; secret?: string; previous?: string; now?: number };

const ENVELOPE = {
  algorithm: "HMACSHA256",
  issuedAt: SECONDS,
  userId: "005000000000001AAA",
  client: { oauthToken: "00D!secret", clientId: "the-consumer-key", instanceUrl: INSTANCE },
  context: {
    user: { fullName: "María García", email: "maria@example.com", profileId: "admin" },
    organization: { organizationId: "00D000000000001AAA" },
  },
};

async function canvas(change: object = {}, sign: Signer = hmac(SECRET)): Promise<string> {
  const envelope = base64(new TextEncoder().encode(JSON.stringify({ ...ENVELOPE, ...change })));
  return `${base64(await sign(Uint8Array.from(new TextEncoder().encode(envelope))))}.${envelope}`;
}

const check = (signedRequest: string, given = grounds()) =>
  salesforceCanvas.check({ kind: "salesforce-canvas", signedRequest }, given);

describe("Salesforce Canvas", () => {
  it("proves a user of a listed organisation, and makes no admin of anybody", async () => {
    expect(await check(await canvas())).toEqual({ ok: true, role: "agent", subject: ENVELOPE.userId });
    expect(await check(await canvas({ issuedAt: NOW }))).toMatchObject({ ok: true });
    expect(await check(await canvas({ issuedAt: SECONDS - 329 }))).toMatchObject({ ok: true });
    expect(await check(await canvas({ issuedAt: SECONDS + 30 }))).toMatchObject({ ok: true });
  });

  it.each<[string, Refused["reason"], () => Promise<string>]>([
    ["too old", "expired", () => canvas({ issuedAt: SECONDS - 331 })],
    ["too old, in milliseconds", "expired", () => canvas({ issuedAt: NOW - 331_000 })],
    ["of the future", "not_yet", () => canvas({ issuedAt: SECONDS + 31 })],
    ["of no time", "bad_claims", () => canvas({ issuedAt: null })],
    ["of another algorithm", "bad_claims", () => canvas({ algorithm: "HMACSHA1" })],
    ["of no algorithm", "bad_claims", () => canvas({ algorithm: "none" })],
    ["of nobody", "bad_claims", () => canvas({ userId: "" })],
    ["of another instance", "wrong_client", () => canvas({ client: { instanceUrl: "https://evil.example" } })],
    ["of an instance alike", "wrong_client", () => canvas({ client: { instanceUrl: `${INSTANCE}.evil.example` } })],
    ["of no instance", "wrong_client", () => canvas({ client: { instanceUrl: "" } })],
    ["signed with another secret", "bad_signature", () => canvas({}, hmac("x".repeat(64)))],
    [
      "signed by another hash, cut",
      "bad_signature",
      () => canvas({}, async (d) => (await hmac(SECRET, "SHA-512")(d)).slice(0, 32)),
    ],
    ["signed with nothing", "bad_signature", () => canvas({}, async () => new ArrayBuffer(32))],
    ["with an empty signature", "bad_signature", async () => `.${(await canvas()).split(".")[1] ?? ""}`],
    ["without a dot", "malformed", async () => (await canvas()).replace(".", "")],
    ["that is no base64", "malformed", async () => "%%%.%%%"],
  ])("S37: salesforce-canvas refuses a request %s", async (_what, reason, make) => {
    expect(await check(await make())).toEqual(refused(reason));
  });

  it("S37: salesforce-canvas refuses a request that was altered", async () => {
    const [signature] = (await canvas()).split(".");
    const [, richer] = (await canvas({ userId: "005000000000002AAA" })).split(".");
    expect(await check([signature, richer].join("."))).toEqual(refused("bad_signature"));
  });

  it("S37: salesforce-canvas takes a request once", async () => {
    const same = grounds();
    const request = await canvas();
    expect(await check(request, same)).toMatchObject({ ok: true });
    expect(await check(request, same)).toEqual(refused("replayed"));
    const [signature = "", envelope] = request.split(".");
    // Other idle bits, same bytes.
    const last = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const respelt = `${signature.slice(0, -2)}${last.charAt(last.indexOf(signature.slice(-2, -1)) ^ 1)}=`;
    expect(await check(`${respelt}.${envelope}`, same)).toMatchObject({ ok: false });
  });

  it("S37: salesforce-canvas takes two secrets while one is changed, and refuses everybody without one", async () => {
    const old = await canvas({}, hmac("1234567890123456789"));
    expect(await check(old, grounds({ previous: "1234567890123456789" }))).toMatchObject({ ok: true });
    expect(await check(old)).toEqual(refused("bad_signature"));
    expect(await check(await canvas({}, hmac("short")), grounds({ secret: "short" }))).toEqual(
      refused("not_configured"),
    );
    expect(await check(await canvas(), groundsOf())).toEqual(refused("not_configured"));
  });

  it("S38: is good for the customer's own organisation and app only, where one secret signs for many", async () => {
    const own = grounds({ salesforce: { organizations: ["00D000000000001"], consumerKey: "the-consumer-key" } });
    expect(await check(await canvas(), own)).toMatchObject({ ok: true });
    const other = grounds({ salesforce: { organizations: ["00D000000000002"] } });
    expect(await check(await canvas(), other)).toEqual(refused("wrong_client"));
    expect(await check(await canvas({ context: {} }), own)).toEqual(refused("wrong_client"));
    const otherApp = grounds({ salesforce: { consumerKey: "another-consumer-key" } });
    expect(await check(await canvas(), otherApp)).toEqual(refused("wrong_client"));
  });
});
