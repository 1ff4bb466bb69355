import * as z from "zod/mini";
import { VendorId } from "./routing.ts";
import { LanguageTag, Region, Retention } from "./translations.ts";

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

/** Every service that can be set up, and what it asks for. */
export const VendorKindsReply = z.object({
  kinds: z.array(
    z.object({
      id: z.string(),
      /** JSON Schema (2020-12) of all its settings, secrets among them. */
      settings: z.record(z.string(), z.unknown()),
      /** Which of them are secrets: they go to POST /v1/credentials. */
      secrets: z.array(z.string()),
    }),
  ),
});
export type VendorKindsReply = z.infer<typeof VendorKindsReply>;

/** Sent with a sentence of our own: no customer's text is risked on a test. */
export const VendorTestRequest = z.strictObject({ vendor: VendorId, source: LanguageTag, target: LanguageTag });
export type VendorTestRequest = z.infer<typeof VendorTestRequest>;

const Tried = z.object({
  vendor: z.string(),
  ok: z.boolean(),
  /** One word of a closed list; `not_ready` when a secret is missing, `not_configured` when it is not in the settings. */
  outcome: z.string(),
  /** Milliseconds; null when it was not called. */
  ms: z.nullable(z.number()),
  region: z.nullable(Region),
  retention: z.nullable(Retention),
  /** Of our own sentences, one for each; null where there is none. */
  translations: z.nullable(z.array(z.string())),
});

export const VendorTestReply = z.extend(Tried, { texts: z.array(z.string()) });
export type VendorTestReply = z.infer<typeof VendorTestReply>;

export const CompareRequest = z.strictObject({
  vendors: z.array(VendorId).check(z.minLength(1), z.maxLength(4)),
  source: LanguageTag,
  target: LanguageTag,
});
export type CompareRequest = z.infer<typeof CompareRequest>;

export const CompareReply = z.object({
  /** Sentences of our own in the source language. */
  texts: z.array(z.string()),
  rows: z.array(Tried),
});
export type CompareReply = z.infer<typeof CompareReply>;
