import * as z from "zod/mini";

export const UsageDimension = z.enum(["day", "vendor", "pair", "contentType", "crm", "status"]);

const Seconds = z.coerce.number().check(z.int(), z.minimum(0), z.maximum(4_102_444_800));

export const UsageQuery = z.strictObject({
  /** Unix seconds; whole days (UTC) that hold them. Absent: the last 30 days. */
  from: z.optional(Seconds),
  to: z.optional(Seconds),
  by: z._default(UsageDimension, "day"),
});
export type UsageQuery = z.output<typeof UsageQuery>;

export const UsageReply = z.object({
  rows: z.array(
    z.object({
      /** Of the dimension: a day as `2026-11-25`, a vendor, `es>en`, … */
      key: z.string(),
      jobs: z.number(),
      /** Of them, those that ended in a translation or needed none. */
      ok: z.number(),
      billedCharacters: z.number(),
      masked: z.number(),
      failovers: z.number(),
      /** Mean milliseconds. */
      latencyMs: z.number(),
    }),
  ),
  /** What was masked in that time, by kind. */
  byEntity: z.record(z.string(), z.number()),
});
export type UsageReply = z.infer<typeof UsageReply>;
