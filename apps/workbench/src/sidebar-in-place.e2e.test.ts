import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { fakeEdge } from "@sottovoce/sidebar/testing";
import type axe from "axe-core";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { samples } from "./samples/index.ts";
import { startWorkbench, type Workbench } from "./server.ts";
import { launchChromium } from "@sottovoce/testing/chromium";
import { answerApi, FAKE_API } from "./testing/fake-api.ts";
import { FIRST_TICKET_NUMBER } from "./zendesk/ticket.ts";

/** The built sidebar in its CRM, in a real browser: what only layout, colours and a keyboard can tell. */
let workbench: Workbench;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let edge: ReturnType<typeof fakeEdge>;
let axeSource: string;

beforeAll(async () => {
  axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  browser = await launchChromium();
  workbench = await startWorkbench({
    ports: { workbench: 0, zendeskApp: 0, oracle: 0 },
    apiUrl: FAKE_API,
    developmentKey: "a-development-key-of-no-worth",
  });
});
afterAll(async () => {
  await browser.close();
  await workbench.close();
});
beforeEach(async () => {
  // Colours on their way from one to another would be measured as they are.
  context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: "en-US",
    reducedMotion: "reduce",
  });
  page = await context.newPage();
});
afterEach(() => context.close());

const indexOf = (id: string) => samples.findIndex((sample) => sample.id === id);

async function frameOf(selector: string): Promise<Frame> {
  const frame = await (await page.waitForSelector(selector)).contentFrame();
  if (frame === null) throw new Error("the app has no frame");
  await frame.waitForSelector("textarea");
  return frame;
}

async function openZendesk(id: string, query = "", options: Parameters<typeof fakeEdge>[0] = {}): Promise<Frame> {
  edge = fakeEdge(options);
  await answerApi(page, edge);
  await page.goto(`${workbench.url}/zendesk/tickets/${FIRST_TICKET_NUMBER + indexOf(id)}${query}`);
  return frameOf("iframe:not([hidden])");
}

async function openOracle(id: string): Promise<Frame> {
  edge = fakeEdge();
  await answerApi(page, edge);
  await page.goto(`${workbench.oracleUrl}/AgentWeb/`);
  await page.locator("[data-sample]").nth(indexOf(id)).click();
  return frameOf(".panes.is-right .pane-frame");
}

const settled = (frame: Frame) =>
  frame.waitForFunction(
    () => document.querySelector("article") !== null && document.querySelector("[aria-busy=true]") === null,
  );

/** Serious and critical only would hide the rest: everything axe is sure of is a fault here. */
async function faults(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axeSource);
  const results = await frame.evaluate(() => (Reflect.get(globalThis, "axe") as typeof axe).run(document));
  return results.violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ html, any }) => `${impact} ${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ""}`),
  );
}

async function reply(frame: Frame): Promise<void> {
  const box = frame.locator("textarea").first();
  await box.fill("Hello, order 4711 leaves today.");
  await box.press("Control+Enter");
  await frame.getByRole("textbox").nth(1).waitFor({ timeout: 5_000 });
}

describe("axe finds nothing, colours included", () => {
  it.each([
    ["es-factura-duplicada", ""],
    ["es-factura-duplicada", "?scheme=dark"],
    ["it-rimborso-volo", "?locale=ar"],
    ["de-waschmaschine", "?locale=ja&scheme=dark"],
    ["ja-yado-yoyaku", "?locale=de"],
  ])("in Zendesk: %s %s", async (id, query) => {
    const frame = await openZendesk(id, query, { warnings: ["words_left"] });
    await settled(frame);
    expect(await faults(frame)).toEqual([]);
    await frame.locator("header button[aria-pressed]").click();
    await frame.waitForSelector("[data-kind]", { timeout: 5_000 });
    expect(await faults(frame)).toEqual([]);
    await reply(frame);
    await frame.locator("header button[aria-haspopup]").click();
    expect(await faults(frame)).toEqual([]);
  });

  it.each(["light", "dark"] as const)("in Oracle, %s", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    const frame = await openOracle("es-factura-duplicada");
    await settled(frame);
    expect(await faults(frame)).toEqual([]);
    await frame.locator("header button[aria-pressed]").click();
    await frame.waitForSelector("[data-kind]", { timeout: 5_000 });
    await reply(frame);
    expect(await faults(frame)).toEqual([]);
  });

  it.each(["", "?scheme=dark"])("while a failure is shown %s", async (query) => {
    edge = fakeEdge();
    edge.controls.fail("unsupported_pair", 99);
    await answerApi(page, edge);
    await page.goto(
      `${workbench.url}/zendesk/tickets/${FIRST_TICKET_NUMBER + indexOf("ar-shahna-mutaakhira")}${query}`,
    );
    const frame = await frameOf("iframe:not([hidden])");
    await frame.waitForSelector("[role=alert]");
    expect(await faults(frame)).toEqual([]);
  });

  it("is asked in earnest: a grey word on grey is found", async () => {
    const frame = await openZendesk("es-factura-duplicada");
    await settled(frame);
    await frame.evaluate(() => {
      const word = document.createElement("p");
      word.textContent = "hardly there";
      word.style.color = "#bbb";
      document.querySelector("header")?.append(word);
    });
    expect((await faults(frame)).join("\n")).toContain("color-contrast");
  });
});

describe("the keyboard", () => {
  it("walks header, conversation, composer, in the order that they are read", async () => {
    const frame = await openZendesk("es-factura-duplicada");
    await settled(frame);
    await frame.locator("header select").first().focus();
    const seen: string[] = [];
    for (let step = 0; step < 80 && seen.at(-1) !== "composer"; step += 1) {
      await page.keyboard.press("Tab");
      seen.push(
        await frame.evaluate(() => {
          const place = document.activeElement?.closest("header, textarea, main");
          return place?.localName === "textarea" ? "composer" : (place?.localName ?? "nowhere");
        }),
      );
    }
    expect([...new Set(seen)]).toEqual(["header", "main", "composer"]);
  });

  it("closes the menu with Escape and stands on its button again", async () => {
    const frame = await openZendesk("es-factura-duplicada");
    await settled(frame);
    const button = frame.locator("header button[aria-haspopup]");
    await button.click();
    await frame.getByRole("menuitem", { name: "Shortcuts and about" }).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => button.getAttribute("aria-expanded")).toBe("false");
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it("opens the help from the menu, stands in it, and closes it with Escape", async () => {
    const frame = await openZendesk("es-factura-duplicada");
    await settled(frame);
    await frame.locator("header button[aria-haspopup]").click();
    await frame.getByRole("menuitem", { name: "Shortcuts and about" }).click();
    const help = frame.getByRole("region", { name: "Keyboard shortcuts" });
    await expect.poll(() => help.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(() => help.count()).toBe(0);
  });
});

describe("while a long conversation is translated slowly", () => {
  /** How far the message under the reader's eye moves, in CSS pixels, from the first answer to the last. */
  async function watch(frame: Frame, scrolledBy: number): Promise<readonly number[]> {
    await frame.waitForSelector("[aria-busy=true]");
    await page.waitForTimeout(800);
    await frame.evaluate((distance) => {
      document.querySelector("main")?.scrollBy(0, -distance);
      const moves: number[] = [];
      Object.assign(globalThis, { moves });
      const eye = (): Element | null | undefined =>
        document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest("article, main section");
      let read = eye();
      let before = read?.getBoundingClientRect().top;
      const look = () => {
        const top = read?.getBoundingClientRect().top;
        if (top !== undefined && before !== undefined && Math.abs(top - before) > 1) moves.push(top - before);
        read = eye();
        before = read?.getBoundingClientRect().top;
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, scrolledBy);
    while ((await frame.locator("[aria-busy=true]").count()) > 0) {
      edge.controls.release(1);
      await page.waitForTimeout(60);
    }
    await page.waitForTimeout(200);
    return frame.evaluate((): readonly number[] => Reflect.get(globalThis, "moves"));
  }

  const openHeld = async (translate: (text: string) => string): Promise<Frame> => {
    edge = fakeEdge({ translate });
    edge.controls.hold();
    await answerApi(page, edge);
    await page.goto(`${workbench.url}/zendesk/tickets/${FIRST_TICKET_NUMBER + indexOf("es-reclamacion-larga")}`);
    return frameOf("iframe:not([hidden])");
  };

  it.each([0, 300, 900])("a translation as long as its original moves nothing (%i px back)", async (scrolledBy) => {
    const frame = await openHeld((text) => text.replaceAll("a", "e"));
    expect(await watch(frame, scrolledBy)).toEqual([]);
  });

  it.each([300, 900])("a longer one moves nothing that is being read (%i px back)", async (scrolledBy) => {
    // A word more after every four; a pseudonym is one word, and stays whole.
    const four = /((?:[^\s⟦]|⟦[^⟧]*⟧)+(?: (?:[^\s⟦]|⟦[^⟧]*⟧)+){3})/gu;
    const frame = await openHeld((text) => text.replaceAll(four, "$1 más"));
    expect(await watch(frame, scrolledBy)).toEqual([]);
  });
});

describe("what the system asks for", () => {
  it("is heard: no motion where motion is to be reduced", async () => {
    const frame = await openZendesk("es-factura-duplicada");
    await settled(frame);
    const moving = await frame.evaluate(
      () =>
        [...document.querySelectorAll("*")]
          .map((element) => getComputedStyle(element))
          .filter(
            ({ transitionDuration, animationName }) =>
              !/^0s(?:, 0s)*$/u.test(transitionDuration) || animationName !== "none",
          ).length,
    );
    expect(moving).toBe(0);
  });

  it("is heard: a waiting text does not show its letters where the system sets the colours", async () => {
    await page.emulateMedia({ forcedColors: "active" });
    edge = fakeEdge();
    edge.controls.hold();
    await answerApi(page, edge);
    await page.goto(`${workbench.url}/zendesk/tickets/${FIRST_TICKET_NUMBER + indexOf("es-factura-duplicada")}`);
    const frame = await frameOf("iframe:not([hidden])");
    const bars = frame.locator("[aria-busy=true] [aria-hidden]").first();
    await bars.waitFor();
    expect(await bars.evaluate((one) => getComputedStyle(one).color)).toBe("rgba(0, 0, 0, 0)");
    await page.screenshot({ path: ".test/forced-colors-waiting.png" });
  });
});
