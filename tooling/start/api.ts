import { generateKeyPairSync, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { answers, run } from "./processes.ts";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const apiFolder = join(root, "apps/api");

export type ApiOptions = {
  readonly port: number;
  /** Where D1 and the queue keep their files. */
  readonly folder: string;
  readonly allowedOrigins: readonly string[];
  /** What the Worker's VENDORS variable holds, the preferred one first. */
  readonly vendors: readonly unknown[];
  /** More of the Worker's variables: ROUTING, VENDOR_PROXY. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Replaces fresh secrets, so that a second `npm start` keeps its key. */
  readonly secrets?: Secrets;
};

export type Secrets = {
  readonly SESSION_SECRET: string;
  readonly DEVELOPMENT_KEY: string;
  readonly RECEIPT_KEY: string;
  readonly ROOT_KEYS: string;
  readonly OPERATOR_KEY: string;
};

export type Api = {
  readonly url: string;
  readonly developmentKey: string;
  readonly operatorKey: string;
  /** What workerd and wrangler wrote: a test reads it to prove that no text is in it. */
  readonly output: () => string;
  readonly stop: () => Promise<void>;
};

export const newSecrets = (): Secrets => ({
  SESSION_SECRET: randomBytes(48).toString("base64url"),
  DEVELOPMENT_KEY: `dev_${randomBytes(24).toString("hex")}`,
  ROOT_KEYS: JSON.stringify({ 1: randomBytes(32).toString("base64") }),
  OPERATOR_KEY: randomBytes(32).toString("base64url"),
  RECEIPT_KEY: JSON.stringify({
    ...generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" }),
    kid: randomBytes(8).toString("hex"),
    alg: "EdDSA",
    use: "sig",
  }),
});

/** The real Worker in workerd, with a real D1 and queue, on the loopback address. */
export async function startApi({
  port,
  folder,
  allowedOrigins,
  vendors,
  variables: more = {},
  secrets = newSecrets(),
}: ApiOptions): Promise<Api> {
  mkdirSync(folder, { recursive: true });
  const envFile = join(folder, "api.env");
  const variables = {
    ...secrets,
    ENVIRONMENT: "development",
    // The local engine answers on the loopback address.
    SELF_HOSTED: "yes",
    ALLOWED_ORIGINS: allowedOrigins.join(","),
    VENDORS: JSON.stringify(vendors),
    ...more,
  };
  writeFileSync(
    envFile,
    Object.entries(variables)
      .map(([name, value]) => `${name}='${value}'\n`)
      .join(""),
    { mode: 0o600 },
  );

  const env = {
    ...process.env,
    PATH: `${join(root, "node_modules/.bin")}${delimiter}${process.env["PATH"] ?? ""}`,
    WRANGLER_SEND_METRICS: "false",
    CI: "1",
    // Its own log would go to the home folder: here a test can read it.
    WRANGLER_LOG_PATH: join(folder, "wrangler-logs"),
  };
  const wrangler = (...args: string[]) =>
    run(join(apiFolder, "node_modules/.bin/wrangler"), args, { cwd: apiFolder, env });

  const migration = wrangler("d1", "migrations", "apply", "DB", "--local", "--persist-to", folder);
  if ((await migration.exited) !== 0) throw new Error(`the database could not be prepared\n${migration.output()}`);

  // The console, where it was built; else nothing is at /admin/.
  const built = join(root, "apps/admin/dist");
  const empty = join(folder, "no-assets");
  if (!existsSync(built)) mkdirSync(empty, { recursive: true });
  const worker = wrangler(
    "dev",
    `--assets=${existsSync(built) ? built : empty}`,
    `--ip=127.0.0.1`,
    `--port=${port}`,
    "--inspector-port=0",
    `--persist-to=${folder}`,
    `--env-file=${envFile}`,
    "--show-interactive-dev-session=false",
  );
  const url = `http://127.0.0.1:${port}`;
  try {
    await answers(`${url}/healthz`, worker.exited, 60);
  } catch (cause) {
    await worker.stop();
    throw new Error(`the API did not start\n${worker.output()}`, { cause });
  }
  return {
    url,
    developmentKey: secrets.DEVELOPMENT_KEY,
    operatorKey: secrets.OPERATOR_KEY,
    output: worker.output,
    stop: worker.stop,
  };
}
