/**
 * What happens when the database is away for a minute? `node d1-down.ts [--seconds N] [--rate N]` (60, 8): the real Worker
 * with its queue translates at a steady rate while D1's table is taken away under it and put back. Prints latencies before,
 * during and after, failures, and whether every row arrived once and the day's sums agree.
 */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { CREDENTIALS, createEmulator, listen, pseudo } from "@sottovoce/emulator";
import { startApi } from "@sottovoce/start/api";
import { freePort } from "@sottovoce/start/processes";

const valueOf = (name: string, otherwise: number): number =>
  Number(process.argv.find((_, i) => process.argv[i - 1] === name) ?? otherwise);
const seconds = valueOf("--seconds", 60);
const rate = valueOf("--rate", 8);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const folder = mkdtempSync(join(tmpdir(), "sottovoce-d1-"));
const server = await listen(createEmulator({ engine: pseudo() }));
const api = await startApi({
  port: await freePort(8_860),
  folder,
  allowedOrigins: [],
  vendors: [{ id: "deepl", settings: { key: CREDENTIALS.deepl.key } }],
  variables: { VENDOR_PROXY: server.url },
});
const headers = { "content-type": "application/json", authorization: `Bearer ${api.developmentKey}` };

const done = new Set<string>();
let failed = 0;

async function translate(index: number): Promise<number> {
  const started = performance.now();
  const response = await fetch(`${api.url}/v1/translations`, {
    method: "POST",
    headers,
    body: JSON.stringify({
      source: "es",
      target: "en",
      contentType: "ticket",
      direction: "inbound",
      segments: [`Hola, el pedido ${index} no ha llegado todavía, gracias.`],
    }),
  }).catch(() => undefined);
  if (response?.ok === true) done.add(((await response.json()) as { job: string }).job);
  else failed += 1;
  return performance.now() - started;
}

/** A request every so often, whether the one before has come back or not. */
async function phase(name: string, length: number): Promise<void> {
  const pending: Promise<number>[] = [];
  for (let sent = 0; sent < length * rate; sent += 1) {
    pending.push(translate(done.size + sent));
    await sleep(1_000 / rate);
  }
  const times = (await Promise.all(pending)).toSorted((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(0).padStart(6);
  say(
    `${name.padEnd(10)} ${String(times.length).padStart(5)} requests  p50 ${at(0.5)} ms  p95 ${at(0.95)} ms  failed ${failed}`,
  );
}

/** The file in which workerd keeps the database. */
function database(): DatabaseSync {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith(".sqlite") || !entry.parentPath.includes("/d1/")) continue;
    const file = new DatabaseSync(join(entry.parentPath, entry.name));
    if (file.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'jobs'").get() !== undefined) return file;
    file.close();
  }
  throw new Error("there is no database");
}

try {
  await phase("before", 15);
  const db = database();
  db.exec("PRAGMA busy_timeout = 10000; ALTER TABLE jobs RENAME TO jobs_away");
  await phase("away", seconds);
  db.exec("ALTER TABLE jobs_away RENAME TO jobs");
  await phase("after", 15);
  const count = (): number => Number(db.prepare("SELECT count(*) AS n FROM jobs").get()?.["n"]);
  const until = Date.now() + 5 * 60_000;
  while (count() < done.size && Date.now() < until) await sleep(2_000);
  const sums = Number(db.prepare("SELECT sum(jobs) AS n FROM usage_daily").get()?.["n"]);
  say(`translated ${done.size}, failed ${failed}; rows ${count()}, in the day's sums ${sums}`);
  process.exitCode = failed === 0 && count() === done.size && sums === done.size ? 0 : 1;
} finally {
  await api.stop();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
