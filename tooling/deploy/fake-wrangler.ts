import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { readJsonc } from "./read-jsonc.ts";
import type { Grammar } from "./testing/grammar.ts";

// Stands for wrangler and a Cloudflare account in the tests: takes the commands and flags that the real one's help
// lists and no other, keeps what it was told in a file, and refuses what Cloudflare would refuse.

export type Cloud = {
  readonly accounts: readonly { readonly id: string; readonly name: string }[];
  databases: { name: string; uuid: string; jurisdiction?: string }[];
  queues: { name: string; jurisdiction?: string }[];
  migrations: string[];
  worker: Record<string, unknown> | null;
  secrets: Record<string, string>;
  /** The command that breaks once. */
  breaks: string | null;
  calls: string[][];
  /** CLOUDFLARE_ACCOUNT_ID of each call. */
  accountsUsed: (string | null)[];
};

type Parsed = {
  readonly name: string;
  readonly words: readonly string[];
  readonly flags: Record<string, string | true>;
};

const cloudFile = process.env["FAKE_CLOUD"] ?? "";
const grammar = JSON.parse(readFileSync(process.env["FAKE_GRAMMAR"] ?? "", "utf8")) as Grammar;
const cloud = JSON.parse(readFileSync(cloudFile, "utf8")) as Cloud;
const args = process.argv.slice(2);
cloud.calls.push(args);
cloud.accountsUsed.push(process.env["CLOUDFLARE_ACCOUNT_ID"] ?? null);

const save = (): void => writeFileSync(cloudFile, JSON.stringify(cloud));
const print = (text: string): void => void process.stdout.write(`${text}\n`);
function fail(message: string): never {
  save();
  process.stderr.write(`✘ [ERROR] ${message}\n`);
  process.exit(1);
}

const { name, words, flags } = parse();
if (cloud.breaks === name) {
  cloud.breaks = null;
  fail("A request to the Cloudflare API failed. [code: 10013]");
}
await run();
save();

/** As yargs in strict mode: the longest known command, then its words and flags. */
function parse(): Parsed {
  const name = [3, 2, 1].map((length) => args.slice(0, length).join(" ")).find((command) => command in grammar);
  if (name === undefined) fail(`Unknown command: ${args.join(" ")}`);
  const { positionals, flags: known } = grammar[name] ?? { positionals: 0, flags: {} };
  const words: string[] = [];
  const flags: Record<string, string | true> = {};
  const rest = args.slice(name.split(" ").length);
  while (rest.length > 0) {
    const word = rest.shift() ?? "";
    const flag = /^--(.+)$/u.exec(word)?.[1];
    if (flag === undefined) {
      words.push(word);
      continue;
    }
    const kind = known[flag];
    if (kind === undefined) fail(`Unknown argument: ${flag}`);
    const value = kind.type === "boolean" ? true : (rest.shift() ?? fail(`Not enough arguments following: ${flag}`));
    if (kind.choices.length > 0 && !kind.choices.includes(String(value))) fail(`Invalid value for ${flag}: ${value}`);
    flags[flag] = value;
  }
  if (words.length > positionals) fail(`Unknown argument: ${words.at(-1) ?? ""}`);
  return { name, words, flags };
}

function run(): Promise<void> | void {
  const [word = ""] = words;
  const place = typeof flags["jurisdiction"] === "string" ? { jurisdiction: flags["jurisdiction"] } : {};
  switch (name) {
    case "whoami":
      return print(JSON.stringify({ loggedIn: true, accounts: cloud.accounts }));
    case "d1 list":
      return print(JSON.stringify(cloud.databases.map(({ name: database, uuid }) => ({ uuid, name: database }))));
    case "d1 info":
      return print(
        JSON.stringify(cloud.databases.find((one) => one.name === word) ?? fail(`Couldn't find DB '${word}'`)),
      );
    case "d1 create":
      if (cloud.databases.some((one) => one.name === word))
        fail("A database with that name already exists [code: 7502]");
      cloud.databases.push({
        name: word,
        uuid: `00000000-0000-4000-8000-00000000000${cloud.databases.length}`,
        ...place,
      });
      return print(`✅ Successfully created DB '${word}'`);
    case "queues info": {
      const queue = cloud.queues.find((one) => one.name === word) ?? fail(`Queue "${word}" does not exist.`);
      const where = queue.jurisdiction === undefined ? [] : [`Jurisdiction: ${queue.jurisdiction}`];
      return print(["", `Queue Name: ${word}`, "Queue ID: 0123", ...where, "Number of Producers: 0"].join("\n"));
    }
    case "queues create":
      if (cloud.queues.some((one) => one.name === word)) fail("Queue name already taken [code: 11009]");
      cloud.queues.push({ name: word, ...place });
      return print(`🌀 Creating queue '${word}'\n✅ Created queue '${word}'`);
    case "d1 migrations apply":
      return migrate();
    case "deploy":
      return upload();
    case "secret list":
      if (cloud.worker === null) fail('Worker "…" not found.');
      return print(JSON.stringify(Object.keys(cloud.secrets).map((one) => ({ name: one, type: "secret_text" }))));
    case "secret bulk":
      if (cloud.worker === null) fail("there is no Worker to give secrets to");
      return Object.assign(cloud.secrets, JSON.parse(readFileSync(0, "utf8")) as object) && undefined;
    default:
      return fail(`the tests have no ${name}`);
  }
}

type Config = {
  readonly main: string;
  readonly assets: { readonly directory: string };
  readonly d1_databases: readonly { readonly database_id: string; readonly migrations_dir: string }[];
  readonly queues: {
    readonly producers: readonly { queue: string }[];
    readonly consumers: readonly { queue: string }[];
  };
};

function config(): Config & Record<string, unknown> {
  return readJsonc(String(flags["config"])) as Config & Record<string, unknown>;
}

function migrate(): void {
  if (flags["remote"] !== true) fail("the tests mean the account's database");
  const [database] = config().d1_databases;
  if (!cloud.databases.some(({ uuid }) => uuid === database?.database_id)) fail("The database could not be found");
  cloud.migrations.push(String(database?.database_id));
}

function upload(): void {
  const written = config();
  const queues = [...written.queues.producers, ...written.queues.consumers];
  const missing = queues.find(({ queue }) => !cloud.queues.some((one) => one.name === queue));
  if (missing !== undefined) fail(`Queue "${missing.queue}" does not exist.`);
  if (cloud.migrations.length === 0) fail("the tests deploy no Worker before its tables");
  const folder = String(flags["config"]).replace(/[^/]+$/u, "");
  for (const path of [written.main, written.assets.directory])
    if (!existsSync(`${folder}${path}`)) fail(`${path} does not exist`);
  cloud.worker = written;
  print(`Deployed ${String(written["name"])} triggers\n  https://${String(written["name"])}.example.workers.dev`);
}
