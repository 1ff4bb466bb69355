import * as z from "zod/mini";

/** What a credential may do. Routes name the one they need. */
export const Scope = z.enum(["translate", "read", "admin", "operator"]);
export type Scope = z.infer<typeof Scope>;

/** Names of keys are for machines and people to tell them apart: no room for a sentence. */
const KeyName = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/));
const KeyId = z.string().check(z.regex(/^[a-z0-9]{10}$/));

export const KeyRequest = z.strictObject({
  name: KeyName,
  scopes: z.array(z.enum(["translate", "read", "admin"])).check(z.minLength(1), z.maxLength(3)),
  /** Days until it ends. */
  days: z._default(z.int().check(z.minimum(1), z.maximum(730)), 90),
  /** A key to leave lying where only an intruder looks: it opens nothing, and whoever tries it is seen and locked out. */
  decoy: z._default(z.boolean(), false),
});
export type KeyRequest = z.output<typeof KeyRequest>;

export const KeyDescription = z.object({
  id: z.string(),
  name: z.string(),
  scopes: z.array(Scope),
  /** Unix seconds, truncated to the minute. */
  createdAt: z.number(),
  expiresAt: z.number(),
  revokedAt: z.nullable(z.number()),
  /** The day (UTC, Unix seconds) it was last used. */
  lastUsed: z.nullable(z.number()),
  decoy: z.boolean(),
  by: z.string(),
});
export type KeyDescription = z.infer<typeof KeyDescription>;

/** `secret` is said once, here, and cannot be had again: only its hash is kept. */
export const KeyCreated = z.extend(KeyDescription, { secret: z.string() });
export type KeyCreated = z.infer<typeof KeyCreated>;

export const KeysReply = z.object({ keys: z.array(KeyDescription) });
export type KeysReply = z.infer<typeof KeysReply>;
export const KeyRevocation = z.strictObject({ id: KeyId });
