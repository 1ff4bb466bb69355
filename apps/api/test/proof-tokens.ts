import { base64url, exportJWK, exportSPKI, generateKeyPair } from "jose";
import { expect, it } from "vitest";
import { Access } from "@sottovoce/contract";
import type { Grounds, Proven, Refusal, Refused } from "../src/services/sessions/proofs/proof-check.ts";

export const NOW = Date.UTC(2026, 10, 23, 12, 0, 0);
export const SECONDS = NOW / 1000;
export const TENANT = "01JTENANT00000000000000000";

type GroundsStart = Partial<Omit<Grounds, "access" | "dependencies">> &
  Partial<Omit<Grounds["dependencies"], "now">> & { readonly access?: unknown; readonly now?: number };

/** Settings go through their schema, as an admin's do. */
export function groundsOf({ access = {}, now = NOW, ...rest }: GroundsStart = {}): Grounds {
  const seen = new Map<string, number>();
  const dependencies: Grounds["dependencies"] = {
    fetch: rest.fetch ?? (() => Promise.reject(new Error("nothing is fetched here"))),
    now: () => now,
    firstSeen:
      rest.firstSeen ??
      (async (id, seconds) => {
        if (seen.has(id)) return false;
        seen.set(id, seconds);
        return true;
      }),
    verifyKey: rest.verifyKey ?? (async () => undefined),
    isDevelopmentKey: rest.isDevelopmentKey ?? (async () => false),
  };
  return {
    tenant: rest.tenant ?? TENANT,
    access: Access.parse(access),
    secrets: rest.secrets ?? {},
    headers: rest.headers ?? new Headers(),
    api: rest.api ?? "https://api.test",
    origin: rest.origin,
    dependencies,
  };
}

export type Signer = (data: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>;

export function hmac(secret: string | Uint8Array<ArrayBuffer>, hash = "SHA-256"): Signer {
  const raw = typeof secret === "string" ? Uint8Array.from(new TextEncoder().encode(secret)) : secret;
  return async (data) => {
    const key = await crypto.subtle.importKey("raw", raw, { name: "HMAC", hash }, false, ["sign"]);
    return crypto.subtle.sign("HMAC", key, data);
  };
}

/** A pair as a provider makes one, in every form in which it is handed out. */
export async function makePair(algorithm: "RS256" | "ES256" = "RS256", kid = "one") {
  const { publicKey, privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const sign: Signer = (data) =>
    crypto.subtle.sign(
      algorithm === "RS256" ? { name: "RSASSA-PKCS1-v1_5" } : { name: "ECDSA", hash: "SHA-256" },
      privateKey as CryptoKey,
      data,
    );
  const jwk = await exportJWK(publicKey);
  return { sign, pem: await exportSPKI(publicKey), jwk: { ...jwk, kid }, privateJwk: await exportJWK(privateKey) };
}

export type Making = {
  readonly header?: Readonly<Record<string, unknown>>;
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly sign?: Signer;
};

const encoded = (value: unknown): string => base64url.encode(JSON.stringify(value));

/** By hand, so that it can be wrong in any way. An undefined claim is left out. */
export async function compact({ header, claims, sign }: Required<Making>): Promise<string> {
  const signed = `${encoded(header)}.${encoded(claims)}`;
  const signature = await sign(Uint8Array.from(new TextEncoder().encode(signed)));
  return `${signed}.${base64url.encode(new Uint8Array(signature))}`;
}

export type TokenCase = {
  /** The good one with changes. */
  readonly make: (change?: Making) => Promise<string>;
  readonly check: (token: string, grounds?: Grounds) => Promise<Proven | Refused>;
  readonly grounds: () => Grounds;
  readonly algorithm: "HS256" | "RS256" | "ES256";
  /** Seconds since it was issued. */
  readonly maxAge: number;
  /** Good for once. */
  readonly isOnce: boolean;
  readonly stranger: Signer;
  /** Public, in the forms that a confused verifier takes for a secret. */
  readonly publicForms?: readonly string[];
};

const none: Signer = async () => new ArrayBuffer(0);

/** What every proof that is a JSON Web Token must refuse, and why. */
export function testToken(kind: string, start: () => Promise<TokenCase>): void {
  const refused: readonly (readonly [string, Refusal, (one: TokenCase) => Promise<string>])[] = [
    ["expired", "expired", ({ make }) => make({ claims: { exp: SECONDS - 31 } })],
    [
      "issued too long ago, however late it ends",
      "expired",
      ({ make, maxAge }) => make({ claims: { iat: SECONDS - maxAge - 31, exp: SECONDS + 9_999 } }),
    ],
    ["issued in the future", "not_yet", ({ make }) => make({ claims: { iat: SECONDS + 31 } })],
    ["not valid yet", "not_yet", ({ make }) => make({ claims: { nbf: SECONDS + 31 } })],
    ["without an end", "bad_claims", ({ make }) => make({ claims: { exp: undefined } })],
    ["without a beginning", "bad_claims", ({ make }) => make({ claims: { iat: undefined } })],
    ["with words for an end", "bad_claims", ({ make }) => make({ claims: { exp: "tomorrow" } })],
    ["for another audience", "wrong_audience", ({ make }) => make({ claims: { aud: "https://other.example" } })],
    ["for no audience", "bad_claims", ({ make }) => make({ claims: { aud: undefined } })],
    ["of another issuer", "wrong_issuer", ({ make }) => make({ claims: { iss: "https://evil.example" } })],
    [
      "of an issuer that only begins alike",
      "wrong_issuer",
      async (one) => withIssuer(one, (iss) => `${iss}.evil.example`),
    ],
    ["of no issuer", "bad_claims", ({ make }) => make({ claims: { iss: undefined } })],
    ["unsigned", "wrong_algorithm", ({ make }) => make({ header: { alg: "none" }, sign: none })],
    ["unsigned in other letters", "wrong_algorithm", ({ make }) => make({ header: { alg: "nOnE" }, sign: none })],
    ["unsigned, and silent about it", "bad_signature", ({ make }) => make({ sign: none })],
    ["of a stranger's key", "bad_signature", ({ make, stranger }) => make({ sign: stranger })],
    ["that names an address of keys", "bad_header", ({ make }) => make({ header: { jku: "https://evil.example/k" } })],
    [
      "that names a certificate's address",
      "bad_header",
      ({ make }) => make({ header: { x5u: "https://evil.example" } }),
    ],
    ["that brings certificates", "bad_header", ({ make }) => make({ header: { x5c: ["AAAA"] } })],
    ["with demands of its own", "bad_header", ({ make }) => make({ header: { crit: ["exp"] } })],
    ["of another type", "bad_header", ({ make }) => make({ header: { typ: "sottovoce-session" } })],
    ["cut short", "malformed", async ({ make }) => (await make()).split(".").slice(0, 2).join(".")],
    ["of five parts", "malformed", async ({ make }) => `${await make()}.AAAA.AAAA`],
    ["that is a page", "malformed", async () => "<html>not.a.token</html>"],
    ["that is far too long", "malformed", async ({ make }) => `${await make()}${"A".repeat(9_000)}`],
  ];

  it.each(refused)(`S37: ${kind} refuses a token %s`, async (_what, reason, make) => {
    const one = await start();
    expect(await one.check(await make(one))).toEqual({ ok: false, reason });
    // The very same, without the flaw, is good.
    expect(await one.check(await one.make())).toMatchObject({ ok: true });
  });

  it(`S37: ${kind} refuses a token that was altered`, async () => {
    const { make, check } = await start();
    const [header, , signature] = (await make()).split(".");
    const [, richer] = (await make({ claims: { role: "admin" } })).split(".");
    expect(await check([header, richer, signature].join("."))).toEqual({ ok: false, reason: "bad_signature" });
  });

  it(`S37: ${kind} takes its algorithm from no token`, async () => {
    const { make, check, algorithm, publicForms = [] } = await start();
    for (const alg of ["HS256", "HS384", "HS512", "RS256", "RS384", "PS512", "ES256", "ES384", "EdDSA", "", 7]) {
      if (alg === algorithm) continue;
      const outcome = await check(await make({ header: { alg }, sign: hmac("x".repeat(64)) }));
      expect(outcome, String(alg)).toMatchObject({ ok: false });
    }
    // RS/HS confusion: what everybody knows, taken for the secret.
    for (const form of publicForms) {
      const token = await make({ header: { alg: "HS256" }, sign: hmac(form) });
      expect(await check(token)).toEqual({ ok: false, reason: "wrong_algorithm" });
    }
  });

  it(`S37: ${kind} refuses the key that a token brings along`, async () => {
    const { make, check } = await start();
    const pair = await makePair();
    const token = await make({ header: { alg: "RS256", jwk: pair.jwk }, sign: pair.sign });
    expect(await check(token)).toEqual({ ok: false, reason: "bad_header" });
  });

  it(`S37: ${kind} lets clocks differ by half a minute`, async () => {
    const { make, check } = await start();
    expect(await check(await make({ claims: { exp: SECONDS - 29 } }))).toMatchObject({ ok: true });
    expect(await check(await make({ claims: { iat: SECONDS + 30 } }))).toMatchObject({ ok: true });
  });

  it(`S37: ${kind} and replays`, async () => {
    const { make, check, grounds, isOnce } = await start();
    const same = grounds();
    const token = await make();
    expect(await check(token, same)).toMatchObject({ ok: true });
    const again = isOnce ? { ok: false, reason: "replayed" } : { ok: true };
    expect(await check(token, same)).toMatchObject(again);
    // A last character with other idle bits decodes to the same signature.
    const outcome = await check(respelt(token), same);
    expect(outcome.ok && isOnce).toBe(false);
    // Another customer's memory is another.
    expect(await check(token, grounds())).toMatchObject({ ok: true });
  });
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

function respelt(token: string): string {
  const last = ALPHABET.indexOf(token.slice(-1));
  return token.slice(0, -1) + ALPHABET.charAt(last ^ 1);
}

async function withIssuer({ make }: TokenCase, change: (iss: string) => string): Promise<string> {
  const [, payload = ""] = (await make()).split(".");
  const { iss } = JSON.parse(new TextDecoder().decode(base64url.decode(payload))) as { iss: string };
  return make({ claims: { iss: change(iss) } });
}
