import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { launchChromium } from "@sottovoce/testing/chromium";

/** Draws the PNGs that Zendesk asks for from the SVGs beside them: a square logo and a small one with transparent corners. */
const assets = fileURLToPath(new URL("../assets/", import.meta.url));
const browser = await launchChromium();
const page = await browser.newPage();
for (const [name, size] of [
  ["logo", 320],
  ["logo-small", 128],
] as const) {
  const svg = await readFile(`${assets}${name}.svg`, "utf8");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>html,body{margin:0;background:transparent}svg{display:block}</style>${svg}`);
  await page.screenshot({ path: `${assets}${name}.png`, omitBackground: true });
}
await browser.close();
