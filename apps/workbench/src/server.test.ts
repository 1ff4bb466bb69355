import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startWorkbench, type Workbench } from "./server.ts";

const KEY = "a-development-key-of-no-worth";
const TENANT = "01JZZZZZZZZZZZZZZZZZZZZZZZ";
const SECRET = "a-shared-secret-of-no-worth-whatsoever";
const ADMIN_KEY = "an-admin-key-of-no-worth";
const options = {
  ports: { workbench: 0, zendeskApp: 0, oracle: 0 },
  apiUrl: "http://127.0.0.1:8787",
  developmentKey: KEY,
  tenant: { id: TENANT, zendeskSecret: SECRET, adminKey: ADMIN_KEY },
};
let workbench: Workbench;

beforeAll(async () => {
  workbench = await startWorkbench(options);
});
afterAll(() => workbench.close());

/** fetch would clean the path up, and sends no Host or Sec-Fetch-Site of one's own. */
const raw = (origin: string, path: string, headers: Record<string, string> = {}, method = "GET") =>
  new Promise<{ status: number; body: string }>((resolve, reject) => {
    const { port } = new URL(origin);
    const sent = request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      let body = "";
      response.on("data", (part) => {
        body += part;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
    });
    sent.on("error", reject);
    sent.end();
  });

describe("the workbench's servers", () => {
  it("are three origins on the loopback address, the app on a site of its own", () => {
    const urls = [workbench.url, workbench.zendeskAppOrigin, workbench.oracleUrl].map((url) => new URL(url));
    expect(new Set(urls.map(({ origin }) => origin)).size).toBe(3);
    expect(urls.map(({ hostname }) => hostname)).toEqual(["localhost", "127.0.0.1", "127.0.0.1"]);
  });

  it("take another port where the wanted one is taken", async () => {
    const taken = Number(new URL(workbench.url).port);
    const second = await startWorkbench({ ...options, ports: { workbench: taken, zendeskApp: 0, oracle: 0 } });
    expect(second.url).not.toBe(workbench.url);
    await second.close();
  });

  it("answer loopback names only, so that no page elsewhere can point a name of its own here", async () => {
    for (const url of [workbench.url, workbench.zendeskAppOrigin, workbench.oracleUrl])
      expect((await raw(url, "/", { host: "rebound.example" })).status).toBe(421);
  });

  it("send nothing that a browser may keep", async () => {
    for (const url of [`${workbench.url}/workbench.json`, `${workbench.zendeskAppOrigin}/1/assets/none.js`])
      expect((await fetch(url)).headers.get("cache-control")).toBe("no-store");
  });

  it.each(["/../server.ts", "/%2e%2e/package.json", "/..%2fpackage.json", "/assets/%00", "/%"])(
    "send no file from outside their folder: %s",
    async (path) => {
      const { status, body } = await raw(workbench.url, path);
      expect(status).toBe(404);
      expect(body).toBe("");
    },
  );
});

describe("the account's origin", () => {
  it("tells its settings to its own pages and to no other", async () => {
    const ask = (site: string) => raw(workbench.url, "/workbench.json", { "sec-fetch-site": site });
    expect((await ask("same-origin")).body).toContain(KEY);
    expect(await ask("cross-site")).toEqual({ status: 403, body: "{}" });
  });

  it("tells them the customer's number, and neither the secret nor the admin's key", async () => {
    const { body } = await raw(workbench.url, "/workbench.json", { "sec-fetch-site": "same-origin" });
    const state = await raw(workbench.oracleUrl, "/workbench/oracle/state.json", { "sec-fetch-site": "same-origin" });
    for (const told of [body, state.body]) {
      expect(told).toContain(TENANT);
      expect(told).not.toContain(SECRET);
      expect(told).not.toContain(ADMIN_KEY);
    }
  });

  it("allows scripts of its own only, and the app's frame only", async () => {
    const policy = (await fetch(`${workbench.url}/workbench.json`)).headers.get("content-security-policy");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain(`frame-src ${workbench.zendeskAppOrigin};`);
    expect(policy).not.toContain("unsafe");
  });

  it("keeps its proxy to its own pages", async () => {
    expect((await raw(workbench.url, "/zendesk/proxy", {}, "POST")).status).toBe(403);
    expect((await raw(workbench.url, "/zendesk/proxy", { "sec-fetch-site": "cross-site" }, "POST")).status).toBe(403);
  });

  it("answers REST paths that it does not have as Zendesk does", async () => {
    const reply = await fetch(`${workbench.url}/api/v2/users/me.json`);
    expect([reply.status, await reply.json()]).toEqual([404, { error: "RecordNotFound" }]);
  });
});

it("lets any origin load the app's files, as Zendesk's hosting does, and nothing but read them", async () => {
  const reply = await fetch(`${workbench.zendeskAppOrigin}/1/assets/index.html`);
  expect(reply.headers.get("access-control-allow-origin")).toBe("*");
  const written = await fetch(`${workbench.zendeskAppOrigin}/1/assets/index.html`, { method: "POST" });
  expect(written.status).toBe(405);
});
