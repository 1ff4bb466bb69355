import * as z from "zod/mini";
import { DeployError } from "./options.ts";
import { must, type Wrangler } from "./wrangler.ts";

const Account = z.object({ id: z.string(), name: z.string() });
const WhoAmI = z.object({ accounts: z.array(Account) });
export type Account = z.infer<typeof Account>;

/** The accounts that whoever is signed in may use. @throws DeployError when nobody is */
export async function accountsOf(wrangler: Wrangler): Promise<readonly Account[]> {
  const { code, stdout } = await wrangler(["whoami", "--json"]);
  const advice = "nobody is signed in to Cloudflare: run `npx wrangler login`, or set CLOUDFLARE_API_TOKEN";
  if (code !== 0) throw new DeployError(advice);
  return WhoAmI.parse(JSON.parse(stdout)).accounts;
}

const Databases = z.array(z.object({ name: z.string(), uuid: z.string() }));

export async function findDatabase(wrangler: Wrangler, name: string): Promise<string | undefined> {
  const databases = Databases.parse(JSON.parse(await must(wrangler, ["d1", "list", "--json"])));
  return databases.find((database) => database.name === name)?.uuid;
}

const Placed = z.object({ jurisdiction: z.optional(z.nullable(z.string())) });

/** Undefined: Cloudflare was free to choose. */
export async function jurisdictionOfDatabase(wrangler: Wrangler, name: string): Promise<string | undefined> {
  const info = Placed.parse(JSON.parse(await must(wrangler, ["d1", "info", name, "--json"])));
  return info.jurisdiction ?? undefined;
}

export type FoundQueue = { readonly jurisdiction: string | undefined };

/** wrangler has no JSON here: its lines are read as version 4.164 writes them. */
export async function findQueue(wrangler: Wrangler, name: string): Promise<FoundQueue | undefined> {
  const { code, stdout } = await wrangler(["queues", "info", name]);
  if (code !== 0 || !stdout.includes(`Queue Name: ${name}`)) return undefined;
  const jurisdiction = /^Jurisdiction: (\S+)$/mu.exec(stdout)?.[1];
  return { jurisdiction: jurisdiction === "null" ? undefined : jurisdiction };
}

const Secrets = z.array(z.object({ name: z.string() }));

/** Names only: Cloudflare never gives a value back. @throws DeployError, so that no failure is taken for "there is none" */
export async function secretNames(wrangler: Wrangler, config: string): Promise<readonly string[]> {
  const listed = await must(wrangler, ["secret", "list", "--format", "json", "--config", config]);
  return Secrets.parse(JSON.parse(listed)).map(({ name }) => name);
}
