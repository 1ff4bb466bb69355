import * as z from "zod/mini";

/** A compact JWS, as a translation's answer carries it. */
export const ReceiptRequest = z.strictObject({ receipt: z.string().check(z.minLength(1), z.maxLength(4_096)) });

export const ReceiptVerified = z.object({
  /** Signed by us, unaltered. */
  valid: z.boolean(),
  /** Why not: `not_a_receipt`, `unknown_key`, `bad_signature`, `bad_statement`; null when valid. */
  reason: z.nullable(z.string()),
  /** Whether it is this customer's. */
  own: z.boolean(),
  /** The job's row: it says the same, it says something else, or it is not (or no longer) there. */
  row: z.enum(["same", "different", "absent"]),
  /** The day's tree; null until the day is closed. */
  day: z.nullable(
    z.object({
      /** Days since 1970 (UTC). */
      day: z.number(),
      /** Receipts in it, and its root. */
      size: z.number(),
      root: z.string(),
      /** Rows of that day that are still there: fewer when some were purged, erased or dropped. */
      kept: z.number(),
      /** Whether the rows still make that root: false when one was altered or added; null when some are not there. */
      intact: z.nullable(z.boolean()),
    }),
  ),
});
export type ReceiptVerified = z.infer<typeof ReceiptVerified>;

export const ReceiptProofQuery = z.strictObject({ job: z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)) });
/** What the offline verifier takes beside the receipt. Rows are purged, the root stays: keep it with the receipt. */
export const ReceiptProofReply = z.object({
  hash: z.string(),
  index: z.number(),
  size: z.number(),
  root: z.string(),
  path: z.array(z.string()),
});
export type ReceiptProofReply = z.infer<typeof ReceiptProofReply>;
