// Runs on the Node that the machine has (20 or newer) before anything is installed: so plain JavaScript, no dependency.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const bin = join(root, "node_modules", ".bin");

/** The environment in which the project's own Node 24 comes first. */
export const env = {
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH ?? ""}`,
  TURBO_TELEMETRY_DISABLED: "1",
  WRANGLER_SEND_METRICS: "false",
  DO_NOT_TRACK: "1",
};

export const say = (text) => process.stderr.write(`${text}\n`);

/** Installs what the lockfile names, if it is not there yet. */
export function install({ quiet = false } = {}) {
  const stamp = join(root, "node_modules", ".modules.yaml");
  const lockfile = join(root, "pnpm-lock.yaml");
  if (existsSync(stamp) && existsSync(join(bin, "node")) && statSync(stamp).mtimeMs >= statSync(lockfile).mtimeMs)
    return;
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const started = Date.now();
  if (!quiet) say(`installing packages with ${packageManager} …`);
  const { status, stdout, stderr } = spawnSync("npx", ["--yes", packageManager, "install", "--frozen-lockfile"], {
    cwd: root,
    env,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    say(stdout ?? "");
    say(stderr ?? "");
    say("the packages could not be installed; see above");
    process.exit(1);
  }
  if (!quiet) say(`installed in ${Math.round((Date.now() - started) / 1000)} s`);
}

/** Runs a TypeScript file on the project's Node 24 and gives its exit code. */
export function runTypeScript(file, args = []) {
  const { status, signal } = spawnSync(join(bin, "node"), [join(root, file), ...args], {
    cwd: root,
    env,
    stdio: "inherit",
  });
  return status ?? (signal === "SIGINT" || signal === "SIGTERM" ? 0 : 1);
}
