import { createHmac } from "node:crypto";
import type { Browser, Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startWorkbench, type Workbench } from "../server.ts";
import { launchChromium } from "@sottovoce/testing/chromium";
import { listenOnLoopback, type Listening } from "../server/loopback.ts";
import { npmSdk } from "../testing/npm-sdk.ts";

/** An app that does nothing but load the SDK; each test speaks through it. */
const APP = `<!doctype html><meta charset="utf-8"><script src="./zaf_sdk.js"></script>
<script>
  window.heard = []; window.registrations = 0;
  window.client = ZAFClient.init(() => { window.registrations += 1; });
  for (const event of ["app.activated", "app.deactivated", "ticket.conversation.changed", "colorScheme.changed", "comment.type.changed", "window.resize"])
    client.on(event, (payload) => heard.push({ event, payload }));
</script>`;

type Zaf = {
  get: (paths: unknown) => Promise<Record<string, unknown>>;
  set: (path: string, value: unknown) => Promise<unknown>;
  invoke: (name: string, ...args: unknown[]) => Promise<unknown>;
  request: (options: unknown) => Promise<unknown>;
  on: (event: string, handler: () => unknown) => void;
  metadata: () => Promise<unknown>;
  context: () => Promise<unknown>;
};
type Heard = { readonly event: string; readonly payload: unknown };
declare const client: Zaf;
declare const heard: readonly Heard[];
declare const registrations: number;

const SECRET = "a-shared-secret-of-no-worth-whatsoever";
const SESSION = {
  type: "POST",
  contentType: "application/json",
  data: "{}",
  headers: { Authorization: "Bearer {{jwt.token}}" },
  secure: true,
  cors: false,
  jwt: {
    algorithm: "HS256",
    secret_key: "{{setting.appSharedSecret}}",
    expiry: 60,
    claims: { iss: "https://workbench.zendesk.com" },
  },
};

let workbench: Workbench;
/** In the API's place: answers what it was shown. */
let api: Listening;
let browser: Browser;
let sdk: string;
let page: Page;

beforeAll(async () => {
  api = await listenOnLoopback(({ headers }, response) => {
    response.end(JSON.stringify({ shown: headers.authorization }));
  }, 0);
  [sdk, browser, workbench] = await Promise.all([
    npmSdk(),
    launchChromium(),
    startWorkbench({
      ports: { workbench: 0, zendeskApp: 0, oracle: 0 },
      apiUrl: `http://127.0.0.1:${api.port}`,
      developmentKey: "a-development-key-of-no-worth",
      tenant: { id: "01JZZZZZZZZZZZZZZZZZZZZZZZ", zendeskSecret: SECRET, adminKey: "an-admin-key-of-no-worth" },
    }),
  ]);
});
afterAll(async () => {
  await browser.close();
  await workbench.close();
  await api.close();
});

const openTicket = async (number: number | "new"): Promise<Frame> => {
  await page.goto(`${workbench.url}/zendesk/tickets/${number}`);
  return frameOf(page);
};

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.route("**/1/assets/index.html*", (route) => route.fulfill({ contentType: "text/html", body: APP }));
  await page.route("**/1/assets/zaf_sdk.js", (route) => route.fulfill({ contentType: "text/javascript", body: sdk }));
});
afterEach(() => page.close());

async function frameOf(of: Page): Promise<Frame> {
  const handle = await of.waitForSelector("iframe:not([hidden])");
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error("the app has no frame");
  // The frame may still be on its way to the app.
  await frame.waitForFunction(() => typeof registrations === "number" && registrations > 0);
  return frame;
}

const violations = () =>
  page.evaluate((): { kind: string; detail: string }[] => Reflect.get(globalThis, "__violations"));

/** Settles in the page, so that a rejection comes back as its text. */
const outcome = (frame: Frame, method: keyof Zaf, ...args: readonly unknown[]) =>
  frame.evaluate(
    async ([name, values]) => {
      const call = client[name as keyof Zaf] as (...given: unknown[]) => Promise<unknown>;
      try {
        return { resolved: await call.apply(client, values as unknown[]) };
      } catch (error) {
        return { rejected: error instanceof Error ? `${error.name}: ${error.message}` : JSON.stringify(error) };
      }
    },
    [method, args] as const,
  );

describe("the host's half of the protocol, spoken to by the SDK itself", () => {
  it("registers the app once, with its settings and its ticket", async () => {
    const frame = await openTicket(2041);
    await page.waitForTimeout(200);
    expect(await frame.evaluate(() => registrations)).toBe(1);
    expect(await frame.evaluate(() => client.metadata())).toMatchObject({
      settings: { apiUrl: `http://127.0.0.1:${api.port}`, tenant: "01JZZZZZZZZZZZZZZZZZZZZZZZ" },
    });
    expect(await frame.evaluate(() => client.context())).toMatchObject({ location: "ticket_sidebar", ticketId: 2041 });
    expect(await violations()).toEqual([]);
  });

  it("answers a bulk read per path, and an unknown path with an error of its own", async () => {
    const frame = await openTicket(2041);
    const answer = await frame.evaluate(() => client.get(["ticket.id", "ticket.mood", "channel"]));
    expect(answer).toMatchObject({
      "ticket.id": 2041,
      channel: { name: "email", sessionBased: false },
      errors: { "ticket.mood": { name: "APINotFoundError", path: "ticket.mood" } },
    });
    expect(await violations()).toEqual([{ kind: "unknown-path", detail: "ticket.mood" }]);
  });

  it("makes the SDK reject a single unknown read, an unknown action and a write to what is read-only", async () => {
    const frame = await openTicket(2041);
    const rejected = [
      await outcome(frame, "get", "ticket.mood"),
      await outcome(frame, "invoke", "ticket.editor.explode"),
      await outcome(frame, "set", "ticket.id", 7),
    ];
    for (const one of rejected) expect(one).toHaveProperty("rejected");
    expect((await violations()).map(({ kind }) => kind)).toEqual(["unknown-path", "unknown-path", "read-only"]);
  });

  it.each(["ticket", "ticket.requester", "ticket.requester.email", "currentUser", "ticket.comments"])(
    "answers %s as Zendesk does, and counts it against the app",
    async (path) => {
      const frame = await openTicket(2041);
      expect(await outcome(frame, "get", path)).toHaveProperty("resolved");
      expect(await violations()).toEqual([{ kind: "profile-read", detail: path }]);
      await expect.poll(() => page.textContent(".violations b")).toBe("1");
    },
  );

  it("answers the SDK's own click tracker", async () => {
    const frame = await openTicket(2041);
    expect(await outcome(frame, "invoke", "track", { type: "click" })).toHaveProperty("resolved");
    expect(await violations()).toEqual([]);
  });

  it("ignores messages of other windows, and records what the protocol does not know", async () => {
    const frame = await openTicket(2041);
    await page.evaluate(() => window.postMessage(JSON.stringify({ key: "iframe.handshake" }), "*"));
    expect(await violations()).toEqual([]);
    await frame.evaluate(() => window.parent.postMessage("not JSON", "*"));
    await expect.poll(violations).toEqual([{ kind: "protocol", detail: "not a JSON object" }]);
    expect(await frame.evaluate(() => registrations)).toBe(1);
  });

  it("sends an event to apps that listen, and tells a new message with the conversation", async () => {
    const frame = await openTicket(2041);
    const before = await frame.evaluate(() => client.get("ticket.conversation"));
    await page.getByRole("button", { name: "New customer message" }).click();
    await frame.waitForFunction(() => heard.some(({ event }) => event === "ticket.conversation.changed"));
    const after = await frame.evaluate(() => client.get("ticket.conversation"));
    expect((after["ticket.conversation"] as unknown[]).length).toBe(
      (before["ticket.conversation"] as unknown[]).length + 1,
    );
    await page.getByLabel("Dark").check();
    await frame.waitForFunction(() => heard.some(({ event }) => event === "colorScheme.changed"));
    expect(await frame.evaluate(() => heard.at(-1)?.payload)).toBe("dark");
    expect(await frame.evaluate(() => client.get("colorScheme"))).toMatchObject({ colorScheme: "dark" });
  });

  it("gives each ticket a frame of its own and tells it when it comes to the front", async () => {
    const first = await openTicket(2041);
    await page.getByRole("link", { name: /#2042/u }).click();
    const second = await frameOf(page);
    expect(await second.evaluate(() => client.get("ticket.id"))).toMatchObject({ "ticket.id": 2042 });
    expect(await first.evaluate(() => heard.map(({ event }) => event))).toContain("app.deactivated");
    await page.getByRole("link", { name: /#2041/u }).click();
    await first.waitForFunction(() => heard.at(-1)?.event === "app.activated");
    expect(await page.locator("iframe").count()).toBe(2);
  });

  it("opens a new ticket without an id", async () => {
    const frame = await openTicket("new");
    const answer = await frame.evaluate(() => client.get(["ticket.id", "ticket.isNew", "ticket.conversation"]));
    expect(answer).toMatchObject({ "ticket.isNew": true, "ticket.conversation": [], errors: {} });
    expect(answer["ticket.id"]).toBeUndefined();
  });

  it("passes requests on: the account's own API, and nothing but the installation's API outside", async () => {
    const frame = await openTicket(2041);
    expect(await outcome(frame, "request", "/api/v2/locales.json")).toMatchObject({
      resolved: { locales: expect.any(Array) },
    });
    const missing = await outcome(frame, "request", "/api/v2/users.json");
    expect(missing).toHaveProperty("rejected", expect.stringContaining('"status":404'));
    const elsewhere = await outcome(frame, "request", "https://elsewhere.example/");
    expect(elsewhere).toHaveProperty("rejected", expect.stringContaining('"status":422'));
  });

  it("signs a request with a secret that the frame never holds", async () => {
    const frame = await openTicket(2041);
    const url = `http://127.0.0.1:${api.port}/v1/sessions`;
    const answer = await outcome(frame, "request", { ...SESSION, url });
    const [head = "", payload = "", signature] = JSON.stringify(answer).match(/[\w-]{20,}/gu) ?? [];
    expect(createHmac("sha256", SECRET).update(`${head}.${payload}`).digest("base64url")).toBe(signature);
    expect(JSON.parse(Buffer.from(payload, "base64url").toString("utf8"))).toMatchObject(SESSION.jwt.claims);
    expect(JSON.stringify(await frame.evaluate(() => client.metadata()))).not.toContain(SECRET);
    expect(await violations()).toEqual([]);
  });

  it.each([
    ["cors", { cors: true }],
    ["a placeholder in the url", { url: "{{setting.apiUrl}}/v1/sessions" }],
    ["an option it does not have", { retries: 3 }],
    ["no expiry", { jwt: { ...SESSION.jwt, expiry: undefined } }],
  ])("refuses to sign with %s, answers all the same, and counts it against the app", async (_name, change) => {
    const frame = await openTicket(2041);
    const answer = await outcome(frame, "request", { ...SESSION, url: `http://127.0.0.1:${api.port}/`, ...change });
    expect(answer).toHaveProperty("rejected", expect.stringContaining('"status":422'));
    expect(await violations()).toEqual([{ kind: "request", detail: expect.any(String) }]);
  });

  it("makes the frame as tall as the app asks", async () => {
    const frame = await openTicket(2041);
    await frame.evaluate(() => client.invoke("resize", { width: "100%", height: "731px" }));
    expect(await page.locator("iframe").evaluate((one) => one.getBoundingClientRect().height)).toBe(731);
  });
});

describe("the agent's window", () => {
  it("is told in full, and told again once it stands still at another size", async () => {
    const frame = await openTicket(2041);
    expect(await frame.evaluate(() => client.get("viewport.size"))).toMatchObject({
      "viewport.size": { width: 1280, height: 800 },
    });
    await page.setViewportSize({ width: 1280, height: 640 });
    await frame.waitForFunction(() => heard.some(({ event }) => event === "window.resize"));
    expect(await frame.evaluate(() => heard.findLast(({ event }) => event === "window.resize")?.payload)).toEqual({
      width: 1280,
      height: 640,
    });
    expect(await violations()).toEqual([]);
  });
});

describe("the reply editor", () => {
  const editor = () => page.locator(".ticket:not([hidden]) .editor");

  it("takes what an app inserts for HTML, at the cursor", async () => {
    const frame = await openTicket(2041);
    await editor().click();
    await page.keyboard.type("before after");
    for (let step = 0; step < "after".length; step += 1) await page.keyboard.press("ArrowLeft");
    await frame.evaluate(() => client.invoke("ticket.editor.insert", "<b>bold</b> &lt;i&gt; "));
    expect(await editor().innerText()).toBe("before bold <i> after");
    expect(await editor().locator("b").textContent()).toBe("bold");
  });

  it("runs no script that an app inserts", async () => {
    const frame = await openTicket(2041);
    const hostile = `<img src=x onerror="window.stolen=1"><script>window.stolen=2</script>ok`;
    await frame.evaluate((html) => client.invoke("ticket.editor.insert", html), hostile);
    expect(await editor().textContent()).toBe("ok");
    expect(await page.evaluate(() => Reflect.has(globalThis, "stolen"))).toBe(false);
  });

  it("turns rich text into Markdown in a chat", async () => {
    const frame = await openTicket(2042);
    await frame.evaluate(() => client.invoke("ticket.editor.insert", "<b>uno</b><br>dos &amp; tres"));
    expect(await editor().innerText()).toBe("**uno**\ndos & tres");
  });

  it("fills placeholders in on submit, wherever they came from", async () => {
    const frame = await openTicket(2041);
    await frame.evaluate(() => client.invoke("ticket.editor.insert", "Ticket {{ticket.id}}{% x %}."));
    await page.getByRole("button", { name: "Submit" }).click();
    expect(await page.locator(".comment").last().locator(".body").innerText()).toBe("Ticket 2041.");
    expect(await editor().textContent()).toBe("");
  });

  it("lets an app's save hook stop a reply, and keeps it", async () => {
    const frame = await openTicket(2041);
    await frame.evaluate(() => client.on("ticket.save", () => "a pseudonym is left"));
    await editor().click();
    await page.keyboard.type("Hello");
    await page.getByRole("button", { name: "Submit" }).click();
    await expect.poll(() => page.textContent(".composer .status")).toContain("a pseudonym is left");
    expect(await editor().innerText()).toBe("Hello");
  });

  it("keeps a draft when the agent changes the channel, and tells the app", async () => {
    const frame = await openTicket(2042);
    await editor().click();
    await page.keyboard.type("Hello <b>");
    await page.getByLabel("Channel").selectOption("email");
    expect(await editor().innerText()).toBe("Hello <b>");
    expect(await frame.evaluate(() => client.get(["channel", "comment.useRichText"]))).toMatchObject({
      channel: { name: "email", sessionBased: false },
      "comment.useRichText": true,
    });
  });

  it("says which kind of comment is being written", async () => {
    const frame = await openTicket(2041);
    await page.getByRole("button", { name: "Internal note" }).click();
    expect(await frame.evaluate(() => client.get("comment.type"))).toMatchObject({ "comment.type": "internalNote" });
    await frame.waitForFunction(() => heard.at(-1)?.event === "comment.type.changed");
  });

  it("has nothing to insert into once the ticket is closed", async () => {
    const frame = await openTicket(2041);
    await page.getByLabel("Closed ticket").check();
    const answer = await frame.evaluate(() => client.get(["comment.type", "comment.useRichText"]));
    expect(Object.keys(answer["errors"] as object)).toEqual(["comment.type", "comment.useRichText"]);
    expect(await outcome(frame, "invoke", "ticket.editor.insert", "x")).toHaveProperty("rejected");
  });
});
