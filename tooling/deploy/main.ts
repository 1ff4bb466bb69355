import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { accountsOf } from "./account.ts";
import { chooseAccount, complete, terminal } from "./ask.ts";
import { deploy, writeConfig } from "./deploy.ts";
import { earlierOf } from "./earlier.ts";
import { DeployError, parseOptions, type Options } from "./options.ts";
import { planOf } from "./plan.ts";
import { readJsonc } from "./read-jsonc.ts";
import { must, wranglerIn } from "./wrangler.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const apiFolder = join(root, "apps/api");
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const HELP = `npm run deploy -- [options]; what is not said is asked
  --name NAME         prefix of everything that is made (sottovoce)
  --account ID        Cloudflare account; needless where there is only one
  --region auto|eu    eu: database, queues and customers' objects stay in the EU jurisdiction; see docs/eu-mode.md
  --origins LIST      web pages that may call, separated by commas
  --domain HOST       a host of a zone in the account, instead of workers.dev
  --yes               asks nothing
  --dry-run           says what would be done, bundles the Worker, touches no account
  --no-build          takes the admin screen as it was built before
  --new-operator-key  makes another operator key where the first is lost`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      name: { type: "string" },
      account: { type: "string" },
      region: { type: "string" },
      origins: { type: "string" },
      domain: { type: "string" },
      yes: { type: "boolean", default: false },
      "dry-run": { type: "boolean", default: false },
      "no-build": { type: "boolean", default: false },
      "new-operator-key": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
      // For the tests of this command: another program in wrangler's place, another place for what it writes.
      wrangler: { type: "string" },
      deployments: { type: "string" },
      assets: { type: "string", default: join(root, "apps/admin/dist") },
    },
  });
  if (values.help) return say(HELP);
  const deployments = values.deployments ?? join(root, ".deploy");
  mkdirSync(deployments, { recursive: true });
  const command = values.wrangler === undefined ? realWrangler() : ([process.execPath, values.wrangler] as const);
  const committed = readJsonc(join(apiFolder, "wrangler.jsonc"));
  const keyboard = values.yes || values["dry-run"] || !process.stdin.isTTY ? undefined : terminal();
  try {
    const { name, account, region, origins, domain, assets } = values;
    const flags = await complete(
      { name, account, region, origins, domain },
      (one) => earlierOf(deployments, one),
      keyboard?.ask,
    );
    const wrangler = wranglerIn({ command: [...command], cwd: deployments, account: flags.account });
    if (values["dry-run"]) return await dryRun(parseOptions(flags), { deployments, wrangler, committed, assets });

    const chosen = flags.account ?? (await chooseAccount(await accountsOf(wrangler), keyboard?.ask));
    const options = parseOptions({ ...flags, account: chosen });
    if (!values["no-build"]) buildAdmin();
    if (!existsSync(assets)) throw new DeployError("the admin screen is not built");
    const { url, operatorKey } = await deploy({
      options,
      wrangler: wranglerIn({ command: [...command], cwd: deployments, account: chosen }),
      committed,
      apiFolder,
      folder: join(deployments, options.name),
      assets,
      say,
      renewOperatorKey: values["new-operator-key"],
    });
    sayWhatNext(url, operatorKey);
  } finally {
    keyboard?.close();
  }
}

type DryRun = {
  readonly deployments: string;
  readonly wrangler: ReturnType<typeof wranglerIn>;
  readonly committed: unknown;
  readonly assets: string;
};

/** The plan, and the Worker bundled as a deployment would: no account is asked for, none is touched. */
async function dryRun(options: Options, { deployments, wrangler, committed, assets: built }: DryRun): Promise<void> {
  planOf(committed, options).forEach(({ title, command }, index) => {
    say(`${index + 1}. ${title}`);
    if (command !== undefined) say(`   wrangler ${command.join(" ")}`);
  });
  const folder = join(deployments, `.dry-run-${options.name}`);
  // A dry run builds nothing: an empty folder stands for a screen that is not there yet.
  const assets = existsSync(built) ? built : join(folder, "assets");
  mkdirSync(assets, { recursive: true });
  try {
    const config = writeConfig(
      { options, committed, apiFolder, folder, assets, say },
      "00000000-0000-0000-0000-000000000000",
    );
    await must(wrangler, ["deploy", "--dry-run", "--outdir", join(folder, "bundle"), "--config", config]);
    say("the Worker bundles; nothing was made");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function buildAdmin(): void {
  const turbo = join(root, "node_modules/.bin/turbo");
  const { status } = spawnSync(turbo, ["run", "build", "--filter=@sottovoce/admin", "--output-logs=errors-only"], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) throw new DeployError("the admin screen could not be built; see above");
}

const realWrangler = () => [join(apiFolder, "node_modules/.bin/wrangler")] as const;

function sayWhatNext(url: string | undefined, operatorKey: string | undefined): void {
  const address = url ?? "https://<the Worker's address>";
  say("");
  say(`api  ${address}`);
  if (operatorKey === undefined) return;
  say(`operator key  ${operatorKey}`);
  say("It is shown this once and is nowhere else: keep it where you keep such things. The first customer is made by");
  say(
    `  curl -X POST ${address}/v1/tenants -H "authorization: Bearer $OPERATOR_KEY" -H "content-type: application/json" -d '{}'`,
  );
}

try {
  await main();
} catch (error) {
  const known = error instanceof DeployError || (error instanceof TypeError && "code" in error);
  process.stderr.write(`${known ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
  process.exitCode = 1;
}
