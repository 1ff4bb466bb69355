import * as z from "zod/mini";

/** Lenient: only what is used. */
export const TranslateReply = z.object({ TranslatedText: z.string() });

/** Where AWS has Amazon Translate. */
export const EU_REGIONS = ["eu-central-1", "eu-west-1", "eu-west-3", "eu-north-1"] as const;
export const US_REGIONS = ["us-east-1", "us-east-2", "us-west-1", "us-west-2"] as const;
const OTHER_REGIONS = [
  "ap-east-1",
  "ap-northeast-1",
  "ap-northeast-2",
  "ap-south-1",
  "ap-southeast-1",
  "ap-southeast-2",
  "ca-central-1",
  // London.
  "eu-west-2",
] as const;

export const Settings = z.strictObject({
  accessKeyId: z.string().check(z.regex(/^[A-Z0-9]{16,128}$/)),
  secretAccessKey: z.string().check(z.regex(/^[A-Za-z0-9+/=]{30,128}$/)),
  region: z._default(z.enum([...EU_REGIONS, ...US_REGIONS, ...OTHER_REGIONS]), "eu-central-1"),
  /** AWS may keep texts to improve its services unless the organization opted out. The admin states that it did. */
  retentionConfirmed: z._default(z.boolean(), false),
  /** A custom terminology that the admin made at AWS, in this region. */
  terminologyName: z.optional(z.string().check(z.regex(/^[\w-]{1,256}$/))),
});
export type Settings = z.infer<typeof Settings>;

export type TranslateRequest = {
  readonly Text: string;
  readonly SourceLanguageCode: string;
  readonly TargetLanguageCode: string;
  readonly TerminologyNames?: readonly string[];
  readonly Settings?: { readonly Formality: "FORMAL" | "INFORMAL" };
};
