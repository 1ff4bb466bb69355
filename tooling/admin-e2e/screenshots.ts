import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { launchChromium } from "@sottovoce/testing/chromium";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { open, SCREENS, signIn } from "./look.ts";
import { startWorld, type World } from "./world.ts";

/** Every screen with something on it, in every look, for eyes: `.test/screenshots/`. Needs a build. */
const FOLDER = fileURLToPath(new URL(".test/screenshots", import.meta.url));

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  "wide-light": { viewport: { width: 1280, height: 800 }, locale: "en-GB" },
  "wide-dark": { viewport: { width: 1280, height: 800 }, locale: "de-DE", colorScheme: "dark" },
  "wide-rtl": { viewport: { width: 1280, height: 800 }, locale: "ar-EG" },
  "narrow-light": { viewport: { width: 320, height: 640 }, locale: "es-ES" },
  "narrow-rtl-dark": { viewport: { width: 320, height: 640 }, locale: "ar-EG", colorScheme: "dark" },
};

const world = await startWorld();
const browser = await launchChromium();
try {
  mkdirSync(FOLDER, { recursive: true });
  await fill(browser, world);
  for (const [look, options] of Object.entries(LOOKS)) {
    const context = await browser.newContext({ reducedMotion: "reduce", ...options });
    const page = await context.newPage();
    await page.goto(world.url);
    await page.locator("form").waitFor();
    await page.screenshot({ path: join(FOLDER, `${look}-sign-in.png`) });
    await signIn(page, world.url, world.adminKeys[0]);
    for (const screen of SCREENS) {
      await open(page, screen);
      await page.screenshot({ path: join(FOLDER, `${look}-${screen}.png`), fullPage: true });
    }
    await context.close();
  }
} finally {
  await browser.close();
  await world.stop();
}

/** A service that works, a rule, a proposal, a draft, a job: what a customer has after a day. */
async function fill(browser: Browser, { url, adminKeys, service }: World): Promise<void> {
  const page = await browser.newPage({
    locale: "en-GB",
    viewport: { width: 1280, height: 800 },
    reducedMotion: "reduce",
  });
  const press = (name: string, on: Page = page) => on.getByRole("button", { name, exact: true }).click();
  const shot = (name: string) => page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true });
  await signIn(page, url, adminKeys[0]);
  await open(page, "services");
  await page.getByLabel("Service", { exact: true }).selectOption("libretranslate");
  await page.getByLabel("Address of the service").fill(service.url);
  await page.getByLabel("Key (secret)").fill(service.key);
  await press("Add LibreTranslate");
  await page.getByLabel("Service", { exact: true }).selectOption("apertium");
  await press("Add Apertium");
  await shot("form-with-faults");
  // Nobody speaks Apertium there: a service that fails, and nothing leaves this machine.
  await page.getByLabel("Address of the service").fill(service.url);
  await press("Add Apertium");
  await press("Save");
  await page.getByText(/Saved as version/u).waitFor();
  await press("Test LibreTranslate");
  await press("Test now");
  await page.getByText(/^LibreTranslate answered in/u).waitFor();
  await press("Compare");
  await page.getByRole("region", { name: "Compare services" }).getByText("Answered").waitFor();
  await shot("service-tried");
  await open(page, "pairs");
  await press("Add a rule");
  await page.getByLabel("From").selectOption("es");
  await page.getByLabel("Add a service…").selectOption("apertium");
  await page.getByLabel("Add a service…").selectOption("libretranslate");
  await shot("rule");
  await press("Save");
  await page.getByText(/Saved as version/u).waitFor();
  await open(page, "privacy");
  await page.getByLabel("IP addresses").uncheck({ force: true });
  await page.getByLabel("Term", { exact: true }).fill("Lucía Bags");
  await press("Add");
  await press("Add a pattern");
  await page.getByLabel("Name", { exact: true }).fill("CONTRACT_NO");
  await page.getByLabel("Pattern", { exact: true }).fill("K-\\d{6}");
  await page.getByLabel("Try it").fill("My contract K-123456 ended");
  await page.getByText("Found 1:").waitFor();
  await press("Run");
  await page.getByText("What a service would see").waitFor();
  await page.locator("details").last().click();
  await shot("privacy-draft");
  await press("Save");
  await page.getByText("Send for approval").waitFor();
  await shot("asks");
  await press("Send for approval");
  await page.getByText("Sent for approval").waitFor();
  await open(page, "keys");
  await page.getByLabel("Name", { exact: true }).fill("night-import");
  await press("Make key");
  await page.getByLabel("The new key").waitFor();
  await shot("key-made");
  await press("I have it");
  await open(page, "canary");
  await press("Prove it now");
  await page.getByRole("heading", { name: "Everything that exists" }).waitFor({ timeout: 60_000 });
  await shot("canary-done");
  await page.close();
}
