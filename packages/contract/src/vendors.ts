import * as z from "zod/mini";
import { Region, Retention } from "./translations.ts";

/** How the configured vendors stand, for admins. */
export const VendorsReply = z.object({
  vendors: z.array(
    z.object({
      id: z.string(),
      region: Region,
      retention: Retention,
      /** It may see articles only: whether it keeps text has not been confirmed. */
      articlesOnly: z.boolean(),
      /** Characters billed today (UTC). */
      billedToday: z.number(),
      /** Only a person can mend it: the key, the quota, a request it refuses. */
      alarm: z.nullable(z.string()),
      /** Each pair that was asked for lately. */
      pairs: z.array(
        z.object({
          pair: z.string(),
          /** `probe`: closed to customers' text; the next request also sends a sentence of our own to see whether it is back. */
          circuit: z.enum(["closed", "open", "probe"]),
          /** Milliseconds; null until there are enough answers to say. */
          p50: z.nullable(z.number()),
          p95: z.nullable(z.number()),
          /** Mean post-edit distance; null until enough agents said. */
          postEdit: z.nullable(z.number()),
        }),
      ),
    }),
  ),
});
export type VendorsReply = z.infer<typeof VendorsReply>;
