import * as z from "zod/mini";

const Ulid = z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/));

/** `eu`: its object lives in the EU and only services there may be asked. */
export const TenantRegion = z.enum(["auto", "eu", "us"]);

export const TenantRequest = z.strictObject({ region: z._default(TenantRegion, "auto") });
export type TenantRequest = z.output<typeof TenantRequest>;

/** `adminKey` is said once: the customer's first admin signs in with it. */
export const TenantCreated = z.object({ tenant: z.string(), region: TenantRegion, adminKey: z.string() });
export type TenantCreated = z.infer<typeof TenantCreated>;

export const TenantNamed = z.strictObject({ tenant: Ulid });
export const AdminKeyReply = z.object({ tenant: z.string(), adminKey: z.string() });
export type AdminKeyReply = z.infer<typeof AdminKeyReply>;

/** Rows that went. The trail of admins' acts and the daily roots stay: they hold nobody's data. */
export const TenantDeleted = z.object({ tenant: z.string(), jobs: z.number() });
export type TenantDeleted = z.infer<typeof TenantDeleted>;

/** Root keys were changed: how many of a tenant's keys were wrapped anew. */
export const TenantRewrapped = z.object({ tenant: z.string(), rootVersion: z.number() });
export type TenantRewrapped = z.infer<typeof TenantRewrapped>;

export const EventsReply = z.object({
  events: z.array(
    z.object({
      /** Unix seconds, truncated to the minute. */
      at: z.number(),
      kind: z.string(),
      count: z.number(),
    }),
  ),
});
export type EventsReply = z.infer<typeof EventsReply>;

export const BudgetReply = z.object({
  /** Characters of source text today (UTC), and what is allowed; null: no limit. */
  today: z.number(),
  tenantDaily: z.nullable(z.number()),
  agentDaily: z.nullable(z.number()),
});
