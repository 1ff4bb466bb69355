import { sha256Hex } from "../../../digest.ts";
import { decodeProtectedHeader, errors, jwtVerify, type CryptoKey, type JWTPayload, type JWTVerifyGetKey } from "jose";
import { refuse, type Grounds, type Refusal, type Refused } from "./proof-check.ts";

export type TokenRules = {
  /** Settled by the kind of proof or by an admin, never by the token. */
  readonly algorithms: readonly ("HS256" | "RS256" | "PS256" | "ES256")[];
  /** Tried in turn, so that a key can be changed while both count; or the key set of a provider. */
  readonly keys: readonly (Uint8Array | CryptoKey)[] | JWTVerifyGetKey;
  /** Any of them. */
  readonly issuer: readonly string[];
  readonly audience: string;
  /** Seconds since it was issued, whatever its own expiry. */
  readonly maxAge: number;
  readonly types?: readonly string[];
};

export type ReadToken = {
  readonly ok: true;
  readonly claims: JWTPayload;
  /** SHA-256 of what was signed: a signature can be spelt in several ways, what it signs cannot. */
  readonly id: string;
  /** Until when it could be accepted again. */
  readonly secondsLeft: number;
};

/** Seconds by which clocks may differ. */
export const SKEW = 30;
const LONGEST = 8_000;
const COMPACT = /^[\w-]+\.[\w-]+\.[\w-]*$/;
/** Each would let a token say what it is to be checked with. */
const FOREIGN_KEYS = ["jku", "jwk", "x5u", "x5c", "crit", "b64"];

/** Every JSON Web Token that proves something is read here (RFC 8725). */
export async function readToken(token: string, rules: TokenRules, now: () => number): Promise<ReadToken | Refused> {
  if (token.length > LONGEST || !COMPACT.test(token)) return refuse("malformed");
  const refusal = refuseHeader(token, rules);
  if (refusal !== undefined) return refuse(refusal);
  const keys = typeof rules.keys === "function" ? [rules.keys] : rules.keys;
  let outcome: JWTPayload | Refusal = "not_configured";
  for (const key of keys) {
    outcome = await verify(token, key, { rules, now });
    if (outcome !== "bad_signature") break;
  }
  if (typeof outcome === "string") return refuse(outcome);
  const { exp = 0, iat = 0 } = outcome;
  const lastSecond = Math.min(exp, iat + rules.maxAge) + SKEW;
  const secondsLeft = Math.max(1, Math.ceil(lastSecond - now() / 1000) + 1);
  return { ok: true, claims: outcome, id: await sha256Hex(token.slice(0, token.lastIndexOf("."))), secondsLeft };
}

/** A token that is good once. */
export async function readTokenOnce(
  token: string,
  rules: TokenRules,
  { dependencies: { now, firstSeen } }: Grounds,
): Promise<ReadToken | Refused> {
  const read = await readToken(token, rules, now);
  if (!read.ok || (await firstSeen(read.id, read.secondsLeft))) return read;
  return refuse("replayed");
}

function refuseHeader(token: string, { types = ["jwt"] }: TokenRules): Refusal | undefined {
  try {
    const header = decodeProtectedHeader(token);
    if (FOREIGN_KEYS.some((name) => Object.hasOwn(header, name))) return "bad_header";
    const { typ } = header;
    return typ === undefined || types.includes(String(typ).toLowerCase()) ? undefined : "bad_header";
  } catch {
    return "malformed";
  }
}

type Circumstances = { readonly rules: TokenRules; readonly now: () => number };

async function verify(
  token: string,
  key: Uint8Array | CryptoKey | JWTVerifyGetKey,
  { rules, now }: Circumstances,
): Promise<JWTPayload | Refusal> {
  const options = {
    algorithms: [...rules.algorithms],
    issuer: [...rules.issuer],
    audience: rules.audience,
    requiredClaims: ["exp", "iat"],
    maxTokenAge: rules.maxAge,
    clockTolerance: SKEW,
    currentDate: new Date(now()),
  };
  try {
    // Two calls, because the library tells a key from a set of keys by its overloads.
    const { payload } =
      typeof key === "function" ? await jwtVerify(token, key, options) : await jwtVerify(token, key, options);
    return payload;
  } catch (error) {
    return refusalOf(error);
  }
}

const BY_CLAIM: Readonly<Record<string, Refusal>> = {
  iss: "wrong_issuer",
  aud: "wrong_audience",
  iat: "not_yet",
  nbf: "not_yet",
};

function refusalOf(error: unknown): Refusal {
  if (error instanceof errors.JWTExpired) return "expired";
  if (error instanceof errors.JWTClaimValidationFailed)
    return error.reason === "check_failed" ? (BY_CLAIM[error.claim] ?? "bad_claims") : "bad_claims";
  if (error instanceof errors.JOSEAlgNotAllowed) return "wrong_algorithm";
  if (error instanceof errors.JWSSignatureVerificationFailed) return "bad_signature";
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
    return "unknown_key";
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid) return "malformed";
  // What is left: a key of another kind or too small, or a key set that could not be had.
  return "keys_unavailable";
}
