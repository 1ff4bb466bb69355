import * as z from "zod/mini";

/** Lenient: only what is used. */
export const TranslateReply = z.object({ results: z.array(z.string()) });

export const ErrorReply = z.object({ error: z.object({ message: z.string() }) });

export const Settings = z.strictObject({
  key: z.string().check(z.regex(/^[\w-]{8,100}$/)),
  /** Which of Intento's services translates: it is the one that sees the text. */
  provider: z.string().check(z.regex(/^ai\.text\.translate\.[a-z0-9._-]{1,100}$/)),
  /** A glossary that the admin made at that service. */
  glossaryId: z.optional(z.string().check(z.regex(/^[\w./-]{1,200}$/))),
  /** The admin has the contracts that say neither Intento nor the service keeps texts. */
  retentionConfirmed: z._default(z.boolean(), false),
});
export type Settings = z.infer<typeof Settings>;

export type TranslateRequest = {
  readonly context: {
    readonly text: readonly string[];
    readonly from: string;
    readonly to: string;
    readonly format: "text" | "html";
    readonly glossary?: string;
  };
  readonly service: {
    readonly provider: string;
    readonly async: false;
    /** Texts stay out of Intento's logs. */
    readonly trace: false;
    /** Nor are they read from, or put into, the translations it keeps for customers who want that. */
    readonly cache: { readonly apply: false; readonly update: false };
    /** Nobody but the chosen service: which others there are, and what they keep, nobody here knows. */
    readonly failover: false;
  };
};
