import { mkdirSync, readFileSync, existsSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { findDatabase, findQueue, jurisdictionOfDatabase, secretNames } from "./account.ts";
import { deployedConfig, resourcesOf, type Resources } from "./config.ts";
import { DeployError, type Options } from "./options.ts";
import { newSecrets, SECRET_NAMES, type SecretName } from "./secrets.ts";
import { must, type Wrangler } from "./wrangler.ts";

export type Deployment = {
  readonly options: Options;
  readonly wrangler: Wrangler;
  /** The committed configuration, parsed, and the folder it is in. */
  readonly committed: unknown;
  readonly apiFolder: string;
  /** Where this deployment's own configuration is written. */
  readonly folder: string;
  /** The admin screen, built. */
  readonly assets: string;
  readonly say: (line: string) => void;
  /** Makes a new operator key although there is one: the only secret that a person holds, and may lose. */
  readonly renewOperatorKey?: boolean;
};

export type Deployed = {
  readonly url: string | undefined;
  /** Only when it was made now. It cannot be had again. */
  readonly operatorKey: string | undefined;
};

/**
 * Makes what is not there, changes nothing that is, rotates nothing. Each step looks before it makes, so a run that
 * failed half-way is simply started again.
 */
export async function deploy(deployment: Deployment): Promise<Deployed> {
  const { options, wrangler, say } = deployment;
  const resources = resourcesOf(deployment.committed, options.name);
  const databaseId = await ensureDatabase(deployment, resources);
  for (const queue of resources.queues) await ensureQueue(deployment, queue);
  const config = writeConfig(deployment, databaseId);
  say(`configuration: ${relative(process.cwd(), config)}`);

  await must(wrangler, [...COMMANDS.migrate, "--config", config]);
  say("database: all migrations are applied");
  const output = await must(wrangler, [...COMMANDS.deploy, "--config", config]);
  say("Worker: deployed, with Durable Objects, queues' consumers, cron and the admin screen");
  const operatorKey = await ensureSecrets(deployment, config);
  const url =
    options.domain === undefined ? /https:\/\/\S+\.workers\.dev/u.exec(output)?.[0] : `https://${options.domain}`;
  return { url, operatorKey };
}

export const COMMANDS = {
  createDatabase: (name: string, { region }: Pick<Options, "region">) => [
    "d1",
    "create",
    name,
    ...jurisdiction(region),
  ],
  createQueue: (name: string, { region }: Pick<Options, "region">) => [
    "queues",
    "create",
    name,
    ...jurisdiction(region),
  ],
  migrate: ["d1", "migrations", "apply", "DB", "--remote"],
  // Secrets, and variables that are not in the configuration, outlive a deployment; these variables are all in it.
  deploy: ["deploy"],
  secrets: ["secret", "bulk"],
} as const;

const jurisdiction = (region: Options["region"]): readonly string[] =>
  region === "eu" ? ["--jurisdiction", "eu"] : [];

async function ensureDatabase({ options, wrangler, say }: Deployment, { database }: Resources): Promise<string> {
  const found = await findDatabase(wrangler, database);
  if (found === undefined) await must(wrangler, COMMANDS.createDatabase(database, options));
  const id = found ?? (await findDatabase(wrangler, database));
  if (id === undefined) throw new DeployError(`the database ${database} was made and is not listed; run this again`);
  demandPlace(`database ${database}`, await jurisdictionOfDatabase(wrangler, database), options);
  say(`database ${database}: ${found === undefined ? "made" : "is there"}${inRegion(options)}`);
  return id;
}

async function ensureQueue({ options, wrangler, say }: Deployment, queue: string): Promise<void> {
  const found = await findQueue(wrangler, queue);
  if (found === undefined) await must(wrangler, COMMANDS.createQueue(queue, options));
  const there = found ?? (await findQueue(wrangler, queue));
  demandPlace(`queue ${queue}`, there?.jurisdiction, options);
  say(`queue ${queue}: ${found === undefined ? "made" : "is there"}${inRegion(options)}`);
}

/** What was made elsewhere stays elsewhere, and objects made in one jurisdiction cannot be found from another. @throws DeployError */
function demandPlace(what: string, place: string | undefined, { region }: Options): void {
  const wanted = region === "eu" ? "eu" : undefined;
  if (place === wanted) return;
  const is = place === undefined ? "in no jurisdiction" : `in the jurisdiction ${place}`;
  throw new DeployError(
    `the ${what} is ${is}, and the region asked for is ${region}. A place cannot be changed afterwards: deploy under another --name.`,
  );
}

const inRegion = ({ region }: Options): string => (region === "eu" ? ", in the EU jurisdiction" : "");

/** Written only when it differs. @returns its path */
export function writeConfig(deployment: Omit<Deployment, "wrangler">, databaseId: string): string {
  const { options, committed, apiFolder, folder, assets } = deployment;
  const config = deployedConfig(committed, options, { from: apiFolder, to: folder, assets, databaseId });
  const text = `${JSON.stringify(config, undefined, 2)}\n`;
  const file = join(folder, "wrangler.jsonc");
  mkdirSync(folder, { recursive: true });
  if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text);
  return file;
}

/** Only those that are not set: a secret made twice would end every session, or worse, every sealed credential. */
async function ensureSecrets(deployment: Deployment, config: string): Promise<string | undefined> {
  const { wrangler, say, renewOperatorKey = false } = deployment;
  const present = await secretNames(wrangler, config);
  const missing = SECRET_NAMES.filter(
    (name: SecretName) => !present.includes(name) || (renewOperatorKey && name === "OPERATOR_KEY"),
  );
  if (missing.length > 0) {
    const secrets = newSecrets(missing);
    const input = JSON.stringify(secrets);
    await must(wrangler, [...COMMANDS.secrets, "--config", config], { input, hidden: Object.values(secrets) });
    say(`secrets: made and set ${missing.join(", ")}`);
    return secrets.OPERATOR_KEY;
  }
  say("secrets: all are set; none was changed");
  return undefined;
}
