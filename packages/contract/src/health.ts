import * as z from "zod/mini";

export const HealthReply = z.object({
  ok: z.boolean(),
  version: z.string(),
  /** Ids of the configured translation services, the preferred one first. */
  vendors: z.array(z.string()),
});
export type HealthReply = z.infer<typeof HealthReply>;
