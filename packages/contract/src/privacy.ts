import * as z from "zod/mini";
import { Region, Retention } from "./translations.ts";

/** What is kept, what never is, and who else sees masked text. Read from the live configuration and the database schema. */
export const PrivacyReply = z.object({
  /** One for each field of `Job`, then of its attempts (`attempts.vendor`), with the reason it exists. */
  stored: z.array(z.object({ field: z.string(), purpose: z.string() })),
  neverStored: z.array(z.string()),
  /** Rows are gone after this many days. */
  retentionDays: z.number(),
  /** Translation services that this API may send masked text to, the preferred one first. */
  subProcessors: z.array(z.object({ id: z.string(), region: Region, retention: Retention })),
});
export type PrivacyReply = z.infer<typeof PrivacyReply>;
