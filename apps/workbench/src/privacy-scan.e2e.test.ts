import { fakeEdge } from "@sottovoce/sidebar/testing";
import { launchChromium } from "@sottovoce/testing/chromium";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { samples } from "./samples/index.ts";
import { startWorkbench, type Workbench } from "./server.ts";
import { answerApi, FAKE_API } from "./testing/fake-api.ts";
import { FIRST_TICKET_NUMBER } from "./zendesk/ticket.ts";

/** The engine of the built sidebar in a real browser: its worker, its files, and what happens without them. */
let workbench: Workbench;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let edge: ReturnType<typeof fakeEdge>;

beforeAll(async () => {
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
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-US" });
  page = await context.newPage();
  edge = fakeEdge();
  await answerApi(page, edge);
});
afterEach(() => context.close());

const SAMPLE = "es-factura-duplicada";
const index = samples.findIndex(({ id }) => id === SAMPLE);
const values = samples[index]?.seeded.map(({ value }) => value) ?? [];
const WORDS = "The privacy scan could not be loaded. Nothing was sent.";

const openZendesk = async (): Promise<Frame> => {
  await page.goto(`${workbench.url}/zendesk/tickets/${FIRST_TICKET_NUMBER + index}`);
  return frameOf("iframe:not([hidden])");
};
const openOracle = async (): Promise<Frame> => {
  await page.goto(`${workbench.oracleUrl}/AgentWeb/`);
  await page.locator("[data-sample]").nth(index).click();
  return frameOf(".panes.is-right .pane-frame");
};

async function frameOf(selector: string): Promise<Frame> {
  const frame = await (await page.waitForSelector(selector)).contentFrame();
  if (frame === null) throw new Error("the app has no frame");
  return frame;
}

async function expectMasked(frame: Frame): Promise<void> {
  await frame.waitForFunction(
    () => document.querySelector("article") !== null && document.querySelector("[aria-busy=true]") === null,
  );
  expect(edge.controls.requests().length).toBeGreaterThan(0);
  expect(values.filter((value) => edge.controls.sent().includes(value))).toEqual([]);
}

it("runs the name tagger's kernel in the worker", async () => {
  await context.route("**/scan-worker.js", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${COUNT_KERNELS}${await response.text()}` });
  });
  await expectMasked(await openZendesk());
  const [worker] = page.workers();
  expect(await worker?.evaluate(() => Reflect.get(globalThis, "kernels"))).toBe(1);
});

/** Before the worker's own script: counts what WebAssembly starts. */
const COUNT_KERNELS = `globalThis.kernels = 0;
const { Instance } = WebAssembly;
WebAssembly.Instance = class extends Instance { constructor(module) { super(module); globalThis.kernels++; } };
`;

it.each([
  ["Zendesk", openZendesk],
  ["Oracle", openOracle],
] as const)("in %s, a worker of the app's own files scans, and reads nothing from elsewhere", async (_, open) => {
  const files: string[] = [];
  context.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (/scan-worker|engine|names/u.test(pathname))
      files.push(`${pathname.split("/").at(-1)} ${response.headers()["content-type"]}`);
  });
  const frame = await open();
  await expectMasked(frame);
  expect(page.workers().map((worker) => new URL(worker.url()).pathname.split("/").at(-1))).toEqual(["scan-worker.js"]);
  expect(files.toSorted()).toEqual([
    "names.json application/json; charset=utf-8",
    "scan-worker.js text/javascript; charset=utf-8",
    "worker-engine.js text/javascript; charset=utf-8",
  ]);
});

it("scans on the main thread where the worker's file is refused", async () => {
  await context.route("**/scan-worker.js", (route) => route.abort());
  await expectMasked(await openZendesk());
  expect(page.workers()).toEqual([]);
});

it("sends nothing without its model, says so, keeps the reply, and goes on when it is there", async () => {
  await context.route("**/names.json", (route) => route.fulfill({ status: 404, body: "" }));
  const frame = await openZendesk();
  const alert = frame.getByRole("alert").first();
  await alert.waitFor();
  expect(await alert.innerText()).toContain(WORDS);
  const box = frame.locator("textarea").first();
  await box.fill("Hello, order 4711 leaves today.");
  expect(edge.controls.requests()).toEqual([]);
  await context.unroute("**/names.json");
  await alert.getByRole("button", { name: "Try again" }).click();
  await expectMasked(frame);
  expect(await box.inputValue()).toBe("Hello, order 4711 leaves today.");
});

it("takes no page that a server sends in place of a file for a model", async () => {
  await context.route("**/names.json", (route) => route.fulfill({ status: 200, body: '"<!doctype html>"' }));
  const frame = await openZendesk();
  await frame.getByText(WORDS, { exact: false }).first().waitFor();
  expect(edge.controls.requests()).toEqual([]);
});
