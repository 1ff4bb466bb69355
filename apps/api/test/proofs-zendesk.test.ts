import { describe, expect, it } from "vitest";
import type { Grounds, Refused } from "../src/services/sessions/proofs/proof-check.ts";
import { zendeskJwt } from "../src/services/sessions/proofs/zendesk-jwt.ts";
import { zendeskSignedUrl } from "../src/services/sessions/proofs/zendesk-signed-url.ts";
import {
  compact,
  groundsOf,
  hmac,
  makePair,
  NOW,
  SECONDS,
  testToken,
  type Making,
  type TokenCase,
} from "./proof-tokens.ts";

const SECRET = "the secret of one installation at Zendesk";
const OLD_SECRET = "the secret that it had until last Monday, say";
const ZENDESK = { subdomain: "acme" };
const refused = (reason: Refused["reason"]) => ({ ok: false, reason });

const proxyGrounds = (more: Parameters<typeof groundsOf>[0] = {}): Grounds =>
  groundsOf({ access: { zendesk: ZENDESK }, secrets: { "access:zendesk": { secret: SECRET } }, ...more });

const byProxy = ({ header, claims, sign }: Making = {}): Promise<string> =>
  compact({
    header: { alg: "HS256", typ: "JWT", ...header },
    claims: {
      iss: "https://acme.zendesk.com",
      aud: "https://api.test",
      sub: "a-frame",
      iat: SECONDS,
      exp: SECONDS + 60,
      ...claims,
    },
    sign: sign ?? hmac(SECRET),
  });

const check = (token: string, grounds = proxyGrounds()) => zendeskJwt.check({ kind: "zendesk-jwt", token }, grounds);

describe("Zendesk's proxy", () => {
  testToken("zendesk-jwt", async () => ({
    make: byProxy,
    check,
    grounds: proxyGrounds,
    algorithm: "HS256",
    maxAge: 120,
    isOnce: true,
    stranger: hmac("the secret of somebody else's installation"),
  }));

  it("proves an agent of the installation and nothing of his", async () => {
    const claims = { role: "admin", name: "María", email: "maria@example.com", tenant: "another" };
    expect(await check(await byProxy({ claims }))).toEqual({ ok: true, role: "agent", subject: "a-frame" });
    expect(await check(await byProxy({ claims: { sub: undefined } }))).toEqual({ ok: true, role: "agent" });
    expect(await check(await byProxy({ claims: { iss: "acme.zendesk.com" } }))).toMatchObject({ ok: true });
  });

  it("may put its token into the header, where it has no other place", async () => {
    const headers = new Headers({ authorization: `Bearer ${await byProxy()}` });
    const proof = { kind: "zendesk-jwt" } as const;
    expect(await zendeskJwt.check(proof, proxyGrounds({ headers }))).toMatchObject({ ok: true });
    expect(await zendeskJwt.check(proof, proxyGrounds())).toEqual(refused("malformed"));
  });

  it("S37: takes two secrets while one is changed, and then one", async () => {
    const old = await byProxy({ sign: hmac(OLD_SECRET) });
    const both = { "access:zendesk": { secret: SECRET, previous: OLD_SECRET } };
    expect(await check(old, proxyGrounds({ secrets: both }))).toMatchObject({ ok: true });
    expect(await check(await byProxy(), proxyGrounds({ secrets: both }))).toMatchObject({ ok: true });
    expect(await check(old)).toEqual(refused("bad_signature"));
    const expired = await byProxy({ sign: hmac(OLD_SECRET), claims: { exp: SECONDS - 60 } });
    expect(await check(expired, proxyGrounds({ secrets: both }))).toEqual(refused("expired"));
  });

  it("S38: does not open one customer with another's secret, whichever is named", async () => {
    const theirs = proxyGrounds({ secrets: { "access:zendesk": { secret: OLD_SECRET } } });
    expect(await check(await byProxy(), theirs)).toEqual(refused("bad_signature"));
    const otherSite = proxyGrounds({ access: { zendesk: { subdomain: "rival" } } });
    expect(await check(await byProxy(), otherSite)).toEqual(refused("wrong_issuer"));
  });

  it.each([
    ["no settings", { access: {} }],
    ["no secret", { secrets: {} }],
    ["a secret that can be guessed", { secrets: { "access:zendesk": { secret: "hunter2-hunter2-hunter2-hunter2" } } }],
    ["another CRM's secret only", { secrets: { "access:oracle": { secret: SECRET } } }],
  ])("S37: refuses everybody where there is %s", async (_what, more) => {
    expect(await check(await byProxy(), proxyGrounds(more))).toEqual(refused("not_configured"));
  });

  it("binds the session to the customer's apps, because the proxy names no page", async () => {
    const access = { zendesk: { ...ZENDESK, appIds: ["12345", "678"] } };
    const pages = ["https://12345.apps.zdusercontent.com", "https://678.apps.zdusercontent.com"];
    expect(await check(await byProxy(), proxyGrounds({ access }))).toMatchObject({ ok: true, pages });
    const stranger = proxyGrounds({ access, origin: "https://99.apps.zdusercontent.com" });
    expect(await check(await byProxy(), stranger)).toEqual(refused("wrong_page"));
  });

  it("is told another audience by an admin, or the API's own", async () => {
    const access = { zendesk: { ...ZENDESK, audience: "translations-of-acme" } };
    const token = await byProxy({ claims: { aud: "translations-of-acme" } });
    expect(await check(token, proxyGrounds({ access }))).toMatchObject({ ok: true });
    expect(await check(await byProxy(), proxyGrounds({ access }))).toEqual(refused("wrong_audience"));
  });

  it("S37: is remembered as long as its token could be shown again", async () => {
    const remembered: number[] = [];
    const firstSeen = async (_id: string, seconds: number) => remembered.push(seconds) > 0;
    await check(await byProxy(), proxyGrounds({ firstSeen }));
    await check(await byProxy({ claims: { exp: SECONDS + 86_400 } }), proxyGrounds({ firstSeen }));
    expect(remembered).toEqual([60 + 30 + 1, 120 + 30 + 1]);
    // One second before it is forgotten, it is refused for its age.
    const late = proxyGrounds({ now: NOW + 91_000 });
    expect(await check(await byProxy(), late)).toEqual(refused("expired"));
  });
});

const pair = makePair();
const newPair = makePair();
const stranger = makePair();
const AUDIENCE = "https://acme.zendesk.com/api/v2/apps/installations/42.json";

const urlGrounds = async (zendesk: object = {}): Promise<Grounds> =>
  groundsOf({
    access: {
      zendesk: { ...ZENDESK, installationId: "42", installationPublicKeys: [(await pair).pem], ...zendesk },
    },
  });

async function signedUrl({ header, claims, sign }: Making = {}): Promise<string> {
  return compact({
    header: { alg: "RS256", typ: "JWT", ...header },
    claims: { iss: "acme.zendesk.com", aud: AUDIENCE, sub: "7", iat: SECONDS, exp: SECONDS + 60, ...claims },
    sign: sign ?? (await pair).sign,
  });
}

describe("Zendesk's signed URL", () => {
  const checkUrl = (token: string, grounds: Grounds) =>
    zendeskSignedUrl.check({ kind: "zendesk-signed-url", token }, grounds);

  testToken("zendesk-signed-url", async (): Promise<TokenCase> => {
    const { pem, jwk } = await pair;
    const grounds = await urlGrounds();
    // A memory of its own for each.
    const fresh = (): Grounds => groundsOf({ access: grounds.access });
    return {
      make: signedUrl,
      check: (token, given = fresh()) => checkUrl(token, given),
      grounds: fresh,
      algorithm: "RS256",
      maxAge: 300,
      isOnce: true,
      stranger: (await stranger).sign,
      publicForms: [pem, pem.trim(), `${pem}\n`, String(jwk.n), JSON.stringify(jwk)],
    };
  });

  it("proves an agent, whatever its claims say of roles", async () => {
    const token = await signedUrl({ claims: { role: "admin" } });
    expect(await checkUrl(token, await urlGrounds())).toEqual({ ok: true, role: "agent", subject: "7" });
  });

  it("S37: takes two keys while one is changed, and needs one", async () => {
    const token = await signedUrl({ sign: (await newPair).sign });
    const installationPublicKeys = [(await pair).pem, (await newPair).pem];
    expect(await checkUrl(token, await urlGrounds({ installationPublicKeys }))).toMatchObject({ ok: true });
    expect(await checkUrl(token, await urlGrounds())).toEqual(refused("bad_signature"));
    const without = groundsOf({ access: { zendesk: { ...ZENDESK, installationId: "42" } } });
    expect(await checkUrl(token, without)).toEqual(refused("not_configured"));
  });

  it("S38: is good for its own installation only", async () => {
    const other = await urlGrounds({ installationId: "43" });
    expect(await checkUrl(await signedUrl(), other)).toEqual(refused("wrong_audience"));
    const unnamed = await urlGrounds({ installationId: undefined });
    expect(await checkUrl(await signedUrl(), unnamed)).toEqual(refused("not_configured"));
    const told = await urlGrounds({ installationId: undefined, signedUrlAudience: AUDIENCE });
    expect(await checkUrl(await signedUrl(), told)).toMatchObject({ ok: true });
  });

  it("S37: refuses a key that is none", async () => {
    const body = "QUJD".repeat(30);
    const installationPublicKeys = [`-----BEGIN PUBLIC KEY-----\n${body}\n-----END PUBLIC KEY-----`];
    expect(await checkUrl(await signedUrl(), await urlGrounds({ installationPublicKeys }))).toEqual(
      refused("not_configured"),
    );
  });
});
