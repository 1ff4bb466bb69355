import * as z from "zod/mini";

/** `eu` puts database, queues and customers' objects into Cloudflare's EU jurisdiction; it cannot be changed afterwards. */
export const Region = z.enum(["auto", "eu"]);

/** Everything that is decided before anything is made. */
export const Options = z.strictObject({
  /** Worker `<name>-api`, database `<name>`, queues `<name>-jobs` and `<name>-jobs-dead`. */
  name: z.string().check(z.regex(/^[a-z][a-z0-9-]{1,39}$/)),
  /** Cloudflare's id of the account. Left out only in a dry run. */
  account: z.optional(z.string().check(z.regex(/^[0-9a-f]{32}$/))),
  region: Region,
  /** Web pages that may call, as ALLOWED_ORIGINS takes them; a page of the deployment itself needs no entry. */
  origins: z.string().check(z.regex(/^https:\/\/[a-z0-9*.:-]+(,https:\/\/[a-z0-9*.:-]+)*$/)),
  /** A host of a zone in this account, instead of workers.dev. Regional Services need one. */
  domain: z.optional(z.string().check(z.regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/))),
});
export type Options = z.infer<typeof Options>;

/** Zendesk's apps come from a label of their own each; Oracle's from the customer's site, which the admin adds. */
export const DEFAULT_ORIGINS = "https://*.apps.zdusercontent.com";

/** @throws DeployError that names the option, and how it should look */
export function parseOptions(input: unknown): Options {
  const parsed = Options.safeParse(input);
  if (parsed.success) return parsed.data;
  const names = [...new Set(parsed.error.issues.map(({ path }) => `--${String(path[0] ?? "")}`))];
  throw new DeployError(`missing or bad: ${names.join(", ")} (see docs/deploy.md)`);
}

/** What the person at the keyboard is told, as it is. */
export class DeployError extends Error {
  override readonly name = "DeployError";
}
