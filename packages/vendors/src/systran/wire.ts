import * as z from "zod/mini";

/** Lenient: only what is used. A text that could not be translated has an error in place of its output. */
export const TranslateReply = z.object({ outputs: z.array(z.object({ output: z.string() })) });

const Failure = z.object({ message: z.string() });
/** Wrapped or bare: both are seen. */
export const ErrorReply = z.union([z.object({ error: Failure }), Failure]);

export const Settings = z.strictObject({
  key: z.string().check(z.regex(/^[\w.-]{8,200}$/)),
  /** A translation profile that the admin chose or made at SYSTRAN, with what it knows of dictionaries. */
  profileId: z.optional(z.string().check(z.regex(/^[\w-]{1,64}$/))),
  /** The admin has the contract that says texts are not kept. */
  retentionConfirmed: z._default(z.boolean(), false),
});
export type Settings = z.infer<typeof Settings>;
