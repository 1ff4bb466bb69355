import * as z from "zod/mini";

/** One act of an admin or of the operator. The chain can be checked with nothing but these fields: docs/api says how. */
export const AuditEntry = z.object({
  tenant: z.string(),
  /** From 1, without a gap. */
  seq: z.number(),
  /** Unix seconds. */
  at: z.number(),
  /** Keyed name of who did it; 32 zeros for the operator. */
  actor: z.string(),
  action: z.string(),
  target: z.nullable(z.string()),
  settingsVersion: z.nullable(z.number()),
  /** Hash of the entry before; 64 zeros for the first. */
  prev: z.string(),
  /** SHA-256 of the JSON list of all fields above, in this order: tenant, seq, at, actor, action, target, settingsVersion, prev. */
  hash: z.string(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

export const AuditQuery = z.strictObject({
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(200)), 50),
  /** The `next` of the page before. */
  cursor: z.optional(z.coerce.number().check(z.int(), z.minimum(1))),
});

/** The newest first. `intact` says whether this page's chain holds. */
export const AuditReply = z.object({
  entries: z.array(AuditEntry),
  intact: z.boolean(),
  next: z.nullable(z.number()),
});
export type AuditReply = z.infer<typeof AuditReply>;
