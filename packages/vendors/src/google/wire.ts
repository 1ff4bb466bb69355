import * as z from "zod/mini";

/** Lenient: only what is used. With a glossary, Google answers twice: without it and with it. */
export const TranslateReply = z.object({
  translations: z.array(z.object({ translatedText: z.string() })),
  glossaryTranslations: z.optional(z.array(z.object({ translatedText: z.string() }))),
});

/** `expires_in` is in seconds. */
export const TokenReply = z.object({
  access_token: z.string().check(z.regex(/^[\w.~+/=-]{10,4000}$/)),
  expires_in: z.number().check(z.positive()),
});

export type TokenReply = z.infer<typeof TokenReply>;

/** Three fields of the key file that Google gives for a service account, and where Google works. */
export const Settings = z.strictObject({
  project: z.string().check(z.regex(/^[a-z0-9][a-z0-9.:-]{2,62}$/)),
  clientEmail: z.string().check(z.regex(/^[\w.-]{1,100}@[\w.-]{1,100}$/)),
  /** PEM, PKCS #8. Line breaks may be written as `\n`, as they stand in the key file. */
  privateKey: z
    .string()
    .check(
      z.regex(
        /^-----BEGIN PRIVATE KEY-----(?:[A-Za-z0-9+/=\s]|\\n){100,8000}-----END PRIVATE KEY-----(?:\s|\\n){0,4}$/,
      ),
    ),
  /** `eu` and `us`: texts are processed on that continent. `global`: wherever Google likes. */
  region: z._default(z.enum(["eu", "us", "global"]), "eu"),
  /** A glossary that the admin made at Google, in this region, for the languages it has. */
  glossaryId: z.optional(z.string().check(z.regex(/^[a-z0-9][a-z0-9_-]{0,62}$/i))),
});
export type Settings = z.infer<typeof Settings>;

export type TranslateRequest = {
  readonly contents: readonly string[];
  readonly mimeType: "text/html" | "text/plain";
  readonly sourceLanguageCode: string;
  readonly targetLanguageCode: string;
  readonly model: string;
  readonly glossaryConfig?: { readonly glossary: string; readonly ignoreCase: boolean };
};
