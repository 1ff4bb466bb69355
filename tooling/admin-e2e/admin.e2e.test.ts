import { readFileSync } from "node:fs";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { hasChromium, launchChromium } from "@sottovoce/testing/chromium";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultsIn, open, overhang, SCREENS, signIn } from "./look.ts";
import { startWorld, type World } from "./world.ts";

describe.skipIf(!hasChromium())("the console against the real Worker", () => {
  let world: World;
  let browser: Browser;
  /** Whatever the browser complained of: a breach of the page's policy is one. */
  const complaints: string[] = [];

  beforeAll(async () => {
    world = await startWorld();
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  const newPage = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({
      reducedMotion: "reduce",
      locale: "en-GB",
      viewport: { width: 1280, height: 800 },
      ...options,
    });
    const page = await context.newPage();
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("console", (message) => {
      if (/Content Security Policy|Trusted/iu.test(message.text())) complaints.push(message.text());
    });
    return page;
  };
  const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

  it("refuses a wrong key in words, and keeps nothing of it", async () => {
    const page = await newPage();
    await page.goto(world.url);
    const wrong = `${world.adminKeys[0].slice(0, -4)}AAAA`;
    await page.getByLabel("Admin key").fill(wrong);
    await button(page, "Sign in").click();
    await page.getByText("This key was not accepted").waitFor();
    expect(await faultsIn(page)).toEqual([]);
    await page.context().close();
  });

  it("sets up a service: its secret, saving, a test, a comparison", async () => {
    const page = await newPage();
    await signIn(page, world.url, world.adminKeys[0]);
    await open(page, "services");
    await page.getByText("No service yet.").waitFor();
    await page.getByLabel("Service", { exact: true }).selectOption("libretranslate");
    await page.getByLabel("Address of the service").fill(world.service.url);
    await page.getByLabel("Key (secret)").fill(world.service.key);
    await page.getByLabel("Confirmed: this service keeps no texts").check({ force: true });
    await button(page, "Add LibreTranslate").click();
    await page.getByText("Not saved yet").waitFor();
    await button(page, "Save").click();
    // To trust a service protects less: the console says so before anything is sent.
    await page.getByText("This would protect less").waitFor();
    await button(page, "Send for approval").click();
    await page.getByText("Sent for approval").waitFor();
    const stored = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
    expect(stored).toEqual([0, 0, ""]);
    await page.context().close();

    const other = await newPage();
    await signIn(other, world.url, world.adminKeys[1]);
    await open(other, "privacy");
    await other.getByText("Waiting for approval").waitFor();
    await button(other, "Approve").click();
    await other.getByText(/Saved as version/u).waitFor();
    await open(other, "services");
    await other.getByText("Ready", { exact: true }).waitFor();
    await button(other, "Test LibreTranslate").click();
    await button(other, "Test now").click();
    await other.getByText(/^LibreTranslate answered in/u).waitFor({ timeout: 20_000 });
    await button(other, "Compare").click();
    await other.getByRole("region", { name: "Compare services" }).getByText("Answered").waitFor({ timeout: 20_000 });
    expect(await faultsIn(other)).toEqual([]);
    await other.context().close();
  });

  it("does not let the proposer approve", async () => {
    const page = await newPage();
    await signIn(page, world.url, world.adminKeys[0]);
    await open(page, "privacy");
    await page
      .getByRole("switch", { name: "IP addresses" })
      .or(page.getByLabel("IP addresses"))
      .first()
      .uncheck({ force: true });
    await button(page, "Save").click();
    await button(page, "Send for approval").click();
    await button(page, "Approve").click();
    await page.getByText("Another admin has to do this").waitFor();
    await button(page, "Reject").click();
    await page.getByText("Waiting for approval").waitFor({ state: "hidden" });
    await page.context().close();
  });

  it("shows a change that somebody else saved meanwhile, and puts mine on top of it", async () => {
    const [mine, theirs] = await Promise.all([newPage(), newPage()]);
    await signIn(mine, world.url, world.adminKeys[0]);
    await signIn(theirs, world.url, world.adminKeys[1]);
    await open(mine, "privacy");
    await open(theirs, "usage");
    await mine.getByLabel("Days until they are deleted").fill("7");
    await theirs.getByLabel("Everybody together").fill("90000");
    await button(theirs, "Save").click();
    await theirs.getByText(/Saved as version/u).waitFor();
    await button(mine, "Save").click();
    await mine.getByText("Somebody else saved while you were editing").waitFor();
    await button(mine, "Reapply my changes on top").click();
    await button(mine, "Save").click();
    await mine.getByText(/Saved as version/u).waitFor();
    await open(mine, "usage");
    expect(await mine.getByLabel("Everybody together").inputValue()).toBe("90000");
    await open(mine, "history");
    await mine.getByText("In force").waitFor();
    await Promise.all([mine.context().close(), theirs.context().close()]);
  });

  it("keeps a draft while there is no connection", async () => {
    const page = await newPage();
    await signIn(page, world.url, world.adminKeys[0]);
    await open(page, "privacy");
    await page.getByLabel("Days until they are deleted").fill("6");
    await page.context().setOffline(true);
    await page.getByText("You are offline.").waitFor();
    await button(page, "Save").click();
    await page.getByText("No connection").waitFor();
    await page.context().setOffline(false);
    await button(page, "Save").click();
    await page.getByText(/Saved as version/u).waitFor();
    await page.context().close();
  });

  it("goes back to an earlier version, and orders services by dragging", async () => {
    const page = await newPage();
    await signIn(page, world.url, world.adminKeys[0]);
    await open(page, "history");
    const before = await page.getByRole("row").count();
    await page
      .getByRole("button", { name: /^Go back to version/u })
      .first()
      .click();
    await button(page, "Go back").last().waitFor();
    await page.getByRole("status").getByRole("button", { name: "Go back", exact: true }).click();
    // An earlier version kept rows longer: that protects less, so a second admin is asked.
    await page.getByText("Sent for approval").waitFor();
    expect(await page.getByRole("row").count()).toBe(before);
    await open(page, "pairs");
    for (const from of ["es", "de"]) {
      await button(page, "Add a rule").click();
      await page.getByLabel("From").last().selectOption(from);
    }
    const rules = page.getByRole("list", { name: "Rules" }).locator("> li");
    await rules.nth(1).dragTo(rules.nth(0), { sourcePosition: { x: 4, y: 4 }, targetPosition: { x: 4, y: 4 } });
    expect(await page.getByLabel("From").first().inputValue()).toBe("de");
    await button(page, "Undo").click();
    expect(await page.getByLabel("From").first().inputValue()).toBe("es");
    await page.context().close();
  });

  it("makes a key that is shown once, and ends it", async () => {
    const page = await newPage();
    await signIn(page, world.url, world.adminKeys[0]);
    await open(page, "keys");
    await page.getByLabel("Name", { exact: true }).fill("night-import");
    await button(page, "Make key").click();
    const secret = await page.getByLabel("The new key").inputValue();
    expect(secret.startsWith(`sv_${world.tenant}_`)).toBe(true);
    await button(page, "I have it").click();
    expect(await page.content()).not.toContain(secret);
    await button(page, "Revoke night-import").click();
    await button(page, "Revoke").click();
    await page.getByText("Revoked", { exact: true }).waitFor();
    await page.context().close();
  });

  it("proves live that nothing personal stays", { timeout: 120_000 }, async () => {
    const page = await newPage();
    await signIn(page, world.url, world.adminKeys[0]);
    await open(page, "canary");
    await button(page, "Prove it now").click();
    await page.getByText("No marker was found anywhere").waitFor({ timeout: 60_000 });
    await open(page, "jobs");
    await page.getByRole("cell", { name: "Translated" }).first().waitFor();
    const [file] = await Promise.all([page.waitForEvent("download"), button(page, "Download CSV").click()]);
    const rows = readFileSync(await file.path(), "utf8")
      .trim()
      .split("\n");
    expect(rows.length).toBe(2);
    expect(rows[1]).toContain("libretranslate");
    await page.getByLabel("Status").selectOption("quota");
    await page.getByText("No job fits these filters.").waitFor();
    await open(page, "usage");
    await page
      .getByRole("row", { name: /2\d\d\d/u })
      .first()
      .waitFor();
    await page.context().close();
  });

  it.each([
    ["wide and light", { colorScheme: "light" }],
    ["wide and dark", { colorScheme: "dark" }],
    ["at 320 px", { viewport: { width: 320, height: 640 }, colorScheme: "light" }],
    ["in Arabic, dark, at 320 px", { locale: "ar-EG", viewport: { width: 320, height: 640 }, colorScheme: "dark" }],
  ] as const)(
    "is accessible on every screen, and never wider than its window: %s",
    { timeout: 180_000 },
    async (_name, options) => {
      const page = await newPage(options);
      await signIn(page, world.url, world.adminKeys[0]);
      for (const screen of SCREENS) {
        await open(page, screen);
        expect(await faultsIn(page), screen).toEqual([]);
        expect(await overhang(page), screen).toBeLessThanOrEqual(0);
      }
      await page.context().close();
    },
  );

  it("is served under a policy that takes no style and no script from the page itself", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(world.url);
    await page.locator("form").waitFor();
    const effects = await page.evaluate(() => {
      const style = document.createElement("style");
      style.textContent = "body { outline: 3px solid red }";
      const script = document.createElement("script");
      let isRefused = false;
      try {
        script.textContent = "document.body.dataset.ran = 'yes'";
        document.head.append(style, script);
      } catch {
        isRefused = true;
        document.head.append(style);
      }
      const button = document.querySelector("button[type=submit]");
      return {
        outline: getComputedStyle(document.body).outlineStyle,
        ran: document.body.dataset["ran"] ?? "no",
        isRefused,
        // Garden's own rules are in force all the same.
        radius: button === null ? "" : getComputedStyle(button).borderTopLeftRadius,
      };
    });
    expect(effects).toEqual({ outline: "none", ran: "no", isRefused: true, radius: "4px" });
    await context.close();
  });

  it("kept to the page's policy all the while, and its errors to itself", () => {
    expect(complaints).toEqual([]);
  });
});
