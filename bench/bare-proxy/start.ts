import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { delay, freePort, run } from "@sottovoce/start/processes";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");

/** The bare proxy in workerd, by the same `wrangler dev` as ours. */
export async function startBareProxy(vendor: string, key: string) {
  const port = await freePort(9_100);
  const env = {
    ...process.env,
    PATH: `${join(root, "node_modules/.bin")}${delimiter}${process.env["PATH"] ?? ""}`,
    WRANGLER_SEND_METRICS: "false",
    CI: "1",
  };
  const wrangler = join(root, "apps/api/node_modules/.bin/wrangler");
  const args = [
    "dev",
    "--ip=127.0.0.1",
    `--port=${port}`,
    "--inspector-port=0",
    `--var=VENDOR:${vendor}`,
    `--var=KEY:${key}`,
    "--show-interactive-dev-session=false",
  ];
  const worker = run(wrangler, args, { cwd: here, env });
  const url = `http://127.0.0.1:${port}`;
  for (let left = 200; left > 0; left -= 1) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer !== undefined) return { url, stop: worker.stop };
    await delay(150);
  }
  await worker.stop();
  throw new Error(`the bare proxy did not start\n${worker.output()}`);
}
