import * as z from "zod/mini";
import { isLoopback, Settings as ServerSettings } from "../apertium/wire.ts";

export { isLoopback };

/** Lenient: only what is used. */
export const TranslateReply = z.object({ translatedText: z.array(z.string()) });

export const ErrorReply = z.object({ error: z.string() });

export const Settings = z.strictObject({
  /** Where LibreTranslate answers: https, or http on the machine itself. A path is kept (`https://mt.example.org/lt`). */
  url: ServerSettings.shape.url,
  /** Where the server asks for one. It travels in the body, never in the URL. */
  key: z.optional(z.string().check(z.regex(/^[\w-]{8,100}$/))),
  /** The admin states that this server keeps no text (its cache and translation memory are off); else a server elsewhere counts as one that does. */
  retentionConfirmed: z._default(z.boolean(), false),
});
export type Settings = z.infer<typeof Settings>;

export type TranslateRequest = {
  readonly q: readonly string[];
  readonly source: string;
  readonly target: string;
  readonly format: "text" | "html";
  readonly alternatives: 0;
  readonly api_key?: string;
};
