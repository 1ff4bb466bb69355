import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./api.ts";
import { runChecks } from "./checks.ts";
import { newSecrets, startStack, type Secrets } from "./stack.ts";

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const started = Date.now();
const folder = join(root, ".dev");

const [build] = await runChecks([
  { name: "build the sidebars and the workbench", command: ["turbo", "run", "build", "--output-logs=errors-only"] },
]);
if (build?.ok !== true) process.exit(1);

const stack = await startStack({
  folder: join(folder, "state"),
  secrets: keptSecrets(),
  install: true,
  log: say,
}).catch((error: unknown) => {
  say(error instanceof Error ? error.message : "the workbench could not be started");
  process.exit(1);
});

let stopping = false;
const stop = async (): Promise<void> => {
  if (stopping) return;
  stopping = true;
  await stack.stop();
  process.exit(0);
};
process.on("SIGINT", () => void stop());
process.on("SIGTERM", () => void stop());

say("");
for (const line of stack.advice) say(line);
say(`ready in ${Math.round((Date.now() - started) / 1_000)} s; Ctrl-C ends everything`);
say("");
say(`workbench  ${stack.workbench.url}`);
say(`api  ${stack.api.url}`);
say(`api key  ${stack.api.developmentKey}`);
if (stack.customer !== undefined) {
  say(`admin  ${stack.api.url}/admin/`);
  say(`admin key  ${stack.customer.adminKey}`);
}

/** Keys stay the same from one start to the next. */
function keptSecrets(): Secrets {
  const file = join(folder, "secrets.json");
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Partial<Secrets>) : {};
  // A newer version may need one more.
  const secrets = { ...newSecrets(), ...kept };
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}
