import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { launchChromium } from "@sottovoce/testing/chromium";
import type { Page } from "playwright-core";
import { build, preview } from "vite";

/** Takes a picture of every state that matters, at sidebar size, into .test/screenshots. */
type Shot = {
  readonly name: string;
  readonly query: string;
  readonly width?: number;
  /** The name model's file does not come: nothing may be sent. */
  readonly hasNoModel?: true;
  readonly act?: (page: Page) => Promise<void>;
};

const out = fileURLToPath(new URL("../.test/screenshots/", import.meta.url));

const translated = (page: Page) => page.getByText("All messages are translated.").waitFor({ state: "attached" });
const reply = async (
  page: Page,
  text = "Hello María José,\n\nyour order 4711-88213 leaves today and arrives at calle Alcalá 123 before 18:00.\n\nBest regards",
) => {
  await page.waitForTimeout(900);
  await page.locator("textarea").first().fill(text);
  await page.keyboard.press("Control+Enter");
  await page.waitForTimeout(500);
};

const SHOTS: readonly Shot[] = [
  { name: "loading", query: "scenario=spanish&hold=1" },
  { name: "translated-light", query: "scenario=spanish", act: translated },
  { name: "translated-dark", query: "scenario=spanish&theme=dark", act: translated },
  { name: "translated-rtl", query: "scenario=spanish&locale=ar-EG" },
  { name: "translated-rtl-dark", query: "scenario=spanish&locale=ar-EG&theme=dark" },
  { name: "translated-ja", query: "scenario=spanish&locale=ja" },
  {
    name: "privacy-light",
    query: "scenario=spanish",
    act: async (page) => {
      await translated(page);
      await page.getByRole("button", { name: "Show what the vendor saw", exact: true }).click();
      await page.locator("[data-kind=money]").first().hover();
    },
  },
  {
    name: "privacy-dark",
    query: "scenario=spanish&theme=dark",
    act: async (page) => {
      await translated(page);
      await page.keyboard.press("p");
    },
  },
  {
    name: "privacy-rtl",
    query: "scenario=arabic&locale=ar",
    act: async (page) => {
      await page.waitForTimeout(700);
      await page.keyboard.press("p");
    },
  },
  {
    name: "original",
    query: "scenario=spanish",
    act: async (page) => {
      await translated(page);
      await page.keyboard.press("k");
      await page.keyboard.press("o");
      await page.getByRole("button", { name: "Earlier messages" }).last().click();
      await page.waitForTimeout(400);
    },
  },
  { name: "composer-light", query: "scenario=spanish", act: (page) => reply(page) },
  { name: "composer-dark", query: "scenario=spanish&theme=dark", act: (page) => reply(page) },
  {
    name: "composer-rtl",
    query: "scenario=spanish&locale=ar",
    act: (page) => reply(page, "مرحبا María José، طلبك 4711-88213 في الطريق. شكرا"),
  },
  {
    name: "composer-inserted",
    query: "scenario=spanish",
    act: async (page) => {
      await reply(page);
      await page.keyboard.press("Control+Shift+Enter");
      await page.waitForTimeout(200);
    },
  },
  {
    name: "composer-not-inserted",
    query: "scenario=spanish&editor=none",
    act: async (page) => {
      await reply(page);
      await page.getByRole("button", { name: "Insert", exact: true }).click();
      await page.waitForTimeout(200);
    },
  },
  {
    name: "composer-lost",
    query: "scenario=spanish&fail=pseudonyms_lost&failOn=Hello%20%E2%9F%A6",
    act: (page) => reply(page),
  },
  { name: "failure", query: "scenario=spanish&fail=unsupported_pair&times=9" },
  { name: "offline", query: "scenario=spanish&offline=1" },
  { name: "expired", query: "scenario=spanish&fail=proof_refused&times=9&theme=dark" },
  { name: "no-scan", query: "scenario=spanish", hasNoModel: true },
  { name: "no-scan-dark", query: "scenario=spanish&theme=dark", hasNoModel: true },
  { name: "no-scan-rtl", query: "scenario=spanish&locale=ar-EG", hasNoModel: true },
  { name: "no-scan-narrow", query: "scenario=spanish&locale=de", width: 280, hasNoModel: true },
  { name: "empty", query: "scenario=empty" },
  { name: "none", query: "scenario=none" },
  { name: "unsure", query: "scenario=short" },
  { name: "long", query: "scenario=long&delay=400", act: (page) => page.waitForTimeout(1800) },
  {
    name: "menu",
    query: "scenario=spanish",
    act: async (page) => (await translated(page), page.getByRole("button", { name: "More" }).click()),
  },
  {
    name: "help",
    query: "scenario=spanish",
    act: async (page) => {
      await translated(page);
      await page.getByRole("button", { name: "More" }).click();
      await page.getByRole("menuitem", { name: "Shortcuts and about" }).click();
    },
  },
  { name: "narrow", query: "scenario=spanish&locale=de", width: 280 },
  { name: "wide", query: "scenario=spanish", width: 600, act: translated },
];

const only = process.argv.slice(2);
await mkdir(out, { recursive: true });
const configFile = fileURLToPath(new URL("vite.config.ts", import.meta.url));
await build({ configFile, logLevel: "error" });
const server = await preview({ configFile });
const address = server.resolvedUrls?.local[0] ?? "http://127.0.0.1:5178/";
const browser = await launchChromium();
for (const { name, query, width = 320, hasNoModel, act } of SHOTS.filter(
  ({ name }) => only.length === 0 || only.includes(name),
)) {
  const page = await browser.newPage({ viewport: { width, height: 720 }, deviceScaleFactor: 1.5 });
  page.on("pageerror", (error) => process.stdout.write(`${name}: ${error.name}: ${error.message}\n`));
  page.on(
    "console",
    (message) => message.type() === "error" && process.stdout.write(`${name}: ${message.text().slice(0, 300)}\n`),
  );
  page.setDefaultTimeout(4000);
  if (hasNoModel === true) await page.route(/names.*\.(?:bin|json)/, (route) => route.abort());
  await page.goto(`${address}?${query}`);
  await page.locator("#root > *").first().waitFor();
  await (act === undefined ? page.waitForTimeout(900) : act(page)).catch((error: unknown) => {
    process.stdout.write(`${name}: ${error instanceof Error ? error.message.split("\n")[0] : "failed"}\n`);
  });
  await page.waitForTimeout(100);
  await page.screenshot({ path: `${out}${name}.png` });
  await page.close();
}
await browser.close();
await server.close();
