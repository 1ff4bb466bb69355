import { readJsonc } from "@sottovoce/deploy";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const configs = globSync("{apps,packages,tooling}/**/wrangler.{json,jsonc,toml}", {
  cwd: root,
  exclude: (path) => /(^|\/)(node_modules|dist|\.dev|\.wrangler)(\/|$)/u.test(path),
});
const config = readJsonc(join(root, "apps/api/wrangler.jsonc")) as Readonly<Record<string, unknown>>;

/** Every key at any depth, with its value. */
const entriesOf = (value: unknown): (readonly [string, unknown])[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[key, inner] as const, ...entriesOf(inner)])
    : [];

describe("the Worker's configuration", () => {
  it("S30: is the only one of a Worker that is deployed, so that no other Worker has settings of its own", () =>
    expect(configs).toEqual(["apps/api/wrangler.jsonc"]));

  it("S30: writes no logs, no invocation logs and no traces", () =>
    expect(config["observability"]).toEqual({
      enabled: false,
      logs: { enabled: false, invocation_logs: false },
      traces: { enabled: false },
    }));

  it("S30: pushes logs nowhere, has no Worker that tails it, and sends no usage of the tool", () => {
    expect([config["logpush"], config["send_metrics"]]).toEqual([false, false]);
    const sinks = [
      "tail_consumers",
      "streaming_tail_consumers",
      "analytics_engine_datasets",
      "pipelines",
      "destinations",
    ];
    expect(entriesOf(config).filter(([key]) => sinks.includes(key))).toEqual([]);
  });

  it("S30: has no named environment, in which any of this could be otherwise", () =>
    expect(config["env"]).toBeUndefined());

  it("S30: keeps nothing in a store that could hold a text", () => {
    const stores = ["kv_namespaces", "r2_buckets", "vectorize", "hyperdrive", "ai", "workflows", "cache"];
    expect(entriesOf(config).filter(([key]) => stores.includes(key))).toEqual([]);
  });

  it("S30: is not turned the other way by a flag of a script or of the deployment", () => {
    const files = globSync("{apps,packages,tooling}/*/package.json", { cwd: root }).concat(
      globSync("tooling/{start,deploy}/*.{ts,mjs}", { cwd: root }),
    );
    const flagged = files.filter((file) =>
      /--logpush|["' ]tail["' ]|--upload-source-maps/u.test(readFileSync(join(root, file), "utf8")),
    );
    expect(flagged).toEqual([]);
  });

  it("has no secret among its variables", () => expect(config["vars"]).toEqual({ ENVIRONMENT: "production" }));
});
