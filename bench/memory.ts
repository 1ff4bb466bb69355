/**
 * Is memory steady? `node memory.ts [--requests N]` (50,000): our bundled Worker in plain workerd, without what `wrangler
 * dev` puts around it (under which a bare proxy grows too: see load.ts --steady), 16 clients, 40 different texts. Bodies are
 * read, scanned twice, masked, answered and receipted; D1, queue and tenant's object are stand-ins that keep nothing, and
 * no vendor is asked. Prints workerd's resident megabytes; ends with 1 when the last half grows by more than a tenth.
 */
import { execFileSync, spawn } from "node:child_process";
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { DEFAULT_SETTINGS } from "@sottovoce/contract";
import { freePort } from "@sottovoce/start/processes";
import autocannon from "autocannon";

const requests = Number(process.argv.find((_, i) => process.argv[i - 1] === "--requests") ?? 50_000);
const api = join(import.meta.dirname, "../apps/api");
const folder = mkdtempSync(join(tmpdir(), "sottovoce-memory-"));
const key = `dev_${randomBytes(24).toString("hex")}`;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

function bundle(): void {
  const assets = join(folder, "assets");
  mkdirSync(assets);
  writeFileSync(join(assets, "index.html"), "");
  const wrangler = join(api, "node_modules/.bin/wrangler");
  const args = ["deploy", "--dry-run", `--assets=${assets}`, `--outdir=${folder}`];
  execFileSync(wrangler, args, { cwd: api, env: { ...process.env, WRANGLER_SEND_METRICS: "false" }, stdio: "pipe" });
}

/** Variables as `npm start` makes them, and bindings that answer and keep nothing. */
function writeEntry(): void {
  const variables = {
    ENVIRONMENT: "development",
    SESSION_SECRET: randomBytes(48).toString("base64url"),
    DEVELOPMENT_KEY: key,
    ROOT_KEYS: JSON.stringify({ 1: randomBytes(32).toString("base64") }),
    RECEIPT_KEY: JSON.stringify(generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" })),
    VENDORS: "[]",
  };
  const snapshot = {
    tenant: "01JDEV00000000000000000000",
    region: "auto",
    settings: DEFAULT_SETTINGS,
    settingsVersion: 0,
    credentialsVersion: 0,
    secrets: {},
  };
  writeFileSync(
    join(folder, "entry.js"),
    `import worker from "./index.js";
const snapshot = ${JSON.stringify(snapshot)};
const object = {
  snapshot: async (seen) => (seen.settingsVersion === 0 ? "same" : snapshot),
  admit: async () => ({ kind: "admitted" }), settle: async () => {}, report: async () => {}, countKinds: async () => {},
  note: async () => {}, look: async (keys) => keys.map(() => ({ circuit: "closed", billedToday: 0 })),
};
const env = { ...${JSON.stringify(variables)}, DB: { prepare() {} }, JOBS: { send: async () => {} },
  TENANTS: { idFromName: (name) => name, get: () => object } };
export default { fetch: (request, _env, context) => worker.fetch(request, env, context) };
`,
  );
}

function writeConfig(port: number): string {
  const model = readdirSync(folder).find((name) => name.endsWith(".bin")) ?? "";
  const path = join(folder, "config.capnp");
  writeFileSync(
    path,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [(name = "entry.js", esModule = embed "entry.js"), (name = "index.js", esModule = embed "index.js"),
      (name = "${model}", data = embed "${model}")],
    compatibilityDate = "2026-07-01", compatibilityFlags = ["enable_request_signal"]))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]);`,
  );
  return path;
}

bundle();
writeEntry();
const port = await freePort(8_980);
const requireFrom = createRequire(createRequire(join(api, "package.json")).resolve("wrangler/package.json"));
const { default: binary }: { readonly default: string } = requireFrom("workerd");
const workerd = spawn(binary, ["serve", writeConfig(port)], { stdio: "ignore" });
const memory = (): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${workerd.pid}/status`, "utf8"))?.[1] ?? 0) / 1_024;

try {
  await sleep(3_000);
  const texts = Array.from({ length: 40 }, (_, index) =>
    JSON.stringify({
      source: "en",
      target: "en",
      contentType: "ticket",
      direction: "inbound",
      segments: [
        `Hola, soy María Rossi ${index}, mi correo es maria${index}@example.com y el pedido 4471-${index}88 no ha llegado. Gracias, calle Mayor 12, Madrid.`,
      ],
    }),
  );
  const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
  const seen: number[] = [];
  let bad = 0;
  for (let round = 0; round <= 10; round += 1) {
    if (round > 0) {
      const { non2xx, errors } = await autocannon({
        url: `http://127.0.0.1:${port}/v1/translations`,
        connections: 16,
        amount: Math.round(requests / 10),
        requests: texts.map((body) => ({ method: "POST" as const, headers, body })),
      });
      bad += non2xx + errors;
    }
    seen.push(memory());
    say(
      `${String(Math.round((requests / 10) * round)).padStart(8)} requests ${(seen.at(-1) ?? 0).toFixed(0).padStart(6)} MB`,
    );
  }
  const growth = (seen[10] ?? 0) / (seen[5] ?? 1);
  say(`not 2xx: ${bad}; the last half: ×${growth.toFixed(2)}`);
  process.exitCode = bad === 0 && growth <= 1.1 ? 0 : 1;
} finally {
  workerd.kill();
  rmSync(folder, { recursive: true, force: true });
}
