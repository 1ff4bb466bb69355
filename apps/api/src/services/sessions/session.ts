import { Crm } from "@sottovoce/contract";
import * as z from "zod/mini";

/** What every session token is signed with and checked against. */
export const SESSION = {
  algorithm: "HS256",
  issuer: "sottovoce",
  audience: "sottovoce-api",
  /** In the header (RFC 8725 §3.11): no other token of ours passes for a session. */
  type: "sottovoce-session",
  seconds: 15 * 60,
} as const;

/** Strict, so that nothing rides along. */
export const SessionClaims = z.strictObject({
  iss: z.string(),
  aud: z.string(),
  iat: z.number(),
  exp: z.number(),
  tenant: z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)),
  role: z.enum(["agent", "admin"]),
  scopes: z.array(z.enum(["translate", "read", "admin"])).check(z.minLength(1), z.maxLength(3)),
  crm: Crm,
  /** The pages it is good on; absent for callers that are no page. */
  origins: z.optional(z.array(z.string()).check(z.minLength(1), z.maxLength(10))),
  /** Keyed name of who calls. */
  actor: z.optional(z.string().check(z.regex(/^[0-9a-f]{32}$/))),
  /** Id and hash of the API key it came from: the session ends when that key does (S42). */
  key: z.optional(z.strictObject({ id: z.string(), hash: z.string() })),
});
