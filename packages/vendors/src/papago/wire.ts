import * as z from "zod/mini";

/** Lenient: only what is used. */
export const TranslateReply = z.object({ message: z.object({ result: z.object({ translatedText: z.string() }) }) });

const Failure = z.object({
  errorCode: z.union([z.string(), z.number()]),
  message: z.optional(z.string()),
  details: z.optional(z.string()),
});
/** Papago's own failures are written bare, those of the gateway before it are wrapped. */
export const ErrorReply = z.union([z.object({ error: Failure }), Failure]);

const header = z.string().check(z.regex(/^[\w-]{4,100}$/));

export const Settings = z.strictObject({
  /** Client ID and client secret of an application that has Papago Text Translation. */
  keyId: header,
  key: header,
  /** A glossary that the admin made at Papago, for the pairs it has. */
  glossaryId: z.optional(z.string().check(z.regex(/^[\w-]{1,64}$/))),
});
export type Settings = z.infer<typeof Settings>;

export type TranslateRequest = {
  readonly source: string;
  readonly target: string;
  readonly text: string;
  readonly honorific?: true;
  readonly glossaryKey?: string;
};
