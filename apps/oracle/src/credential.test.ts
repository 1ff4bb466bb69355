import { HostError } from "@sottovoce/sidebar/host";
import { describe, expect, it } from "vitest";
import { oracleCredential } from "./credential.ts";
import type { ExtensionProvider } from "./framework.ts";
import { areComplete, readProperties, type Properties } from "./properties.ts";
import { settle } from "./settle.ts";
import { CONTROLLER_PATH } from "./testing/index.ts";
import { createSite } from "./testing/stage.ts";

const TENANT = "01JZZZZZZZZZZZZZZZZZZZZZZZ";
const SITE = "https://northwind.example";

async function stage(
  properties: Readonly<Record<string, string>> = {},
  wrap = (fetch: typeof globalThis.fetch) => fetch,
) {
  const site = createSite({ properties: { apiUrl: "https://api.sottovoce.test", tenant: TENANT, ...properties } });
  const { global } = site.desktop.attach();
  const { extension_loader: loader } = global as { extension_loader: { load: (id: string) => never } };
  const provider = await settle<ExtensionProvider>(() => loader.load("test"), "not-allowed");
  const context = await settle(() => provider.getGlobalContext(), "not-allowed");
  const asked: string[] = [];
  const fetch = wrap(async (input, init) => {
    asked.push(`${init?.method ?? "GET"} ${new Request(input).url}`);
    return site.fetch(input, init);
  });
  const credential = oracleCredential({ context, properties: await readProperties(context), fetch });
  return { site, credential, asked };
}

describe("the session as a proof", () => {
  it("is the site's origin, the session's token and the account's number, and asks nobody anything", async () => {
    const { site, credential, asked } = await stage();
    const { tenant, proof, fetch } = await credential();
    expect(tenant).toBe(TENANT);
    expect(proof).toEqual({ kind: "oracle-session", site: SITE, accountId: 12, sessionToken: "session-1" });
    expect(site.rest.isLive("session-1")).toBe(true);
    expect([fetch, asked]).toEqual([undefined, []]);
    expect(site.desktop.violations).toEqual([]);
  });

  it("S10: names neither the agent nor the profile, though the framework would", async () => {
    const { credential } = await stage();
    expect(JSON.stringify(await credential())).not.toMatch(/"agent"|Support|login|profile/iu);
  });

  it("is a fresh one each time, so that one which ended is not shown again", async () => {
    const { site, credential } = await stage();
    await credential();
    site.rest.expireTokens();
    expect((await credential()).proof).toMatchObject({ sessionToken: "session-2" });
  });

  it("is none where the framework gives no token", async () => {
    const { site, credential } = await stage();
    site.desktop.knobs.sessionTokenFails = true;
    await expect(credential()).rejects.toMatchObject({ code: "not-allowed" });
  });
});

describe("a controller's token as a proof", () => {
  it("is fetched from this very site with the session, and the session goes nowhere else", async () => {
    const { site, credential, asked } = await stage({ jwtPath: CONTROLLER_PATH });
    const shown = await credential();
    expect(shown).toEqual({ tenant: TENANT, proof: { kind: "oracle-jwt", token: "header.2.signature" } });
    expect(asked).toEqual([`POST ${SITE}${CONTROLLER_PATH}`]);
    expect(JSON.stringify(shown)).not.toContain("session-");
    expect(site.portal.calls()).toBe(1);
  });

  it("sends the session as a form, follows nowhere and lets nothing be kept", async () => {
    const inits: RequestInit[] = [];
    const { credential } = await stage({ jwtPath: CONTROLLER_PATH }, (fetch) => (input, init) => {
      inits.push(init ?? {});
      return fetch(input, init);
    });
    await credential();
    expect(inits).toMatchObject([
      {
        method: "POST",
        body: "session_id=session-1",
        redirect: "error",
        cache: "no-store",
        referrerPolicy: "no-referrer",
      },
    ]);
  });

  it.each([
    ["a controller that is not there", () => Promise.resolve(Response.json({}, { status: 404 })), "not-allowed"],
    ["a session it does not know", () => Promise.resolve(Response.json({}, { status: 403 })), "not-allowed"],
    ["a page instead of a token", () => Promise.resolve(new Response("<!doctype html>")), "not-allowed"],
    ["another thing than a JWT", () => Promise.resolve(Response.json({ token: "x" })), "not-allowed"],
    ["a token without end", () => Promise.resolve(Response.json({ token: `a.b.${"c".repeat(5_000)}` })), "not-allowed"],
    ["a site out of reach", () => Promise.reject(new TypeError("network")), "timeout"],
  ] as const)("is none with %s, and the weaker proof does not take its place", async (_name, answer, code) => {
    const { credential } = await stage({ jwtPath: CONTROLLER_PATH }, () => answer);
    const outcome = await credential().catch((error: unknown) => error);
    expect(outcome).toBeInstanceOf(HostError);
    expect(outcome).toMatchObject({ code });
  });
});

describe("the properties", () => {
  const complete = (change: Partial<Properties>) =>
    areComplete({
      apiUrl: "https://api.sottovoce.test",
      tenant: TENANT,
      jwtPath: "",
      developmentKey: "",
      responseEntryType: "",
      responseFormat: "html",
      ...change,
    });

  it.each([{}, { jwtPath: CONTROLLER_PATH }, { tenant: "", developmentKey: "k" }])("are enough: %j", (change) => {
    expect(complete(change)).toBe(true);
  });

  it.each([
    { apiUrl: "" },
    { tenant: "" },
    { tenant: "northwind", developmentKey: "k" },
    { jwtPath: "//evil.example/cc/a/b" },
    { jwtPath: "/cc/Sottovoce/token?to=evil.example" },
    { jwtPath: "/cc/../services/rest" },
    { jwtPath: "https://evil.example/cc/a/b" },
    { jwtPath: "@evil.example/cc/a/b" },
  ])("are not enough: %j", (change) => {
    expect(complete(change)).toBe(false);
  });
});
