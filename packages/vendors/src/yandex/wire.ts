import * as z from "zod/mini";

/** Lenient: only what is used. */
export const TranslateReply = z.object({ translations: z.array(z.object({ text: z.string() })) });

/** google.rpc.Status. */
export const ErrorReply = z.object({ code: z.int(), message: z.optional(z.string()) });

export const Settings = z.strictObject({
  /** An API key of a service account that has the role ai.translate.user. */
  key: z.string().check(z.regex(/^[\w-]{20,200}$/)),
  /** The folder that pays; a service account's own where absent. */
  folderId: z.optional(z.string().check(z.regex(/^[a-z0-9]{1,50}$/))),
  /** The admin has the contract that says texts are not kept. */
  retentionConfirmed: z._default(z.boolean(), false),
});
export type Settings = z.infer<typeof Settings>;

export type GlossaryPair = { readonly sourceText: string; readonly translatedText: string; readonly exact: boolean };

export type TranslateRequest = {
  readonly sourceLanguageCode: string;
  readonly targetLanguageCode: string;
  readonly format: "PLAIN_TEXT" | "HTML";
  readonly texts: readonly string[];
  readonly folderId?: string;
  readonly glossaryConfig?: { readonly glossaryData: { readonly glossaryPairs: readonly GlossaryPair[] } };
};
