import { Crm } from "@sottovoce/contract";
import * as z from "zod/mini";

/** What every session token is signed with and checked against. */
export const SESSION = {
  algorithm: "HS256",
  issuer: "sottovoce",
  audience: "sottovoce-api",
  seconds: 15 * 60,
} as const;

export const SessionClaims = z.object({
  tenant: z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)),
  role: z.enum(["agent", "admin"]),
  crm: Crm,
  /** The page the session was asked from; absent for callers that are no page. */
  origin: z.optional(z.string()),
});
