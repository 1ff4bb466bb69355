import * as z from "zod/mini";

/** Whose secrets they are: a translation service's, or a CRM's that proves who calls. */
export const Purpose = z.string().check(z.regex(/^(vendor:[a-z0-9-]{1,40}|access:(zendesk|salesforce|oracle))$/));

/** Write-only: no answer ever holds one. The fields of a purpose that are given replace the old ones as a whole. */
export const CredentialRequest = z.strictObject({
  purpose: Purpose,
  secrets: z
    .record(
      z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/)),
      z.string().check(z.minLength(1), z.maxLength(8_000)),
    )
    .check(z.refine((fields) => Object.keys(fields).length >= 1 && Object.keys(fields).length <= 8)),
});
export type CredentialRequest = z.infer<typeof CredentialRequest>;

export const CredentialDeletion = z.strictObject({ purpose: Purpose });

export const CredentialsReply = z.object({
  credentials: z.array(
    z.object({
      purpose: z.string(),
      /** Names of the fields that are set. */
      fields: z.array(z.string()),
      /** Unix seconds, truncated to the minute. */
      setAt: z.number(),
    }),
  ),
});
export type CredentialsReply = z.infer<typeof CredentialsReply>;
