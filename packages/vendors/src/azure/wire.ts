import * as z from "zod/mini";
import { ACCOUNT } from "./place.ts";

/** Lenient: only what is used. */
export const TranslateReply = z.array(
  z.object({ translations: z.array(z.object({ text: z.string() })).check(z.minLength(1)) }),
);

export const Settings = z.strictObject({
  ...ACCOUNT,
  /** Of a system that the admin trained at Custom Translator, for the pairs it has; other pairs get the general one. */
  category: z.optional(z.string().check(z.regex(/^[\w-]{1,80}$/))),
});
export type Settings = z.infer<typeof Settings>;

export type TranslateRequest = readonly { readonly Text: string }[];
