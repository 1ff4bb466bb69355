import { spawn, spawnSync } from "node:child_process";
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeConfig } from "./deploy.ts";
import { parseOptions } from "./options.ts";
import { readJsonc } from "./read-jsonc.ts";
import { newSecrets, SECRET_NAMES } from "./secrets.ts";
import { WRANGLER } from "./testing/grammar.ts";

// The real wrangler and the real Worker, without an account.
const root = fileURLToPath(new URL("../..", import.meta.url));
const scratch = mkdtempSync(join(root, ".deploy-test-"));
const assets = join(scratch, "assets");
const env = { ...process.env, WRANGLER_SEND_METRICS: "false", WRANGLER_WRITE_LOGS: "false", CI: "1", NO_COLOR: "1" };
const secrets = newSecrets(SECRET_NAMES);
const configs = { auto: "", eu: "" };

beforeAll(() => {
  mkdirSync(assets);
  writeFileSync(join(assets, "index.html"), "<!doctype html><title>admin</title>");
  for (const region of ["auto", "eu"] as const)
    configs[region] = writeConfig(
      {
        options: parseOptions({ name: "sottovoce", region, origins: "https://support.example.com" }),
        committed: readJsonc(join(root, "apps/api/wrangler.jsonc")),
        apiFolder: join(root, "apps/api"),
        folder: join(scratch, "configs", region),
        assets,
        say: () => undefined,
      },
      "00000000-0000-4000-8000-000000000000",
    );
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe("the configuration that is written", () => {
  it("is bundled by wrangler as a deployment would, with model, assets and every binding", () => {
    const outdir = join(scratch, "bundle");
    const { status, stdout, stderr } = spawnSync(
      WRANGLER,
      ["deploy", "--dry-run", "--outdir", outdir, "--config", configs.eu],
      { cwd: scratch, env, encoding: "utf8" },
    );
    expect(stderr).toBe("");
    expect(status).toBe(0);
    for (const binding of ["env.TENANTS", "env.JOBS", "env.DB", "env.REGION", "env.CALLER_RATE"])
      expect(stdout).toContain(binding);
    expect(existsSync(join(outdir, "index.js"))).toBe(true);
    expect(globSync("*.bin", { cwd: outdir })).toHaveLength(1);
  }, 120_000);

  it("S55: has no secret in the bundle or beside it", () => {
    const files = globSync("{bundle,configs}/**/*.{js,map,jsonc}", { cwd: scratch });
    expect(files.length).toBeGreaterThan(1);
    const text = files.map((file) => readFileSync(join(scratch, file), "utf8")).join("\n");
    expect(Object.values(secrets).filter((secret) => text.includes(secret))).toEqual([]);
    // What a vendor's, a CRM's or Cloudflare's credential looks like, and a private key.
    expect(
      text.match(
        /sk-[A-Za-z0-9]{32,}|AKIA[A-Z0-9]{16}|"d":\s*"[\w-]{43}"|-----BEGIN (?:RSA )?PRIVATE KEY-----\\n[A-Za-z0-9]/u,
      ),
    ).toBeNull();
  });
});

describe("the Worker in production", () => {
  it("starts with the variables and secrets that a deployment gives it", async () => {
    expect((await start("auto", secrets)).status).toBe(200);
  }, 60_000);

  it.each(["SESSION_SECRET", "ROOT_KEYS", "RECEIPT_KEY"])(
    "answers nothing without %s",
    async (name) => {
      const { status, output } = await start("auto", { ...secrets, [name]: "" });
      expect([status, output.includes(name)]).toEqual([500, true]);
    },
    60_000,
  );

  // Nobody's machine has jurisdictions but Cloudflare's. That workerd refuses shows that the Worker asks for one, and does not go without.
  it("S62: in EU mode reaches for the EU jurisdiction, which only Cloudflare has", async () => {
    const { status, output } = await start("eu", secrets);
    expect([status, output.includes("Jurisdiction restrictions are not implemented")]).toEqual([500, true]);
  }, 60_000);
});

type Started = { readonly status: number; readonly output: string };

/** What /healthz says, from workerd with the written configuration. */
async function start(region: "auto" | "eu", values: Readonly<Record<string, string>>): Promise<Started> {
  const envFile = join(scratch, "secrets.env");
  const lines = Object.entries(values).map(([name, value]) => `${name}='${value}'\n`);
  writeFileSync(envFile, lines.join(""), { mode: 0o600 });
  const port = await freePort();
  const args = ["dev", "--config", configs[region], "--env-file", envFile, "--ip=127.0.0.1", `--port=${port}`];
  const child = spawn(WRANGLER, [...args, "--inspector-port=0", `--persist-to=${scratch}`], {
    cwd: scratch,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
  try {
    // Where the Worker does not build, wrangler takes the request and never answers: so each has its own end.
    for (const deadline = Date.now() + 45_000; Date.now() < deadline;) {
      const signal = AbortSignal.timeout(5_000);
      const reply = await fetch(`http://127.0.0.1:${port}/healthz`, { signal }).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 250));
      if (reply !== undefined) return { status: reply.status, output: Buffer.concat(chunks).toString() };
    }
    throw new Error(`the Worker did not answer\n${Buffer.concat(chunks).toString()}`);
  } finally {
    // Its own group: workerd ends with it.
    if (child.pid !== undefined) process.kill(-child.pid, "SIGTERM");
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
