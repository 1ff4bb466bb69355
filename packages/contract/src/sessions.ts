import * as z from "zod/mini";

export const Crm = z.enum(["zendesk", "oracle", "salesforce", "api"]);
export type Crm = z.infer<typeof Crm>;

/** What a CRM can show for who is calling. Each CRM's own proof joins this union; `development` is refused outside development. */
export const Proof = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("development"), key: z.string().check(z.minLength(16), z.maxLength(200)) }),
]);
export type Proof = z.infer<typeof Proof>;

export const SessionRequest = z.strictObject({ crm: Crm, proof: Proof });
export type SessionRequest = z.infer<typeof SessionRequest>;

export const SessionReply = z.object({
  token: z.string(),
  /** Unix seconds; at most 15 minutes away. */
  expiresAt: z.number(),
  tenant: z.string(),
  role: z.enum(["agent", "admin"]),
});
export type SessionReply = z.infer<typeof SessionReply>;
