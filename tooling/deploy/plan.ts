import { resourcesOf } from "./config.ts";
import { COMMANDS } from "./deploy.ts";
import type { Options } from "./options.ts";
import { SECRET_NAMES } from "./secrets.ts";

export type Step = {
  readonly title: string;
  /** As `wrangler` is called. */
  readonly command?: readonly string[];
};

/** What a first run does, in order. A later one leaves out what is there. */
export function planOf(committed: unknown, options: Options): readonly Step[] {
  const { database, queues } = resourcesOf(committed, options.name);
  const config = ["--config", `.deploy/${options.name}/wrangler.jsonc`];
  return [
    { title: "build the admin screen" },
    { title: `database ${database}, unless it is there`, command: COMMANDS.createDatabase(database, options) },
    ...queues.map((queue) => ({
      title: `queue ${queue}, unless it is there`,
      command: COMMANDS.createQueue(queue, options),
    })),
    { title: `configuration .deploy/${options.name}/wrangler.jsonc` },
    { title: "migrations that the database has not seen", command: [...COMMANDS.migrate, ...config] },
    {
      title: "Worker, Durable Objects, queues' consumers, cron, admin screen",
      command: [...COMMANDS.deploy, ...config],
    },
    { title: `secrets that are not set, of ${SECRET_NAMES.join(", ")}`, command: [...COMMANDS.secrets, ...config] },
  ];
}
