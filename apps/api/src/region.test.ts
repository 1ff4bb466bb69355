import { findVendor } from "@sottovoce/vendors";
import { describe, expect, it } from "vitest";
import { checkRegion, isAllowedIn, isTenantAllowedIn, tenantsOf } from "./region.ts";

const vendor = (id: string, region: "eu" | "us" | "local" | "other") => ({ id, region });

describe("a deployment in the EU", () => {
  it("S62: takes services of the EU and of its own machines, and names every other", () => {
    const vendors = [vendor("a", "eu"), vendor("b", "us"), vendor("c", "local"), vendor("d", "other")];
    expect(checkRegion({ region: "eu", vendors })).toEqual([
      { kind: "vendor", id: "b", region: "us" },
      { kind: "vendor", id: "d", region: "other" },
    ]);
  });

  it("S62: takes no setting that sends text elsewhere", () => {
    expect(checkRegion({ region: "eu", vendors: [], regions: ["eu", "us"] })).toEqual([
      { kind: "regions", region: "us" },
    ]);
    expect(checkRegion({ region: "eu", vendors: [], regions: ["eu", "local"] })).toEqual([]);
  });

  it.each([
    ["deepl", { key: "k".repeat(40) }, []],
    ["deepl", { key: "k".repeat(40), region: "us" }, ["us"]],
    ["azure", { key: "k".repeat(40) }, []],
    ["google-v2", { key: "k".repeat(40) }, ["other"]],
    ["apertium", { url: "http://127.0.0.1:2737" }, []],
    // Somebody's server: where it stands is nobody's knowledge.
    ["apertium", { url: "https://mt.example.com" }, ["other"]],
    ["modernmt", { key: "k".repeat(40) }, ["other"]],
  ])("S62: judges %s by where it was connected: %j", (id, settings, refused) => {
    const connected = findVendor(id)?.connect(settings, { fetch: globalThis.fetch });
    if (connected?.ok !== true) throw new Error(`${id} was not connected`);
    expect(checkRegion({ region: "eu", vendors: [connected.value] }).map(({ region }) => region)).toEqual(refused);
  });

  it("S62: makes no customer who asked for another place", () => {
    expect((["eu", "auto", "us"] as const).map((tenant) => isTenantAllowedIn("eu", tenant))).toEqual([
      true,
      false,
      false,
    ]);
    expect((["eu", "auto", "us"] as const).map((tenant) => isTenantAllowedIn("auto", tenant))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("S62: reaches objects in the EU jurisdiction and nowhere else", () => {
    const asked: string[] = [];
    type Namespace = { readonly place: string; readonly jurisdiction: (place: "eu") => Namespace };
    const namespace = (place: string): Namespace => ({
      place,
      jurisdiction: (one) => {
        asked.push(one);
        return namespace(one);
      },
    });
    expect(tenantsOf(namespace("anywhere"), "eu").place).toBe("eu");
    expect(tenantsOf(namespace("anywhere"), "auto").place).toBe("anywhere");
    expect(asked).toEqual(["eu"]);
  });
});

describe("a deployment anywhere", () => {
  it("takes every service", () => {
    expect((["eu", "us", "local", "other"] as const).every((region) => isAllowedIn("auto", region))).toBe(true);
    expect(checkRegion({ region: "auto", vendors: [vendor("a", "other")], regions: ["us"] })).toEqual([]);
  });
});
