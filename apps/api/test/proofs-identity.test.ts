import { describe, expect, it } from "vitest";
import { Access } from "@sottovoce/contract";
import { DEVELOPMENT_TENANT } from "../src/context.ts";
import { hashOfKey, makeKey } from "../src/services/keys/make.ts";
import { cloudflareAccess } from "../src/services/sessions/proofs/cloudflare-access.ts";
import { development } from "../src/services/sessions/proofs/development.ts";
import { key } from "../src/services/sessions/proofs/key.ts";
import { oidc } from "../src/services/sessions/proofs/oidc.ts";
import type { Grounds, Refused } from "../src/services/sessions/proofs/proof-check.ts";
import {
  compact,
  groundsOf,
  hmac,
  makePair,
  SECONDS,
  TENANT,
  testToken,
  type Making,
  type TokenCase,
} from "./proof-tokens.ts";

const refused = (reason: Refused["reason"]) => ({ ok: false, reason });
const pair = makePair("RS256", "first");
const stranger = makePair("RS256", "first");
const next = makePair("RS256", "second");
const ec = makePair("ES256", "curve");

const OIDC = {
  kind: "oidc",
  issuer: "https://id.acme.example",
  audience: "sottovoce",
  jwksUrl: "https://id.acme.example/keys",
  adminClaim: { name: "roles", value: "translation-admin" },
};
const TEAM = "https://acme.cloudflareaccess.com";
const TAG = "ab".repeat(32);

/** A provider whose keys can change; each has a cache of its own, because caches go by fetch. */
function provider(keys: readonly object[]) {
  const state = { keys, status: 200, asked: [] as string[], respond: undefined as (() => Response) | undefined };
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    state.asked.push(request.url);
    expect(request.redirect).toBe("manual");
    return state.respond?.() ?? Response.json({ keys: state.keys }, { status: state.status });
  };
  return { state, fetch };
}

async function idToken({ header, claims, sign }: Making = {}): Promise<string> {
  return compact({
    header: { alg: "RS256", kid: "first", typ: "JWT", ...header },
    claims: {
      iss: OIDC.issuer,
      aud: OIDC.audience,
      sub: "u-1",
      roles: ["reader", "translation-admin"],
      iat: SECONDS,
      exp: SECONDS + 300,
      ...claims,
    },
    sign: sign ?? (await pair).sign,
  });
}

const oidcGrounds = (fetch: typeof globalThis.fetch, identity: object = {}): Grounds =>
  groundsOf({ access: { identity: { ...OIDC, ...identity } }, fetch });
const checkOidc = (token: string, grounds: Grounds) => oidc.check({ kind: "oidc", token }, grounds);

describe("an identity provider", () => {
  testToken("oidc", async (): Promise<TokenCase> => {
    const { jwk, pem } = await pair;
    const { fetch } = provider([jwk]);
    const grounds = (): Grounds => oidcGrounds(fetch);
    return {
      make: idToken,
      check: (token, given = grounds()) => checkOidc(token, given),
      grounds,
      algorithm: "RS256",
      maxAge: 600,
      isOnce: true,
      stranger: (await stranger).sign,
      publicForms: [pem, String(jwk.n), JSON.stringify(jwk)],
    };
  });

  it("makes admins, by the claim that an admin named", async () => {
    const { fetch } = provider([(await pair).jwk]);
    const admin = { ok: true, role: "admin", subject: `${OIDC.issuer} u-1` };
    expect(await checkOidc(await idToken(), oidcGrounds(fetch))).toEqual(admin);
    const single = await idToken({ claims: { roles: "translation-admin" } });
    expect(await checkOidc(single, oidcGrounds(fetch))).toEqual(admin);
  });

  it.each([
    [undefined],
    ["reader"],
    [["reader"]],
    ["translation-admin-not"],
    [{ "translation-admin": true }],
    [true],
    [null],
  ])("S39: makes nobody of who has the claim %j, not even an agent", async (roles) => {
    const { fetch } = provider([(await pair).jwk]);
    expect(await checkOidc(await idToken({ claims: { roles } }), oidcGrounds(fetch))).toEqual(refused("not_admin"));
  });

  it.each(["constructor", "__proto__", "toString"])("S39: reads no claim that is none: %s", async (name) => {
    const { fetch } = provider([(await pair).jwk]);
    const grounds = oidcGrounds(fetch, { adminClaim: { name, value: "x" } });
    expect(await checkOidc(await idToken(), grounds)).toEqual(refused("not_admin"));
  });

  it("S37: needs somebody, and a token that was given to us", async () => {
    const { fetch } = provider([(await pair).jwk]);
    const check = async (claims: Making["claims"] = {}) => checkOidc(await idToken({ claims }), oidcGrounds(fetch));
    expect(await check({ sub: undefined })).toEqual(refused("bad_claims"));
    expect(await check({ aud: [OIDC.audience, "other"] })).toEqual(refused("wrong_audience"));
    expect(await check({ aud: [OIDC.audience, "other"], azp: "other" })).toEqual(refused("wrong_audience"));
    expect(await check({ aud: [OIDC.audience, "other"], azp: OIDC.audience })).toMatchObject({ ok: true });
  });

  it("S37: knows keys by their names, and refuses a name that another key bears", async () => {
    const { fetch } = provider([(await pair).jwk, (await ec).jwk]);
    const grounds = () => oidcGrounds(fetch);
    const byCurve = await idToken({ header: { alg: "ES256", kid: "curve" }, sign: (await ec).sign });
    expect(await checkOidc(byCurve, grounds())).toMatchObject({ ok: true });
    const confused = await idToken({ header: { alg: "ES256", kid: "first" }, sign: (await ec).sign });
    expect(await checkOidc(confused, grounds())).toEqual(refused("unknown_key"));
    const swapped = await idToken({ header: { kid: "curve" } });
    expect(await checkOidc(swapped, grounds())).toEqual(refused("unknown_key"));
    const path = await idToken({ header: { kid: "../../first" } });
    expect(await checkOidc(path, grounds())).toEqual(refused("unknown_key"));
  });

  it("asks for keys once, and for an unknown one not again and again", async () => {
    const { fetch, state } = provider([(await pair).jwk]);
    for (let turn = 0; turn < 5; turn += 1) {
      await checkOidc(await idToken(), oidcGrounds(fetch));
      const unknown = await idToken({ header: { kid: `guess-${turn}` } });
      expect(await checkOidc(unknown, oidcGrounds(fetch))).toEqual(refused("unknown_key"));
    }
    expect(state.asked).toEqual([OIDC.jwksUrl]);
  });

  it("S37: believes no secret that a provider publishes, nor a private key", async () => {
    const secret = new Uint8Array(32).fill(7);
    const oct = { kty: "oct", k: "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc", kid: "first", alg: "HS256" };
    const { fetch } = provider([oct, { ...(await next).privateJwk, kid: "second" }]);
    const byOct = await idToken({ header: { alg: "HS256" }, sign: hmac(secret) });
    expect(await checkOidc(byOct, oidcGrounds(fetch))).toEqual(refused("wrong_algorithm"));
    const leaked = await idToken({ header: { kid: "second" }, sign: (await next).sign });
    expect(await checkOidc(leaked, oidcGrounds(fetch))).toEqual(refused("unknown_key"));
  });

  it.each<[string, () => Response]>([
    ["redirects", () => Response.redirect("https://evil.example/keys", 302)],
    ["fails", () => new Response("oops", { status: 500 })],
    ["shows a page", () => new Response("<html>")],
    ["says too much", () => Response.json({ keys: [], more: "a".repeat(300_000) })],
    ["answers something else", () => Response.json({ keys: "all" })],
  ])("S37: lets nobody in while its address of keys %s", async (_what, respond) => {
    const { fetch, state } = provider([(await pair).jwk]);
    state.respond = respond;
    expect(await checkOidc(await idToken(), oidcGrounds(fetch))).toEqual(refused("keys_unavailable"));
    // And again as soon as it is well.
    state.respond = undefined;
    expect(await checkOidc(await idToken(), oidcGrounds(fetch))).toMatchObject({ ok: true });
  });

  it("S37: keeps its keys on its own host, or an admin says otherwise", () => {
    const fits = (change: object) => Access.safeParse({ identity: { ...OIDC, ...change } }).success;
    expect(fits({})).toBe(true);
    expect(fits({ jwksUrl: "https://evil.example/keys" })).toBe(false);
    expect(fits({ jwksUrl: "https://keys.example/", jwksOnOtherHost: true })).toBe(true);
    for (const jwksUrl of ["http://id.acme.example/keys", "https://u:p@id.acme.example/", "file:///keys", ""])
      expect(fits({ jwksUrl }), jwksUrl).toBe(false);
    expect(fits({ issuer: "http://id.acme.example", jwksUrl: "http://id.acme.example/keys" })).toBe(false);
    expect(fits({ maxAge: 86_400 })).toBe(false);
  });
});

describe("Cloudflare Access", () => {
  const accessGrounds = (fetch: typeof globalThis.fetch, headers = new Headers()): Grounds =>
    groundsOf({
      access: { identity: { kind: "cloudflare-access", teamDomain: "acme", audience: TAG } },
      fetch,
      headers,
    });
  const assertion = async ({ header, claims, sign }: Making = {}): Promise<string> =>
    compact({
      header: { alg: "RS256", kid: "first", ...header },
      claims: { iss: TEAM, aud: [TAG], sub: "u-2", iat: SECONDS, exp: SECONDS + 86_400, ...claims },
      sign: sign ?? (await pair).sign,
    });
  const check = (token: string, grounds: Grounds) =>
    cloudflareAccess.check({ kind: "cloudflare-access", token }, grounds);

  testToken("cloudflare-access", async (): Promise<TokenCase> => {
    const { jwk, pem } = await pair;
    const { fetch } = provider([jwk]);
    return {
      make: assertion,
      check: (token, given = accessGrounds(fetch)) => check(token, given),
      grounds: () => accessGrounds(fetch),
      algorithm: "RS256",
      maxAge: 31 * 86_400,
      isOnce: false,
      stranger: (await stranger).sign,
      publicForms: [pem, JSON.stringify(jwk)],
    };
  });

  it("is believed by its signature, from the header that its edge sets or the body", async () => {
    const { fetch, state } = provider([(await pair).jwk]);
    const headers = new Headers({ "cf-access-jwt-assertion": await assertion() });
    const outcome = await cloudflareAccess.check({ kind: "cloudflare-access" }, accessGrounds(fetch, headers));
    expect(outcome).toEqual({ ok: true, role: "admin", subject: "u-2" });
    expect(state.asked).toEqual([`${TEAM}/cdn-cgi/access/certs`]);
    const bare = await cloudflareAccess.check({ kind: "cloudflare-access" }, accessGrounds(fetch));
    expect(bare).toEqual(refused("malformed"));
  });

  it("S41: makes no admin of a service token, which is no person", async () => {
    const { fetch } = provider([(await pair).jwk]);
    const token = await assertion({ claims: { sub: "", common_name: "a-machine" } });
    expect(await check(token, accessGrounds(fetch))).toEqual(refused("bad_claims"));
  });

  it("S37: counts only where it was chosen", async () => {
    const { fetch } = provider([(await pair).jwk]);
    expect(await check(await assertion(), oidcGrounds(fetch))).toEqual(refused("not_configured"));
    expect(await checkOidc(await idToken(), accessGrounds(fetch))).toEqual(refused("not_configured"));
    expect(await checkOidc(await idToken(), groundsOf({ fetch }))).toEqual(refused("not_configured"));
  });
});

describe("an API key as a proof", () => {
  const start = async (scopes: readonly ("translate" | "read" | "admin")[]) => {
    const made = await makeKey({ tenant: TENANT, name: "console", scopes, days: 1, by: "0".repeat(32), now: SECONDS });
    const verifyKey = async (id: string, hash: string) =>
      id === made.record.id && hash === made.record.hash ? { id, scopes, line: made.record.line } : undefined;
    const check = (more: object = {}, tenant = TENANT) =>
      key.check({ kind: "key", key: made.secret, ...more }, groundsOf({ tenant, verifyKey }));
    return { ...made, check };
  };

  it("gives a session of its scopes or of fewer, and S42: never of more", async () => {
    const { check, secret, record } = await start(["translate", "admin"]);
    const common = { ok: true, actor: record.line, key: { id: record.id, hash: await hashOfKey(secret) } };
    expect(await check()).toEqual({ ...common, role: "admin", scopes: ["translate", "admin"] });
    expect(await check({ scopes: ["translate"] })).toEqual({ ...common, role: "agent", scopes: ["translate"] });
    expect(await check({ scopes: ["translate", "read"] })).toEqual(refused("scope_too_wide"));
    const reader = await start(["read"]);
    expect(await reader.check({ scopes: ["admin"] })).toEqual(refused("scope_too_wide"));
  });

  it("S38: opens its own customer only", async () => {
    const { check, secret } = await start(["read"]);
    expect(await check({}, "01JZZZZZZZZZZZZZZZZZZZZZZZ")).toEqual(refused("other_tenant"));
    const renamed = secret.replace(TENANT, "01JZZZZZZZZZZZZZZZZZZZZZZZ");
    expect(await check({ key: renamed }, "01JZZZZZZZZZZZZZZZZZZZZZZZ")).toEqual(refused("wrong_key"));
    expect(await check({ key: `${secret.slice(0, -1)}${secret.endsWith("A") ? "B" : "A"}` })).toEqual(
      refused("wrong_key"),
    );
    expect(await check({ key: "sv_nothing" })).toEqual(refused("malformed"));
  });
});

describe("the development key", () => {
  it("S38: opens no customer", async () => {
    const isDevelopmentKey = async () => true;
    const proof = { kind: "development", key: "0123456789abcdef" } as const;
    expect(await development.check(proof, groundsOf({ isDevelopmentKey }))).toEqual(refused("other_tenant"));
    const own = groundsOf({ isDevelopmentKey, tenant: DEVELOPMENT_TENANT });
    expect(await development.check(proof, own)).toEqual({ ok: true, role: "agent" });
    expect(await development.check(proof, groundsOf({ tenant: DEVELOPMENT_TENANT }))).toEqual(refused("wrong_key"));
  });
});
