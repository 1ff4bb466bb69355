import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { samples } from "../samples/index.ts";
import { startWorkbench, type Workbench } from "../server.ts";
import { launchChromium } from "@sottovoce/testing/chromium";
import { FIRST_TICKET_NUMBER } from "./ticket.ts";

/** The built app in the workspace, with no API behind it: what it asks of Zendesk, and that it starts at all. */
let workbench: Workbench;
let browser: Browser;
let page: Page;
let errors: string[];

beforeAll(async () => {
  browser = await launchChromium();
  workbench = await startWorkbench({
    ports: { workbench: 0, zendeskApp: 0, oracle: 0 },
    apiUrl: "http://127.0.0.1:9",
    developmentKey: "a-development-key-of-no-worth",
  });
});
afterAll(async () => {
  await browser.close();
  await workbench.close();
});
beforeEach(async () => {
  errors = [];
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on("pageerror", (error) => errors.push(error.name));
});
afterEach(() => page.close());

const violations = () => page.evaluate((): unknown[] => Reflect.get(globalThis, "__violations"));
const app = () => page.frameLocator("iframe:not([hidden])");
const numberOf = (id: string) => FIRST_TICKET_NUMBER + samples.findIndex((sample) => sample.id === id);

it.each([
  ["es-html-devolucion", "en-US", "ltr"],
  ["es-chat-cuenta-bloqueada", "de", "ltr"],
  ["it-rimborso-volo", "ja", "ltr"],
  ["ja-yado-yoyaku", "it", "ltr"],
  ["de-waschmaschine", "es", "ltr"],
  ["ar-shahna-mutaakhira", "en-US", "ltr"],
  ["es-factura-duplicada", "ar", "rtl"],
])("opens %s for an agent in %s, and breaks none of Zendesk's rules", async (id, locale, direction) => {
  await page.goto(`${workbench.url}/zendesk/tickets/${numberOf(id)}?locale=${locale}`);
  await app().getByRole("textbox").first().waitFor();
  const language = locale === "en-US" ? "en" : locale;
  await app().locator(`#root [lang="${language}"][dir="${direction}"]`).first().waitFor();
  expect(await violations()).toEqual([]);
  expect(errors).toEqual([]);
});

it("opens a new ticket, follows the scheme, and hears messages and channels without breaking a rule", async () => {
  await page.goto(`${workbench.url}/zendesk/tickets/new`);
  await app().getByRole("textbox").first().waitFor();
  await page.goto(`${workbench.url}/zendesk/tickets/${numberOf("es-chat-cuenta-bloqueada")}`);
  await app().getByRole("textbox").first().waitFor();
  await page.getByLabel("Dark").check();
  await page.getByLabel("Channel").selectOption("email");
  await page.getByRole("button", { name: "New customer message" }).click();
  await page.waitForTimeout(300);
  expect(await violations()).toEqual([]);
  expect(errors).toEqual([]);
});

describe("the tray", () => {
  const bottoms = () =>
    page.evaluate(() => {
      const tray = document.querySelector(".tray");
      const frame = document.querySelector("iframe:not([hidden])");
      if (tray === null || frame === null) throw new Error("the tray is empty");
      const { bottom, height } = frame.getBoundingClientRect();
      return { hole: Math.round(tray.getBoundingClientRect().bottom - bottom), height: Math.round(height) };
    });
  const open = async () => {
    await page.goto(`${workbench.url}/zendesk/tickets/${numberOf("es-html-devolucion")}`);
    await app().getByRole("textbox").first().waitFor();
  };

  it.each([640, 800, 1400])("is filled to its end in a window of %i px, with the composer in sight", async (height) => {
    await page.setViewportSize({ width: 1280, height });
    await open();
    await expect.poll(async () => Math.abs((await bottoms()).hole), { timeout: 5_000 }).toBeLessThanOrEqual(1);
    const box = await app().getByRole("textbox").first().boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
  });

  it("is filled again when the window changes, and scrolls rather than squeeze the sidebar", async () => {
    await open();
    await page.setViewportSize({ width: 1280, height: 1000 });
    await expect.poll(async () => (await bottoms()).height, { timeout: 5_000 }).toBeGreaterThan(850);
    await expect.poll(async () => Math.abs((await bottoms()).hole), { timeout: 5_000 }).toBeLessThanOrEqual(1);
    await page.setViewportSize({ width: 1280, height: 400 });
    await expect.poll(async () => (await bottoms()).height, { timeout: 5_000 }).toBe(480);
    expect(await violations()).toEqual([]);
  });
});

it("asks nobody but the account, the app's own host and the API", async () => {
  const origins = new Set<string>();
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http")) origins.add(origin);
  });
  await page.goto(`${workbench.url}/zendesk/tickets/${numberOf("es-html-devolucion")}`);
  await app().getByRole("textbox").first().waitFor();
  await page.waitForTimeout(300);
  const allowed = [workbench.url, workbench.zendeskAppOrigin, "http://127.0.0.1:9"];
  for (const origin of origins) expect(allowed).toContain(origin);
});
