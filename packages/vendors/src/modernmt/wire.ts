import * as z from "zod/mini";

/** Lenient: only what is used. */
export const TranslateReply = z.object({
  data: z.array(z.object({ translation: z.string(), billedCharacters: z.optional(z.int().check(z.nonnegative())) })),
});

export const ErrorReply = z.object({
  error: z.object({ type: z.optional(z.string()), message: z.optional(z.string()) }),
});

export const Settings = z.strictObject({
  key: z.string().check(z.regex(/^[\w-]{8,100}$/)),
  /** A glossary that the admin made at ModernMT: its number, or its key. */
  glossaryId: z.optional(z.string().check(z.regex(/^[\w-]{1,64}$/))),
  /** The admin has the contract that says texts are not kept. */
  retentionConfirmed: z._default(z.boolean(), false),
});
export type Settings = z.infer<typeof Settings>;

export type TranslateRequest = {
  readonly source: string;
  readonly target: string;
  readonly q: readonly string[];
  readonly format: "text/plain" | "text/html";
  /** A customer's words are not ModernMT's to mask. */
  readonly mask_profanities: false;
  readonly glossaries?: readonly string[];
};
