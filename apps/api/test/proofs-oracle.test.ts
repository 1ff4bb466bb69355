import { describe, expect, it } from "vitest";
import { Access } from "@sottovoce/contract";
import { guardedFetch } from "../src/guard/guarded-fetch.ts";
import { oracleJwt } from "../src/services/sessions/proofs/oracle-jwt.ts";
import { oracleSession } from "../src/services/sessions/proofs/oracle-session.ts";
import type { Grounds, Refused } from "../src/services/sessions/proofs/proof-check.ts";
import { compact, groundsOf, hmac, makePair, SECONDS, testToken, type Making, type TokenCase } from "./proof-tokens.ts";

const SITE = "https://acme.custhelp.com";
const TOKEN = "the-session-token-of-an-agent";
const refused = (reason: Refused["reason"]) => ({ ok: false, reason });
const yes = () => Response.json({ items: [{ id: 1 }], links: [] });

type Site = (request: Request) => Response | Promise<Response>;

function start(site: Site = yes, oracle: object = {}) {
  const calls: Request[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    calls.push(request);
    return site(request);
  };
  const grounds = groundsOf({ access: { oracle: { sites: [SITE], ...oracle } }, fetch });
  const check = (change: { site?: string; accountId?: number } = {}) =>
    oracleSession.check({ kind: "oracle-session", site: SITE, sessionToken: TOKEN, ...change }, grounds);
  return { calls, check };
}

describe("Oracle's session", () => {
  it("is tried once at the customer's own site, on what is nobody's data", async () => {
    const { calls, check } = start();
    expect(await check({ accountId: 12 })).toEqual({ ok: true, role: "agent", subject: `${SITE} 12` });
    expect(calls).toHaveLength(1);
    const [call] = calls;
    expect(call?.url).toBe(`${SITE}/services/rest/connect/v1.4/configurations?limit=1`);
    expect(call?.method).toBe("GET");
    expect(call?.redirect).toBe("manual");
    expect(call?.headers.get("authorization")).toBe(`Session ${TOKEN}`);
    const context = call?.headers.get("osvc-crest-application-context") ?? "";
    expect(context.length).toBeGreaterThan(0);
    expect(context.length).toBeLessThanOrEqual(40);
    // The token goes there and nowhere else.
    expect(call?.url).not.toContain(TOKEN);
  });

  it("goes where an admin said, by version and resource", async () => {
    const { calls, check } = start(yes, { restVersion: "latest", resource: "accounts" });
    expect(await check()).toEqual({ ok: true, role: "agent" });
    expect(calls[0]?.url).toBe(`${SITE}/services/rest/connect/latest/accounts?limit=1`);
  });

  it.each([
    "https://evil.example",
    "https://acme.custhelp.com.evil.example",
    "https://acme.custhelp.com/",
    "https://acme.custhelp.com@evil.example",
    "https://ACME.custhelp.com",
    "https://acme.custhelp.com:8443",
    "http://acme.custhelp.com",
    "https://169.254.169.254",
    "//acme.custhelp.com",
    "",
    "null",
  ])("S43: is not even tried at %j", async (site) => {
    const { calls, check } = start();
    expect(await check({ site })).toEqual(refused("wrong_site"));
    expect(calls).toEqual([]);
  });

  it.each<[string, Refused["reason"], Site]>([
    ["says no", "session_refused", () => new Response("no", { status: 401 })],
    ["forbids it", "session_refused", () => new Response("no", { status: 403 })],
    ["sends it elsewhere", "site_redirected", () => Response.redirect("https://evil.example/", 302)],
    ["sends it elsewhere for good", "site_redirected", () => Response.redirect("https://evil.example/", 308)],
    ["fails", "site_answer", () => new Response("oops", { status: 500 })],
    ["answers 204", "site_answer", () => new Response(null, { status: 204 })],
    ["shows a page to log in", "site_answer", () => new Response("<html>log in</html>")],
    ["answers other JSON", "site_answer", () => Response.json({ title: "Invalid session", status: 401 })],
    ["answers a list", "site_answer", () => Response.json([])],
    ["says null", "site_answer", () => Response.json(null)],
    ["says too much", "site_answer", () => Response.json({ items: ["a".repeat(70_000)] })],
    ["is not there", "site_unreachable", () => Promise.reject(new Error(`no route, ${TOKEN}`))],
  ])("S37: is refused when the site %s", async (_what, reason, site) => {
    const { calls, check } = start(site);
    expect(await check()).toEqual(refused(reason));
    expect(calls).toHaveLength(1);
  });

  it("S37: stops reading an answer without an end", async () => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1;
        controller.enqueue(new Uint8Array(10_000));
      },
    });
    expect(await start(() => new Response(body)).check()).toEqual(refused("site_answer"));
    expect(sent).toBeLessThan(20);
  });

  it(
    "S37: is refused when the site takes longer than five seconds, to begin or to end",
    { timeout: 15_000 },
    async () => {
      const silent = start(
        ({ signal }) =>
          new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("aborted")))),
      );
      const dripping = start(() => {
        const stream = new ReadableStream<Uint8Array>({
          pull: async (controller) => {
            await new Promise((resolve) => setTimeout(resolve, 200));
            controller.enqueue(new TextEncoder().encode(" "));
          },
        });
        return new Response(stream);
      });
      const began = Date.now();
      const outcomes = await Promise.all([silent.check(), dripping.check()]);
      expect(outcomes).toEqual([refused("site_unreachable"), refused("site_unreachable")]);
      expect(Date.now() - began).toBeLessThan(7_000);
    },
  );

  it("S43: goes through the guard, which follows nothing and knows private addresses", async () => {
    const answers: Record<string, string> = { "acme.custhelp.com": "10.0.0.5", "public.custhelp.com": "93.184.216.34" };
    const seen: string[] = [];
    const network: typeof globalThis.fetch = async (input) => {
      const url = new URL(input instanceof Request ? input.url : String(input));
      if (url.hostname === "cloudflare-dns.com") {
        const data = answers[url.searchParams.get("name") ?? ""];
        const isV4 = url.searchParams.get("type") === "A";
        return Response.json({ Status: 0, Answer: isV4 ? [{ type: 1, data, TTL: 60 }] : [] });
      }
      seen.push(url.hostname);
      return Response.redirect("https://evil.example/", 302);
    };
    const fetch = guardedFetch({ fetch: network, now: Date.now, isSelfHosted: false });
    const sites = [SITE, "https://public.custhelp.com"];
    const grounds = groundsOf({ access: { oracle: { sites } }, fetch });
    const ask = (site: string) => oracleSession.check({ kind: "oracle-session", site, sessionToken: TOKEN }, grounds);
    expect(await ask(SITE)).toEqual(refused("site_unreachable"));
    expect(await ask("https://public.custhelp.com")).toEqual(refused("site_redirected"));
    expect(seen).toEqual(["public.custhelp.com"]);
  });

  it("S37: is refused where no site is named", async () => {
    const proof = { kind: "oracle-session", site: SITE, sessionToken: TOKEN } as const;
    expect(await oracleSession.check(proof, groundsOf())).toEqual(refused("not_configured"));
  });
});

const SECRET = "the secret that the controller shares with us";
const JWT = { issuer: SITE, audience: "https://api.test" };
const rsa = makePair();
const stranger = makePair();
const ec = makePair("ES256");

async function minted(alg: string, { header, claims, sign }: Making = {}, own = hmac(SECRET)): Promise<string> {
  return compact({
    header: { alg, ...header },
    claims: { iss: JWT.issuer, aud: JWT.audience, sub: "12", iat: SECONDS, exp: SECONDS + 60, ...claims },
    sign: sign ?? own,
  });
}

const jwtGrounds = (jwt: object, secrets: Grounds["secrets"] = {}): Grounds =>
  groundsOf({ access: { oracle: { sites: [SITE], jwt: { ...JWT, ...jwt } } }, secrets });
const checkJwt = (token: string, grounds: Grounds) => oracleJwt.check({ kind: "oracle-jwt", token }, grounds);

describe("Oracle's controller", () => {
  testToken("oracle-jwt by RSA", async (): Promise<TokenCase> => {
    const { pem, jwk, sign } = await rsa;
    const grounds = (): Grounds => jwtGrounds({ keys: [pem] }, { "access:oracle": { secret: SECRET } });
    return {
      make: (change) => minted("RS256", change, sign),
      check: (token, given = grounds()) => checkJwt(token, given),
      grounds,
      algorithm: "RS256",
      maxAge: 120,
      isOnce: true,
      stranger: (await stranger).sign,
      // The shared secret as well: it counts for nothing where keys do.
      publicForms: [pem, pem.trim(), JSON.stringify(jwk), SECRET],
    };
  });

  testToken("oracle-jwt by a shared secret", async (): Promise<TokenCase> => {
    const grounds = (): Grounds => jwtGrounds({ algorithm: "HS256" }, { "access:oracle": { secret: SECRET } });
    return {
      make: (change) => minted("HS256", change),
      check: (token, given = grounds()) => checkJwt(token, given),
      grounds,
      algorithm: "HS256",
      maxAge: 120,
      isOnce: true,
      stranger: hmac("the secret of somebody else's controller"),
    };
  });

  it("may have its key as PEM or as JWK, on a curve or not", async () => {
    const { jwk, sign } = await ec;
    const grounds = jwtGrounds({ algorithm: "ES256", keys: [jwk] });
    expect(await checkJwt(await minted("ES256", {}, sign), grounds)).toMatchObject({ ok: true, subject: "12" });
    const old = await rsa;
    const mixed = jwtGrounds({ keys: [(await stranger).pem, { ...old.jwk, alg: "RS256" }] });
    expect(await checkJwt(await minted("RS256", {}, old.sign), mixed)).toMatchObject({ ok: true });
    expect(await checkJwt(await minted("ES256", {}, sign), mixed)).toEqual(refused("wrong_algorithm"));
  });

  it("S37: must say which agent it is", async () => {
    const { pem, sign } = await rsa;
    for (const sub of [undefined, "", 12]) {
      const token = await minted("RS256", { claims: { sub } }, sign);
      expect(await checkJwt(token, jwtGrounds({ keys: [pem] }))).toEqual(refused("bad_claims"));
    }
  });

  it("S37: is settled so that no private key, no secret and no mixture passes for public keys", async () => {
    const { pem, privateJwk } = await rsa;
    const oracle = (jwt: object) => Access.safeParse({ oracle: { sites: [SITE], jwt: { ...JWT, ...jwt } } }).success;
    expect(oracle({ keys: [pem] })).toBe(true);
    expect(oracle({ keys: [privateJwk] })).toBe(false);
    expect(oracle({ keys: [{ kty: "oct", k: "AAAA".repeat(12) }] })).toBe(false);
    expect(oracle({ keys: [] })).toBe(false);
    expect(oracle({ algorithm: "HS256", keys: [pem] })).toBe(false);
    expect(oracle({ algorithm: "none", keys: [pem] })).toBe(false);
  });
});
