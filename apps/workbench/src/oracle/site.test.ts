import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { samples } from "../samples/index.ts";
import { listenOnLoopback, type Listening } from "../server/loopback.ts";
import { sampleIncidents } from "./sample-incidents.ts";
import { createOracleSite } from "./site.ts";
import { EXTENSION_PATH, LOADER_PATH, WIRE, type SiteState } from "./wire.ts";

let folder: string;
let site: Listening;
let origin: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "oracle-site-"));
  await writeFile(
    join(folder, "pane.html"),
    `<!doctype html><head><script type="module" src="./pane.js"></script></head>`,
  );
  await writeFile(join(folder, "pane.js"), "export {};");
  const options = { extensionDir: folder, pageDir: join(folder, "none"), samples };
  site = await listenOnLoopback(
    createOracleSite({ ...options, apiUrl: "http://127.0.0.1:8787", developmentKey: "a-development-key-of-no-worth" }),
    0,
  );
  origin = `http://localhost:${site.port}`;
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

const state = async (): Promise<SiteState> => (await fetch(origin + WIRE.state)).json();
const token = async (): Promise<string> => {
  const reply = (await (await fetch(origin + WIRE.token, { method: "POST" })).json()) as { token: string };
  return reply.token;
};
const rest = (path: string, session: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${origin}/services/rest/connect/v1.4${path}`, {
    headers: { authorization: `Session ${session}`, "osvc-crest-application-context": "a test", ...headers },
  });

describe("the stand-in for an Oracle site", () => {
  it("puts its loader before an uploaded page's own scripts and forbids inline ones", async () => {
    const reply = await fetch(`${origin}${EXTENSION_PATH}pane.html`);
    const html = await reply.text();
    expect(html.indexOf(LOADER_PATH)).toBeGreaterThan(0);
    expect(html.indexOf(LOADER_PATH)).toBeLessThan(html.indexOf("./pane.js"));
    expect(reply.headers.get("content-security-policy")).toContain("script-src 'self';");
    expect(reply.headers.get("content-security-policy")).toContain("connect-src 'self' http://127.0.0.1:8787;");
  });

  it("serves nothing from outside the extension's folder", async () => {
    for (const path of ["..%2f..%2fetc%2fpasswd", "%2e%2e/pane.html", "gone.html"])
      expect((await fetch(`${origin}${EXTENSION_PATH}${path}`)).ok).toBe(false);
  });

  it("gives every sample as an incident with its threads", async () => {
    const session = await token();
    const { incidents } = await state();
    expect(incidents).toHaveLength(samples.length);
    for (const { incident } of incidents) {
      const reply = await rest(`/incidents/${incident.id}?expand=threads`, session);
      const body = (await reply.json()) as { threads: { items: readonly { text: string }[] } };
      expect(body.threads.items.map(({ text }) => text).toReversed()).toEqual(
        incident.messages.map(({ body }) => body),
      );
    }
  });

  it("lets a customer write once more", async () => {
    const wanted = samples.findIndex(({ next }) => next !== undefined);
    const before = (await state()).incidents[wanted];
    await fetch(`${origin}${WIRE.receive}?incident=${before?.incident.id}`, { method: "POST" });
    await fetch(`${origin}${WIRE.receive}?incident=${before?.incident.id}`, { method: "POST" });
    const after = (await state()).incidents[wanted];
    expect(after?.incident.messages).toHaveLength((before?.incident.messages.length ?? 0) + 1);
    expect(after?.incident.messages.at(-1)?.body).toBe(samples[wanted]?.next?.body);
  });

  it("puts a look at people on record", async () => {
    const before = (await state()).violations.length;
    expect((await rest("/accounts/12", await token())).status).toBe(404);
    expect((await rest("/contacts/50001", await token())).status).toBe(404);
    expect((await state()).violations.length).toBe(before + 2);
  });

  it("answers 401 after the session ended and 503 when told to", async () => {
    const session = await token();
    await fetch(origin + WIRE.fail, { method: "POST" });
    expect((await rest("/incidents/1001", session)).status).toBe(503);
    expect((await rest("/incidents/1001", session)).status).toBe(200);
    await fetch(origin + WIRE.expire, { method: "POST" });
    expect((await rest("/incidents/1001", session)).status).toBe(401);
  });

  it("tells a caller with a session that it lives, without telling of anybody", async () => {
    const session = await token();
    const answers = async () => {
      const reply = await rest("/configurations?limit=1", session);
      return { status: reply.status, body: await reply.json() };
    };
    expect(await answers()).toEqual({ status: 200, body: { items: [], hasMore: false, links: [] } });
    await fetch(origin + WIRE.expire, { method: "POST" });
    expect((await answers()).status).toBe(401);
  });

  it("keeps its key and its tokens from other sites' pages", async () => {
    const headers = { "sec-fetch-site": "same-site" };
    expect((await fetch(origin + WIRE.state, { headers })).status).toBe(403);
    expect((await fetch(origin + WIRE.token, { method: "POST", headers })).status).toBe(403);
  });
});

describe("a sample as an incident", () => {
  it("keeps every personal value of a plain-text sample as it was written", () => {
    const plain = samples.filter(({ messages }) => messages.every(({ format }) => format === "text"));
    expect(plain.length).toBeGreaterThan(5);
    for (const [index, { incident, next }] of sampleIncidents(plain).entries()) {
      const messages = [...incident.messages, ...(next === undefined ? [] : [next])];
      // A name may stand in its other script in the agent's answer only.
      const answer = plain[index]?.reply ?? "";
      const everything = [incident.subject, answer, ...messages.map(({ body }) => body)].join("\n");
      for (const { value } of plain[index]?.seeded ?? []) expect(everything).toContain(value);
    }
  });

  it("is one transcript where the sample was a chat", () => {
    const chats = samples.map(({ contentType }) => contentType === "chat");
    for (const [index, { incident }] of sampleIncidents(samples).entries())
      expect(incident.messages.some(({ author }) => author === "chat")).toBe(chats[index]);
  });
});
