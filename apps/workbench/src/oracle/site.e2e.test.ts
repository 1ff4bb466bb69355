import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { launchChromium } from "@sottovoce/testing/chromium";
import type { Browser, Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { samples } from "../samples/index.ts";
import { listenOnLoopback, type Listening } from "../server/loopback.ts";
import { createOracleSite } from "./site.ts";
import { WIRE, type SiteState } from "./wire.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const extensionDir = at("../../../oracle/dist");
const pageDir = at("../../dist/oracle");

/** Inline styles and handlers in a customer's HTML are meant to be stopped, and are; these would be the extension's own. */
const POLICY_BROKEN =
  /^(?:Loading|Connecting|Framing|Evaluating|Executing inline script).{0,400}Content Security Policy/u;

let browser: Browser;
let site: Listening;
let page: Page;
let problems: string[];

beforeAll(async () => {
  for (const folder of [extensionDir, pageDir])
    if (!existsSync(folder)) throw new Error(`run the build: ${folder} is missing`);
  browser = await launchChromium();
});
afterAll(() => browser.close());

beforeEach(async () => {
  // Nothing listens at this API: what is judged here is the way to the CRM.
  const options = { apiUrl: "http://127.0.0.1:9", developmentKey: "a-development-key-of-no-worth", samples };
  site = await listenOnLoopback(createOracleSite({ extensionDir, pageDir, ...options }), 0);
  page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
  problems = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (POLICY_BROKEN.test(message.text())) problems.push(message.text());
  });
});
afterEach(async () => {
  expect(await page.evaluate(() => Reflect.get(window, "__violations") as unknown)).toEqual([]);
  expect((await state()).violations).toEqual([]);
  expect(problems).toEqual([]);
  await page.close();
  await site.close();
});

const state = async (): Promise<SiteState> => (await fetch(`http://localhost:${site.port}${WIRE.state}`)).json();
const reads = async (incident: number) =>
  (await state()).calls.filter((call) => call.endsWith(`/incidents/${incident}?expand=threads`)).length;
const open = (search = "") => page.goto(`http://localhost:${site.port}/AgentWeb/${search}`);

async function pane(): Promise<Frame> {
  const handle = await page.locator(".panes.is-right .pane-frame").elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error("the side pane has no frame");
  await expect.poll(() => frame.locator("#root").innerText(), { timeout: 10_000 }).not.toBe("");
  return frame;
}

describe("the extension in Oracle's agent desktop", () => {
  it.each(["17D", "23A", "23C"])("puts its pane at the right side, 320 px wide, in release %s", async (release) => {
    await open(`?release=${release}`);
    await pane();
    const frame = page.locator(".pane-frame");
    expect(await frame.count()).toBe(1);
    expect((await frame.boundingBox())?.width).toBe(320);
    expect(await page.locator(".pane-label").innerText()).toBe("Sottovoce");
    await expect.poll(() => reads(1001)).toBeGreaterThan(0);
  });

  it("follows the agent from record to record and asks for nothing but incidents with threads", async () => {
    await open();
    await pane();
    await page.locator("[data-sample]").nth(2).click();
    await expect.poll(() => reads(1003)).toBeGreaterThan(0);
    const before = await reads(1001);
    await page.getByRole("tab", { name: "Incident 1001" }).click();
    await expect.poll(() => reads(1001)).toBeGreaterThan(before);
    for (const call of (await state()).calls)
      expect(call).toMatch(/^GET \/services\/rest\/connect\/v1\.4\/incidents\/\d+\?expand=threads$/u);
  });

  it("reads again when the customer writes", async () => {
    await open();
    await pane();
    await expect.poll(() => reads(1001)).toBeGreaterThan(0);
    const before = await reads(1001);
    await page.getByRole("button", { name: "Customer writes" }).click();
    await expect.poll(() => reads(1001)).toBeGreaterThan(before);
  });

  it("survives the end of its session token", async () => {
    await open();
    await pane();
    await expect.poll(() => reads(1001)).toBeGreaterThan(0);
    await page.getByText("Failures").click();
    await page.getByRole("button", { name: "End the session token" }).click();
    const before = await reads(1001);
    await page.getByRole("button", { name: "Refresh" }).click();
    await expect.poll(() => reads(1001)).toBe(before + 2);
  });

  it("asks for nothing while the agent looks at a contact or a new incident", async () => {
    await open();
    await pane();
    await expect.poll(() => reads(1001)).toBeGreaterThan(0);
    const before = (await state()).calls.length;
    await page.getByRole("button", { name: "Contact", exact: true }).click();
    await page.getByRole("button", { name: "New incident" }).click();
    await page.waitForTimeout(300);
    expect((await state()).calls).toHaveLength(before);
  });

  it("hears about a change of theme without a reload", async () => {
    await open("?scheme=light");
    const frame = await pane();
    const isDark = () => frame.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
    expect(await isDark()).toBe(false);
    await page.locator("select[name=theme]").selectOption("dark");
    expect(await isDark()).toBe(true);
  });
});
