import * as z from "zod/mini";

/** Lenient: only what is used. */
export const TranslateReply = z.object({
  data: z.object({ translations: z.array(z.object({ translatedText: z.string() })) }),
});

export const Settings = z.strictObject({
  key: z.string().check(z.regex(/^[\w-]{20,100}$/)),
});
export type Settings = z.infer<typeof Settings>;

export type TranslateRequest = {
  readonly q: readonly string[];
  readonly source: string;
  readonly target: string;
  /** Always said: the default is HTML, which would write `&#39;` into plain text. */
  readonly format: "html" | "text";
  readonly model: "nmt";
};
