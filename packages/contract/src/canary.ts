import * as z from "zod/mini";
import { LanguageTag } from "./translations.ts";

/** A live proof: a ticket of our own with random markers goes the real way. */
export const CanaryRequest = z.strictObject({
  source: z._default(LanguageTag, "es"),
  target: z._default(LanguageTag, "en"),
});
export type CanaryRequest = z.output<typeof CanaryRequest>;

export const CanaryReply = z.object({
  job: z.string(),
  /** How the translation ended: `ok`, or the error's code. A failure leaves as little as a success. */
  outcome: z.string(),
  /** Random values that stood in the ticket; this answer is the only place where they are. `word` is not personal, so services may see it. */
  markers: z.array(z.object({ kind: z.enum(["email", "number", "word"]), value: z.string() })),
  /** Everything that exists for it, as it stands there. */
  kept: z.array(
    z.object({
      /** `queue`, `log`, or the table's name. */
      where: z.string(),
      content: z.unknown(),
    }),
  ),
  /** Markers found in any of that, and in what the services were sent; must be empty. */
  found: z.array(z.object({ where: z.string(), marker: z.string() })),
  /** What translation services were handed, by size. It was searched too. */
  vendorRequests: z.array(z.object({ vendor: z.string(), characters: z.number() })),
  /** Whether the job's row has reached the database yet. */
  rowArrived: z.boolean(),
  /** Text columns of the whole database that were searched for the markers. */
  columnsSearched: z.number(),
});
export type CanaryReply = z.infer<typeof CanaryReply>;
