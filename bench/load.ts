/**
 * How much does the real Worker carry? `node load.ts [--seconds N] [--steady N]`: requests per second and latencies at 1,
 * 16 and 64 clients with 200 and 2,000 characters, through our Worker and through a bare Hono proxy to the same emulated
 * DeepL, in one run, on one machine, all on the loopback address. `--steady N` then sends N requests (50,000 in the figures
 * we publish) and prints workerd's memory as it goes. Load is made by autocannon.
 */
import { readdirSync, readFileSync } from "node:fs";
import { CREDENTIALS, createEmulator, listen, pseudo } from "@sottovoce/emulator";
import autocannon from "autocannon";
import { startBareProxy } from "./bare-proxy/start.ts";
import { readTickets } from "./tickets.ts";
import { startWorker } from "./worker.ts";

const valueOf = (name: string, otherwise: number): number =>
  Number(process.argv.find((_, i) => process.argv[i - 1] === name) ?? otherwise);
const seconds = valueOf("--seconds", 8);
const steady = valueOf("--steady", 0);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const server = await listen(createEmulator({ engine: pseudo() }));
const { key } = CREDENTIALS.deepl;
const ours = await startWorker([{ id: "deepl", settings: { key } }], { VENDOR_PROXY: server.url });
const bare = await startBareProxy(server.url, key);
const prose = readTickets("es")
  .map(({ text }) => text)
  .join("\n");

/** Forty different texts, so that nothing can be remembered. */
const bodiesOf = (length: number): string[] =>
  Array.from({ length: 40 }, (_, index) => {
    const start = (index * 397) % (prose.length - length);
    const segments = [prose.slice(start, start + length)];
    return JSON.stringify({ source: "es", target: "en", contentType: "ticket", direction: "inbound", segments });
  });

type Target = { readonly name: string; readonly url: string; readonly authorization?: string };
const targets: readonly Target[] = [
  { name: "bare proxy", url: bare.url },
  { name: "sottovoce", url: ours.url, authorization: ours.authorization },
];

const load = (target: Target, length: number, connections: number, amount: { duration: number } | { amount: number }) =>
  autocannon({
    url: `${target.url}/v1/translations`,
    connections,
    ...amount,
    timeout: 30,
    requests: bodiesOf(length).map((body) => ({
      method: "POST" as const,
      headers: {
        "content-type": "application/json",
        ...(target.authorization === undefined ? {} : { authorization: target.authorization }),
      },
      body,
    })),
  });

try {
  say("target       characters  clients  requests/s     p50     p95*    p99  not 2xx");
  for (const length of [200, 2_000])
    for (const connections of [1, 16, 64])
      for (const target of targets) {
        await load(target, length, connections, { duration: 2 });
        const { requests, latency, non2xx, errors } = await load(target, length, connections, { duration: seconds });
        const cells = [latency.p50, latency.p97_5, latency.p99].map((ms) => String(ms).padStart(7));
        say(
          `${target.name.padEnd(13)}${String(length).padStart(10)}${String(connections).padStart(9)}` +
            `${requests.average.toFixed(0).padStart(12)}${cells.join(" ")}${String(non2xx + errors).padStart(9)}`,
        );
      }
  say("* autocannon reports p97.5 where others report p95");

  if (steady > 0) {
    const [, target] = targets;
    if (target === undefined) throw new Error("no target");
    say(`\nmemory of workerd over ${steady} requests of 200 characters, 16 clients`);
    const rounds = 10;
    for (let round = 0; round <= rounds; round += 1) {
      if (round > 0) await load(target, 200, 16, { amount: Math.round(steady / rounds) });
      say(
        `${String(Math.round((steady / rounds) * round)).padStart(9)} requests ${memoryOf("workerd").toFixed(0).padStart(7)} MB`,
      );
    }
  }
} finally {
  await ours.stop();
  await bare.stop();
  await server.close();
}

/** Resident megabytes of all processes of that name: both Workers are among them, the bare one idle. */
function memoryOf(name: string): number {
  return readdirSync("/proc")
    .filter((entry) => /^\d+$/.test(entry))
    .map((id) => {
      try {
        const status = readFileSync(`/proc/${id}/status`, "utf8");
        const isIt = status.startsWith(`Name:\t${name}\n`);
        return isIt ? Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1_024 : 0;
      } catch {
        return 0;
      }
    })
    .reduce((sum, megabytes) => sum + megabytes, 0);
}
