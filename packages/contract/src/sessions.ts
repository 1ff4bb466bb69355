import * as z from "zod/mini";
import { Scope } from "./keys.ts";

export const Crm = z.enum(["zendesk", "oracle", "salesforce", "api"]);
export type Crm = z.infer<typeof Crm>;

/** A compact JWS. Whether it is one worth anything, its check says. */
const Token = z.string().check(z.maxLength(8_000), z.regex(/^[\w-]+\.[\w-]+\.[\w-]*$/));

/** What a caller can show for who it is. The next CRM's proof is one more member here and one check in the API. */
export const Proof = z.discriminatedUnion("kind", [
  /** Refused in production. */
  z.strictObject({ kind: z.literal("development"), key: z.string().check(z.minLength(16), z.maxLength(200)) }),
  /** Zendesk's proxy can put its JWT into a header only: without `token` it stands in `Authorization: Bearer`. */
  z.strictObject({ kind: z.literal("zendesk-jwt"), token: z.optional(Token) }),
  /** What Zendesk posted to the page it opened. */
  z.strictObject({ kind: z.literal("zendesk-signed-url"), token: Token }),
  z.strictObject({
    kind: z.literal("oracle-session"),
    /** An exact origin, one of those the customer's admin listed. */
    site: z.string().check(z.maxLength(300)),
    /** Nobody vouches for it: it serves limits on one caller, and nothing else. */
    accountId: z.optional(z.int().check(z.minimum(1))),
    sessionToken: z.string().check(z.regex(/^[\x21-\x7e]{8,4000}$/)),
  }),
  z.strictObject({ kind: z.literal("oracle-jwt"), token: Token }),
  z.strictObject({
    kind: z.literal("salesforce-canvas"),
    signedRequest: z.string().check(z.maxLength(32_000), z.regex(/^[A-Za-z0-9+/]{43}=\.[A-Za-z0-9+/]+={0,2}$/)),
  }),
  /** An API key becomes a session of its scopes, or of fewer. */
  z.strictObject({
    kind: z.literal("key"),
    key: z.string().check(z.regex(/^sv_[\w-]{60,120}$/)),
    scopes: z.optional(z.array(z.enum(["translate", "read", "admin"])).check(z.minLength(1), z.maxLength(3))),
  }),
  z.strictObject({ kind: z.literal("oidc"), token: Token }),
  /** Without `token` it stands in `Cf-Access-Jwt-Assertion`, where Cloudflare's edge puts it. */
  z.strictObject({ kind: z.literal("cloudflare-access"), token: z.optional(Token) }),
]);
export type Proof = z.infer<typeof Proof>;

/** `tenant` says whose settings the proof is checked against; the proof decides. Only `development` needs none. */
export const SessionRequest = z
  .strictObject({
    crm: Crm,
    tenant: z.optional(z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/))),
    proof: Proof,
  })
  .check(z.refine(({ tenant, proof }) => tenant !== undefined || proof.kind === "development", { path: ["tenant"] }));
export type SessionRequest = z.infer<typeof SessionRequest>;

export const SessionReply = z.object({
  token: z.string(),
  /** Unix seconds; at most 15 minutes away. */
  expiresAt: z.number(),
  tenant: z.string(),
  role: z.enum(["agent", "admin"]),
  /** What the session may do. */
  scopes: z.array(Scope),
});
export type SessionReply = z.infer<typeof SessionReply>;
