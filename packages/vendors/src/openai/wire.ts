import * as z from "zod/mini";
import { Settings as ServerSettings } from "../apertium/wire.ts";
import type { AnswerSchema } from "../llm/schema.ts";

/** Lenient: only what is used. */
export const CompletionReply = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string(),
        message: z.object({
          content: z.string(),
          refusal: z.optional(z.nullable(z.string())),
          tool_calls: z.optional(z.nullable(z.array(z.unknown()))),
        }),
      }),
    )
    .check(z.length(1)),
});

/** `code` is a word at OpenAI and a number elsewhere; some say what happened in `type` only. */
export const ErrorReply = z.object({
  error: z.object({
    code: z.optional(z.nullable(z.union([z.string(), z.number()]))),
    type: z.optional(z.nullable(z.string())),
  }),
});

export const Settings = z.strictObject({
  key: z.string().check(z.regex(/^[\w.~+/=:-]{8,300}$/)),
  /** As the vendor writes it (`gpt-4.1`, `ft:gpt-4.1:acme::a1b2`, `mistralai/mistral-small`). It must know JSON schemas. */
  model: z.string().check(z.regex(/^\w[\w.:/@-]{0,199}$/)),
  /** OpenAI's regions need its approval; `global` is anywhere. */
  region: z._default(z.enum(["global", "us", "eu", "au", "in", "jp"]), "global"),
  /** Another server that speaks alike, up to its version (`https://llm.example.org/v1`): https, or http on the machine itself. */
  url: z.optional(ServerSettings.shape.url),
  /** Where that server and the models behind it work, as the admin states; even one on the machine itself may hand texts on. */
  processedIn: z._default(z.enum(["local", "eu", "us", "other"]), "other"),
  /** The admin has the contract that says texts are not kept: OpenAI's zero data retention. Without it they are, for 30 days. */
  retentionConfirmed: z._default(z.boolean(), false),
  /**
   * OpenAI keeps the beginnings of long prompts for minutes to a day, to read them faster. From GPT-5.6 on it can be told
   * not to; older models refuse a call that says so.
   */
  promptCache: z._default(z.enum(["automatic", "off"]), "automatic"),
  /** For models that think before they write. All but `none` take time, and no temperature. */
  effort: z.optional(z.enum(["none", "minimal", "low"])),
});
export type Settings = z.infer<typeof Settings>;

export type CompletionRequest = {
  readonly model: string;
  readonly messages: readonly [
    { readonly role: "system"; readonly content: string },
    { readonly role: "user"; readonly content: string },
  ];
  readonly store: false;
  readonly temperature?: 0;
  readonly reasoning_effort?: "none" | "minimal" | "low";
  readonly prompt_cache_options?: { readonly mode: "explicit" };
  /** OpenAI's newer models know only the first, many other servers only the second. */
  readonly max_completion_tokens?: number;
  readonly max_tokens?: number;
  readonly response_format: {
    readonly type: "json_schema";
    readonly json_schema: { readonly name: string; readonly strict: true; readonly schema: AnswerSchema };
  };
};
