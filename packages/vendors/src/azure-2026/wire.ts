import * as z from "zod/mini";
import { ACCOUNT } from "../azure/place.ts";

/** Lenient: only what is used. */
export const TranslateReply = z.object({
  value: z.array(
    z.object({
      translations: z
        .array(z.object({ text: z.string(), sourceCharacters: z.optional(z.int().check(z.nonnegative())) }))
        .check(z.minLength(1)),
    }),
  ),
});

export const Settings = z.strictObject({
  ...ACCOUNT,
  /** The admin's name for the language model that was deployed for translation. */
  deployment: z.string().check(z.regex(/^[\w.-]{1,100}$/)),
  /** Where the model works was chosen when it was deployed, and cannot be seen from here. */
  processedIn: z._default(z.enum(["eu", "us", "other"]), "other"),
  /** The admin has the contract that says texts are not kept. Microsoft's promise for translation does not name these models. */
  retentionConfirmed: z._default(z.boolean(), false),
});
export type Settings = z.infer<typeof Settings>;

export type TranslateRequest = {
  readonly inputs: readonly {
    readonly text: string;
    readonly language: string;
    readonly textType: "html" | "plain";
    readonly targets: readonly [Target];
  }[];
};

export type Target = {
  readonly language: string;
  readonly deploymentName: string;
  /** Always said: another model may stand elsewhere. */
  readonly allowFallback: false;
  readonly profanityAction: "NoAction";
  readonly tone?: "formal" | "informal";
  readonly gender?: "female" | "male";
};
