import { env as bindings } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import example from "../.dev.vars.example?raw";
import { EnvError, parseEnv, VARIABLES } from "./env.ts";

const parse = (change: Readonly<Record<string, unknown>> = {}) => parseEnv({ ...bindings, ...change }, { fetch });

function variablesRefused(change: Readonly<Record<string, unknown>>): readonly string[] {
  try {
    parse(change);
    return [];
  } catch (error) {
    if (error instanceof EnvError) return error.variables;
    throw error;
  }
}

describe("the environment", () => {
  it("is parsed whole", () => {
    const env = parse();
    expect(env.isProduction).toBe(false);
    expect(env.vendors.map(({ id }) => id)).toEqual(["apertium"]);
  });

  it.each([
    ["ENVIRONMENT", "staging"],
    ["SESSION_SECRET", "thirty-one bytes and no more..."],
    ["DEVELOPMENT_KEY", "short"],
    ["RECEIPT_KEY", "{"],
    ["RECEIPT_KEY", '{"kty":"RSA"}'],
    ["ALLOWED_ORIGINS", "*"],
    ["VENDORS", "not JSON"],
    ["VENDORS", "{}"],
    ["DB", {}],
    ["JOBS", {}],
    ["TENANTS", {}],
    ["ROUTING", '{"policy":"random"}'],
    ["ROUTING", '{"polices":"speed"}'],
    ["VENDOR_PROXY", "http://example.com:80"],
  ])("is refused at the door when %s is bad", (name, value) => {
    expect(variablesRefused({ [name]: value })).toEqual([name]);
  });

  const OPTIONAL = new Set(["DEVELOPMENT_KEY", "ROUTING", "VENDOR_PROXY"]);
  it.each(VARIABLES.filter((name) => !OPTIONAL.has(name)))("is refused when %s is missing", (name) => {
    expect(variablesRefused({ [name]: undefined })).toEqual([name]);
    expect(variablesRefused({ [name]: "" })).toEqual([name]);
  });

  it("names everything that is wrong, and no value", () => {
    expect(variablesRefused({ SESSION_SECRET: "my-secret", VENDORS: undefined })).toEqual([
      "SESSION_SECRET",
      "VENDORS",
    ]);
    expect(() => parse({ SESSION_SECRET: "my-secret" })).toThrow("missing or bad: SESSION_SECRET");
  });

  it("names the field of a vendor's settings", () => {
    const settings = (value: unknown) => ({ VENDORS: JSON.stringify([value]) });
    expect(variablesRefused(settings({ id: "nobody", settings: {} }))).toEqual(["VENDORS[0].id"]);
    expect(variablesRefused(settings({ id: "apertium", settings: { url: 7 } }))).toEqual(["VENDORS[0].settings.url"]);
    expect(variablesRefused(settings({ id: "deepl", settings: {} }))).toEqual(["VENDORS[0].settings.key"]);
  });

  it("refuses a development key in production", () => {
    expect(variablesRefused({ ENVIRONMENT: "production" })).toEqual(["DEVELOPMENT_KEY"]);
    expect(parse({ ENVIRONMENT: "production", DEVELOPMENT_KEY: "" }).developmentKey).toBeUndefined();
  });

  it("has an example that names every variable and no other", () => {
    const named = example.split("\n").flatMap((line) => /^[A-Z_]+(?==)/.exec(line)?.[0] ?? []);
    expect(named.toSorted()).toEqual(VARIABLES.toSorted());
  });
});
