import * as z from "zod/mini";

export const TokenReply = z.object({ token: z.string().check(z.regex(/^[\w.~+/=-]{8,8000}$/)) });

/** A line of an answer: wrapped in its own status, or bare. Lenient: only what is used. */
const Translation = z.object({ translation: z.array(z.object({ text: z.string() })) });
export const AnswerLine = z.union([z.object({ data: Translation }), Translation]);

export const StatusLine = z.object({ status: z.int().check(z.minimum(100), z.maximum(599)) });

const Failure = z.object({ type: z.optional(z.string()), message: z.optional(z.string()) });
export const ErrorReply = z.union([z.object({ error: Failure }), z.object({ data: Failure }), Failure]);

export const Settings = z.strictObject({
  /** An access key: its id and its secret. */
  keyId: z.string().check(z.regex(/^[\w.-]{4,200}$/)),
  keySecret: z.string().check(z.regex(/^[\w.+/=-]{8,200}$/)),
  /** A glossary that the admin made at Lara. */
  glossaryId: z.optional(z.string().check(z.regex(/^[\w-]{1,64}$/))),
});
export type Settings = z.infer<typeof Settings>;

export type TextBlock = { readonly text: string; readonly translatable: boolean };

export type TranslateRequest = {
  readonly q: readonly TextBlock[];
  readonly source: string;
  readonly target: string;
  readonly content_type: "text/plain";
  readonly style: "faithful";
  readonly priority: "normal";
  /** What Lara translates for us is not kept for the next time, and nothing kept is used. */
  readonly use_cache: "no";
  readonly instructions?: readonly string[];
  readonly glossaries?: readonly string[];
};
