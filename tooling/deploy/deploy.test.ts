import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Cloud } from "./fake-wrangler.ts";
import { readJsonc } from "./read-jsonc.ts";
import { SECRET_NAMES } from "./secrets.ts";
import { grammarOf } from "./testing/grammar.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const COMMANDS = [
  "whoami",
  "d1 list",
  "d1 info",
  "d1 create",
  "queues info",
  "queues create",
  "d1 migrations apply",
  "deploy",
  "secret list",
  "secret bulk",
];
const ACCOUNT = "0123456789abcdef0123456789abcdef";
// Beside the repository's own, since the paths it writes lead back into the repository.
const scratch = mkdtempSync(join(here, "../../.deploy-test-"));
const deployments = join(scratch, "deployments");
const assets = join(scratch, "assets");
const cloudFile = join(scratch, "cloud.json");
const grammarFile = join(scratch, "grammar.json");

beforeAll(() => {
  mkdirSync(assets);
  writeFileSync(grammarFile, JSON.stringify(grammarOf(COMMANDS)));
}, 120_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(deployments, { recursive: true, force: true });
  writeCloud({});
});

function writeCloud(cloud: Partial<Cloud>): void {
  const empty: Cloud = {
    accounts: [{ id: ACCOUNT, name: "Example" }],
    databases: [],
    queues: [],
    migrations: [],
    worker: null,
    secrets: {},
    breaks: null,
    calls: [],
    accountsUsed: [],
  };
  writeFileSync(cloudFile, JSON.stringify({ ...empty, ...cloud }));
}
const readCloud = (): Cloud => JSON.parse(readFileSync(cloudFile, "utf8")) as Cloud;

function run(...args: string[]): { readonly code: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(here, "main.ts"),
      "--yes",
      "--no-build",
      "--assets",
      assets,
      "--deployments",
      deployments,
      "--wrangler",
      join(here, "fake-wrangler.ts"),
      ...args,
    ],
    {
      encoding: "utf8",
      env: {
        ...process.env,
        FAKE_CLOUD: cloudFile,
        FAKE_GRAMMAR: grammarFile,
        NODE_COMPILE_CACHE: join(scratch, "cache"),
      },
    },
  );
  return { code: status, output: stdout + stderr };
}

const operatorKeyIn = (output: string): string | undefined => /^operator key {2}(\S+)$/mu.exec(output)?.[1];
const configText = (): string => readFileSync(join(deployments, "sottovoce/wrangler.jsonc"), "utf8");

describe("a first run", () => {
  it("makes database, queues, Worker and secrets, and shows the operator key and no other", () => {
    const { code, output } = run();
    expect([code, output.includes("https://sottovoce-api.example.workers.dev")]).toEqual([0, true]);
    const cloud = readCloud();
    expect(cloud.databases.map(({ name }) => name)).toEqual(["sottovoce"]);
    expect(cloud.queues.map(({ name }) => name)).toEqual(["sottovoce-jobs", "sottovoce-jobs-dead"]);
    expect(Object.keys(cloud.secrets).toSorted()).toEqual([...SECRET_NAMES].toSorted());
    expect(operatorKeyIn(output)).toBe(cloud.secrets["OPERATOR_KEY"]);
    for (const [name, secret] of Object.entries(cloud.secrets))
      expect(output.includes(secret)).toBe(name === "OPERATOR_KEY");
    expect(cloud.accountsUsed.slice(1).every((account) => account === ACCOUNT)).toBe(true);
  });

  it("leaves no secret in any file and in no argument", () => {
    run();
    const cloud = readCloud();
    const files = globSync("**/*", { cwd: deployments }).map((file) => join(deployments, file));
    const written = files.filter((file) => statSync(file).isFile()).map((file) => readFileSync(file, "utf8"));
    for (const secret of Object.values(cloud.secrets)) {
      expect(written.join("\n")).not.toContain(secret);
      expect(JSON.stringify(cloud.calls)).not.toContain(secret);
    }
  });

  it("deploys the committed configuration with this account's names, ids and variables, and nothing else changed", () => {
    run("--origins", "https://support.example.com", "--domain", "api.example.com");
    const { worker, databases } = readCloud();
    const committed = readJsonc(join(here, "../../apps/api/wrangler.jsonc")) as Record<string, unknown>;
    expect(worker).toMatchObject({
      name: "sottovoce-api",
      account_id: ACCOUNT,
      routes: [{ pattern: "api.example.com", custom_domain: true }],
      d1_databases: [{ binding: "DB", database_id: databases[0]?.uuid }],
      vars: {
        ENVIRONMENT: "production",
        REGION: "auto",
        SELF_HOSTED: "no",
        ALLOWED_ORIGINS: "https://support.example.com",
      },
    });
    for (const kept of [
      "observability",
      "logpush",
      "send_metrics",
      "durable_objects",
      "migrations",
      "triggers",
      "rules",
    ])
      expect(worker?.[kept]).toEqual(committed[kept]);
  });
});

describe("a second run", () => {
  it("makes nothing, rotates nothing, and asks nothing again", () => {
    const before = run("--origins", "https://support.example.com");
    const first = readCloud();
    const config = configText();
    writeCloud({ ...first, calls: [] });
    const { code, output } = run();
    const { calls, ...after } = readCloud();
    expect([before.code, code]).toEqual([0, 0]);
    expect(calls.filter(([, verb]) => verb === "create" || verb === "bulk")).toEqual([]);
    expect(after.secrets).toEqual(first.secrets);
    expect([after.databases, after.queues]).toEqual([first.databases, first.queues]);
    expect(configText()).toBe(config);
    expect(operatorKeyIn(output)).toBeUndefined();
  });

  it("gives an operator who lost the key another, and leaves the other secrets alone", () => {
    run();
    const first = readCloud().secrets;
    const { output } = run("--new-operator-key");
    const { OPERATOR_KEY, ...others } = readCloud().secrets;
    expect(OPERATOR_KEY).not.toBe(first["OPERATOR_KEY"]);
    expect(operatorKeyIn(output)).toBe(OPERATOR_KEY);
    expect({ ...others, OPERATOR_KEY: first["OPERATOR_KEY"] }).toEqual(first);
  });
});

describe("after a failure", () => {
  it.each(COMMANDS.filter((command) => command !== "queues info"))("of wrangler %s a run ends the work", (command) => {
    writeCloud({ breaks: command });
    const failed = run();
    expect(failed.code).toBe(1);
    expect(operatorKeyIn(failed.output)).toBeUndefined();
    expect(failed.output).not.toContain("    at ");
    const { code, output } = run();
    const cloud = readCloud();
    expect(code).toBe(0);
    expect([cloud.databases.length, cloud.queues.length, Object.keys(cloud.secrets).length]).toEqual([1, 2, 4]);
    expect(operatorKeyIn(output)).toBe(cloud.secrets["OPERATOR_KEY"]);
  });

  it("to look for secrets none is made: what cannot be seen is not taken for missing", () => {
    run();
    const { secrets } = readCloud();
    writeCloud({ ...readCloud(), breaks: "secret list" });
    expect(run().code).toBe(1);
    expect(readCloud().secrets).toEqual(secrets);
  });
});

describe("a deployment in the EU", () => {
  it("S62: has database and queues in the EU jurisdiction, and a Worker that knows", () => {
    expect(run("--region", "eu").code).toBe(0);
    const { databases, queues, worker } = readCloud();
    expect([...databases, ...queues].map(({ jurisdiction }) => jurisdiction)).toEqual(["eu", "eu", "eu"]);
    expect(worker?.["vars"]).toMatchObject({ REGION: "eu" });
  });

  it.each([
    ["a database", { databases: [{ name: "sottovoce", uuid: "00000000-0000-4000-8000-000000000000" }] }],
    ["a queue", { queues: [{ name: "sottovoce-jobs" }] }],
  ])("S62: is refused where %s of that name is elsewhere already", (_what, cloud) => {
    writeCloud(cloud);
    const { code, output } = run("--region", "eu");
    expect([code, output.includes("in no jurisdiction")]).toEqual([1, true]);
    expect(readCloud().worker).toBeNull();
  });

  it("S62: is not made one of elsewhere by a later run", () => {
    run("--region", "eu");
    expect(run("--region", "auto").code).toBe(1);
    expect(readCloud().worker?.["vars"]).toMatchObject({ REGION: "eu" });
  });
});

describe("what was asked for", () => {
  it.each([
    ["--name", "Not A Name"],
    ["--region", "mars"],
    ["--origins", "http://insecure.example.com"],
    ["--origins", "https://a.example.com/path"],
    ["--domain", "localhost"],
    ["--account", "somebody"],
  ])("is refused with its name: %s %s", (flag, value) => {
    const { code, output } = run(flag, value);
    expect([code, output.includes(`missing or bad: ${flag}`)]).toEqual([1, true]);
    expect(readCloud().databases).toEqual([]);
  });

  it("must name the account where there are several", () => {
    writeCloud({
      accounts: [
        { id: ACCOUNT, name: "One" },
        { id: "f".repeat(32), name: "Two" },
      ],
    });
    expect(run().output).toContain("--account");
    expect(run("--account", "f".repeat(32)).code).toBe(0);
    expect(new Set(readCloud().accountsUsed.slice(2))).toEqual(new Set(["f".repeat(32)]));
  });

  it("has names and counters of its own under another name", () => {
    run();
    expect(run("--name", "trial").code).toBe(0);
    const { databases, worker } = readCloud();
    expect([databases.map(({ name }) => name), worker?.["name"]]).toEqual([["sottovoce", "trial"], "trial-api"]);
    const ids = (text: string): string[] => [...text.matchAll(/"namespace_id": "(\d+)"/gu)].map(([, id = ""]) => id);
    const own = ids(readFileSync(join(deployments, "trial/wrangler.jsonc"), "utf8"));
    expect(own.length).toBeGreaterThan(0);
    expect(ids(configText()).filter((id) => own.includes(id))).toEqual([]);
  });
});

describe("the stand-in for wrangler", () => {
  it.each([
    ["d1", "create", "x", "--region", "eu"],
    ["d1", "create", "x", "--jurisdiction", "mars"],
    ["d1", "create", "x", "y"],
    ["queues", "make", "x"],
    ["secret", "bulk", "--json"],
  ])("refuses what the installed wrangler does not list: %s %s %s %s", (...args) => {
    const { status } = spawnSync(process.execPath, [join(here, "fake-wrangler.ts"), ...args], {
      env: { ...process.env, FAKE_CLOUD: cloudFile, FAKE_GRAMMAR: grammarFile },
    });
    expect(status).toBe(1);
    expect(existsSync(cloudFile)).toBe(true);
  });
});
