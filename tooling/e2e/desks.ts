import type { Frame, Page } from "playwright-core";
import type { Sample } from "@sottovoce/workbench/samples";
import { samples } from "@sottovoce/workbench/samples";
import type { Tab, World } from "./world.ts";

/** One CRM as an agent uses it. */
export type Desk = {
  readonly name: "zendesk" | "oracle";
  /** Opens a sample and gives the sidebar's frame. */
  readonly open: (world: World, tab: Tab, sample: Sample) => Promise<Frame>;
  /** What stands in the reply editor. */
  readonly reply: (page: Page) => Promise<string>;
};

const indexOf = (sample: Sample): number => samples.findIndex(({ id }) => id === sample.id);

async function frameBehind(page: Page, selector: string): Promise<Frame> {
  const handle = await page.locator(selector).first().elementHandle();
  const frame = await handle?.contentFrame();
  if (frame === null || frame === undefined) throw new Error(`${selector} holds no frame`);
  await frame.waitForFunction(() => document.querySelector("textarea") !== null, undefined, { timeout: 20_000 });
  return frame;
}

export const zendesk: Desk = {
  name: "zendesk",
  open: async (world, { page }, sample) => {
    await page.goto(world.stack.workbench.url);
    await page.locator("a.sample").nth(indexOf(sample)).click();
    await page.waitForURL(/\/zendesk\/tickets\//);
    return frameBehind(page, "iframe:visible");
  },
  reply: (page) => page.locator("main:visible [contenteditable=true]").first().innerText(),
};

export const oracle: Desk = {
  name: "oracle",
  open: async (world, { page }, sample) => {
    await page.goto(`${world.stack.workbench.oracleUrl}/AgentWeb/`);
    await page.locator("[data-sample]").nth(indexOf(sample)).click();
    return frameBehind(page, ".panes.is-right .pane-frame");
  },
  reply: (page) => page.locator(".editor-box:visible").first().innerText(),
};
