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
    ["OPERATOR_KEY", "too short"],
    ["SESSION_SECRET_PREVIOUS", "short"],
    ["ROUTING", '{"policy":"random"}'],
    ["ROUTING", '{"polices":"speed"}'],
    ["VENDOR_PROXY", "http://example.com:80"],
  ])("is refused at the door when %s is bad", (name, value) => {
    expect(variablesRefused({ [name]: value })).toEqual([name]);
  });

  const OPTIONAL = new Set([
    "ALLOWED_ORIGINS",
    "DEVELOPMENT_KEY",
    "OPERATOR_KEY",
    "RECEIPT_KEYS_PREVIOUS",
    "REGION",
    "ROUTING",
    "SELF_HOSTED",
    "SESSION_SECRET_PREVIOUS",
    "VENDORS",
    "VENDOR_PROXY",
  ]);
  it.each(VARIABLES.filter((name) => !OPTIONAL.has(name)))("is refused when %s is missing", (name) => {
    expect(variablesRefused({ [name]: undefined })).toEqual([name]);
    expect(variablesRefused({ [name]: "" })).toEqual([name]);
  });

  it("names everything that is wrong, and no value", () => {
    expect(variablesRefused({ SESSION_SECRET: "my-secret", RECEIPT_KEY: undefined })).toEqual([
      "SESSION_SECRET",
      "RECEIPT_KEY",
    ]);
    expect(() => parse({ SESSION_SECRET: "my-secret" })).toThrow("missing or bad: SESSION_SECRET");
  });

  it("names the field of a vendor's settings", () => {
    const settings = (value: unknown) => ({ VENDORS: JSON.stringify([value]) });
    expect(variablesRefused(settings({ id: "nobody", settings: {} }))).toEqual(["VENDORS[0].id"]);
    expect(variablesRefused(settings({ id: "apertium", settings: { url: 7 } }))).toEqual(["VENDORS[0].settings.url"]);
    expect(variablesRefused(settings({ id: "deepl", settings: {} }))).toEqual(["VENDORS[0].settings.key"]);
  });

  it("refuses what is for development only in production", () => {
    expect(variablesRefused({ ENVIRONMENT: "production" })).toEqual(["DEVELOPMENT_KEY", "VENDORS"]);
    const production = { ENVIRONMENT: "production", DEVELOPMENT_KEY: "", VENDORS: "" };
    expect(parse(production).developmentKey).toBeUndefined();
    expect(variablesRefused({ ...production, ROUTING: "{}" })).toEqual(["ROUTING"]);
  });

  it("S62: keeps customers' objects in the EU where the deployment is there", () => {
    expect(variablesRefused({ REGION: "mars" })).toEqual(["REGION"]);
    const asked: string[] = [];
    const TENANTS = {
      idFromName: () => ({}),
      jurisdiction: (name: string) => {
        asked.push(name);
        return TENANTS;
      },
    };
    parse({ ENVIRONMENT: "production", DEVELOPMENT_KEY: "", VENDORS: "", REGION: "eu", TENANTS });
    expect(asked).toEqual(["eu"]);
  });

  it.each(["", "{}", '{"1":"short"}', '{"0":"MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="}', "[]"])(
    "takes no root keys that are none: %s",
    (keys) => expect(variablesRefused({ ROOT_KEYS: keys })).toEqual(["ROOT_KEYS"]),
  );

  it("has an example that names every variable and no other", () => {
    const named = example.split("\n").flatMap((line) => /^[A-Z_]+(?==)/.exec(line)?.[0] ?? []);
    expect(named.toSorted()).toEqual(VARIABLES.toSorted());
  });
});
