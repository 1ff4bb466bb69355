import * as z from "zod/mini";

/** Lenient: only what is used. */
export const TranslateReply = z.object({
  translations: z.array(z.object({ text: z.string(), billed_characters: z.optional(z.int().check(z.nonnegative())) })),
});

export const Settings = z.strictObject({
  /** A key of the free plan ends in `:fx`. */
  key: z.string().check(z.regex(/^[\w-]{8,100}(:fx)?$/)),
  /** Where DeepL translates. `us` and `jp` need an agreement with DeepL and a paid key. */
  region: z._default(z.enum(["eu", "us", "jp"]), "eu"),
  /** The admin has the contract that says texts are not kept. Free keys count as kept without it. */
  retentionConfirmed: z._default(z.boolean(), false),
  /** A glossary that the admin made at DeepL, for the pairs it has. */
  glossaryId: z.optional(z.string().check(z.regex(/^[\w-]{8,64}$/))),
});
export type Settings = z.infer<typeof Settings>;

export type TranslateRequest = {
  readonly text: readonly string[];
  readonly source_lang: string;
  readonly target_lang: string;
  /** Each text is a paragraph without line breaks: punctuation alone divides it. */
  readonly split_sentences: "nonewlines";
  readonly preserve_formatting: true;
  readonly show_billed_characters: true;
  readonly tag_handling?: "xml" | "html";
  /** Always said: the default depends on when the account first used tags. */
  readonly tag_handling_version?: "v2";
  readonly ignore_tags?: readonly string[];
  readonly formality?: "prefer_more" | "prefer_less";
  readonly context?: string;
  readonly glossary_id?: string;
};
