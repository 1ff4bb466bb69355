import { createHash } from "node:crypto";
import { relative } from "node:path";
import * as z from "zod/mini";
import type { Options } from "./options.ts";
import { DeployError } from "./options.ts";

/** What is changed of the committed configuration; all the rest of it is taken over untouched. */
const Committed = z.looseObject({
  name: z.string(),
  main: z.string(),
  vars: z.record(z.string(), z.string()),
  d1_databases: z.tuple([
    z.looseObject({ binding: z.string(), database_name: z.string(), migrations_dir: z.string() }),
  ]),
  queues: z.looseObject({
    producers: z.array(z.looseObject({ queue: z.string() })),
    consumers: z.array(z.looseObject({ queue: z.string(), dead_letter_queue: z.optional(z.string()) })),
  }),
  ratelimits: z._default(z.array(z.looseObject({ namespace_id: z.string() })), []),
  assets: z.optional(z.looseObject({ directory: z.optional(z.string()) })),
});
type Committed = z.infer<typeof Committed>;

export type Place = {
  /** Folder of the committed configuration, and of the one to be written. */
  readonly from: string;
  readonly to: string;
  /** The admin screen, built. */
  readonly assets: string;
  readonly databaseId: string;
};

/** Names of what an account needs for one deployment. */
export type Resources = { readonly database: string; readonly queues: readonly string[] };

/** The prefix that the committed configuration's names share. */
const COMMITTED_NAME = "sottovoce";

export function resourcesOf(committed: unknown, name: string): Resources {
  const config = parseCommitted(committed);
  const { producers, consumers } = config.queues;
  const queues = [...producers, ...consumers].map(({ queue }) => rename(queue, name));
  const dead = consumers.flatMap(({ dead_letter_queue: queue }) => (queue === undefined ? [] : [rename(queue, name)]));
  return { database: rename(config.d1_databases[0].database_name, name), queues: [...new Set([...queues, ...dead])] };
}

/** The committed configuration with this account's names and ids, and with paths that lead back from where it is written. */
export function deployedConfig(committed: unknown, { name, account, region, origins, domain }: Options, place: Place) {
  const { $schema: _schema, ...config } = parseCommitted(committed);
  const [database] = config.d1_databases;
  const back = (path: string): string => relative(place.to, `${place.from}/${path}`);
  return {
    ...config,
    name: rename(config.name, name),
    ...(account === undefined ? {} : { account_id: account }),
    main: back(config.main),
    ...(domain === undefined
      ? { workers_dev: true }
      : { workers_dev: false, routes: [{ pattern: domain, custom_domain: true }] }),
    // A preview address would be one more door.
    preview_urls: false,
    vars: { ...config.vars, ENVIRONMENT: "production", REGION: region, SELF_HOSTED: "no", ALLOWED_ORIGINS: origins },
    d1_databases: [
      {
        ...database,
        database_name: rename(database.database_name, name),
        database_id: place.databaseId,
        migrations_dir: back(database.migrations_dir),
      },
    ],
    queues: renamedQueues(config.queues, name),
    // Counters are per account and namespace: two deployments must not count each other's callers.
    ratelimits: config.ratelimits.map((limit) => ({ ...limit, namespace_id: namespaceId(name, limit.namespace_id) })),
    assets: { ...config.assets, directory: relative(place.to, place.assets) },
  };
}

function parseCommitted(committed: unknown): Committed & { readonly $schema?: unknown } {
  const parsed = Committed.safeParse(committed);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map(({ path }) => path.join("."));
  throw new DeployError(`apps/api/wrangler.jsonc is not as expected: ${fields.join(", ")}`);
}

const renamedQueues = ({ producers, consumers, ...rest }: Committed["queues"], name: string): Committed["queues"] => ({
  ...rest,
  producers: producers.map((producer) => ({ ...producer, queue: rename(producer.queue, name) })),
  consumers: consumers.map((consumer) => ({
    ...consumer,
    queue: rename(consumer.queue, name),
    ...(consumer.dead_letter_queue === undefined
      ? {}
      : { dead_letter_queue: rename(consumer.dead_letter_queue, name) }),
  })),
});

const rename = (committed: string, name: string): string =>
  committed.startsWith(COMMITTED_NAME) ? `${name}${committed.slice(COMMITTED_NAME.length)}` : `${name}-${committed}`;

/** A positive 31-bit integer, the same for the same name. */
const namespaceId = (name: string, committed: string): string =>
  name === COMMITTED_NAME
    ? committed
    : String(createHash("sha256").update(`${name} ${committed}`).digest().readUInt32BE(0) >>> 1);
