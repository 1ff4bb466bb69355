import * as z from "zod/mini";

/** What a receipt says: counts and closed words, never text. Version 1. */
export const ReceiptStatement = z.object({
  version: z.literal(1),
  job: z.string(),
  tenant: z.string(),
  /** Unix seconds. */
  time: z.number(),
  status: z.string(),
  contentType: z.string(),
  direction: z.string(),
  source: z.string(),
  target: z.string(),
  masked: z.object({
    total: z.number(),
    browser: z.number(),
    edge: z.number(),
    byEntity: z.record(z.string(), z.number()),
    /** Where values were replaced. */
    where: z.string(),
  }),
  policyVersion: z.number(),
  /** Of the customer's settings, as the trail of admins' acts numbers them. */
  settingsVersion: z.optional(z.number()),
  vendor: z.nullable(z.string()),
  region: z.nullable(z.string()),
  retention: z.nullable(z.string()),
  shape: z.nullable(z.string()),
  attempts: z.number(),
  failovers: z.number(),
  restored: z.boolean(),
  keyDestroyed: z.boolean(),
  contentStored: z.boolean(),
});
export type ReceiptStatement = z.infer<typeof ReceiptStatement>;
