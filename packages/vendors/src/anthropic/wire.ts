import * as z from "zod/mini";
import type { AnswerSchema } from "../llm/schema.ts";

/** Lenient: only what is used. */
export const MessageReply = z.object({
  content: z.array(z.object({ type: z.string(), text: z.optional(z.string()) })),
  stop_reason: z.string(),
});

export const ErrorReply = z.object({ error: z.object({ type: z.string(), message: z.optional(z.string()) }) });

export const Settings = z.strictObject({
  key: z.string().check(z.regex(/^[\w.-]{8,300}$/)),
  /** As the vendor writes it (`claude-sonnet-4-6`). It must know JSON schemas: those before Claude 4.5 do not. */
  model: z.string().check(z.regex(/^\w[\w.:@-]{0,99}$/)),
  /** Where the model works. `global` is anywhere; models before Claude 4.6 refuse `us`. */
  region: z._default(z.enum(["global", "us"]), "global"),
  /** How the key is shown: its own header, or as newer clients do. */
  keyHeader: z._default(z.enum(["x-api-key", "authorization"]), "x-api-key"),
  /** `anthropic-version`. */
  version: z._default(z.string().check(z.regex(/^20\d\d-\d\d-\d\d$/)), "2023-06-01"),
  /** The admin has the contract that says texts are not kept (zero data retention). Without it they are, for 30 days. */
  retentionConfirmed: z._default(z.boolean(), false),
  /** For models that think before they write; others refuse it. */
  effort: z.optional(z.enum(["low", "medium"])),
});
export type Settings = z.infer<typeof Settings>;

/** No temperature: newer models refuse any. No `cache_control`: nothing of the prompt is kept for the next call. */
export type MessageRequest = {
  readonly model: string;
  readonly max_tokens: number;
  readonly system: string;
  readonly messages: readonly [{ readonly role: "user"; readonly content: string }];
  readonly inference_geo?: "us";
  readonly output_config: {
    readonly effort?: "low" | "medium";
    readonly format: { readonly type: "json_schema"; readonly schema: AnswerSchema };
  };
};
