import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const SCREENS = [
  "services",
  "pairs",
  "privacy",
  "history",
  "jobs",
  "usage",
  "keys",
  "events",
  "canary",
] as const;

export async function signIn(page: Page, url: string, key: string): Promise<void> {
  await page.goto(url);
  await page.locator("input[type=password]").fill(key);
  await page.locator("form button[type=submit]").click();
  await page.locator("nav").waitFor({ state: "attached" });
}

/** Goes there as a link would, and waits until nothing is being loaded. */
export async function open(page: Page, screen: (typeof SCREENS)[number]): Promise<void> {
  await page.evaluate((name) => {
    globalThis.location.hash = `#/${name}`;
  }, screen);
  await page.locator(`a[href="#/${screen}"][aria-current=page]`).waitFor({ state: "attached" });
  await page.locator("main h1").waitFor();
  await page.waitForFunction(() => document.querySelector(".skeleton") === null, undefined, { timeout: 30_000 });
}

/** What axe finds wrong, as short lines. */
export async function faultsIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`);
}

/** Pixels by which the page is wider than its window. */
export const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
