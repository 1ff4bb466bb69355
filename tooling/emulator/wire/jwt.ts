import { createHmac, createVerify, timingSafeEqual } from "node:crypto";

export type Claims = Readonly<Record<string, unknown>>;

/** For tokens that the emulator itself gives out. */
export function signToken(claims: Claims, secret: string): string {
  const head = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}`;
  return `${head}.${createHmac("sha256", secret).update(head).digest("base64url")}`;
}

/** The claims of a token of ours that has not run out. `exp` in seconds. */
export function readToken(token: string, secret: string, now: number): Claims | undefined {
  const [head = "", claims = "", signature = ""] = token.split(".");
  const expected = createHmac("sha256", secret).update(`${head}.${claims}`).digest();
  const given = Buffer.from(signature, "base64url");
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const read = decode(claims);
  return read !== undefined && Number(read["exp"]) * 1000 > now ? read : undefined;
}

/** The claims of a client's RS256 assertion, or undefined. */
export function readAssertion(token: string, publicKey: string): Claims | undefined {
  const parts = token.split(".");
  const [head = "", claims = "", signature = ""] = parts;
  const header = decode(head);
  if (parts.length !== 3 || header?.["alg"] !== "RS256" || (header["typ"] ?? "JWT") !== "JWT") return undefined;
  const isSigned = createVerify("RSA-SHA256").update(`${head}.${claims}`).verify(publicKey, signature, "base64url");
  return isSigned ? decode(claims) : undefined;
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

function decode(part: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
